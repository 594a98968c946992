import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { createActorStore } from '../../src/actors/actor-store.js';
import { claimFilter } from '../../src/claims/claim-filter.js';
import { createClaimStore } from '../../src/claims/claim-store.js';
import type { ClaimRecord, RelationRecord } from '../../src/data-set/data-set.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { actorRelationsFilter } from '../../src/relations/actor-relations-filter.js';
import { allColumns } from '../../src/relations/columns-filter.js';
import type { RelationOrder } from '../../src/relations/relation.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import { createRelationStore } from '../../src/relations/relation-store.js';
import { asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { aClaim, aDataSet, anActor, aRelation, aSource, stated } from '../support/graph-records.js';

const { graph, run, cypher, close } = await openEmptyGraph();
afterAll(() => close());

type Dated = { relation: RelationRecord; claim: ClaimRecord };

function dated(object: string, year: string): Dated {
  const relation = aRelation('hub', 'BACKS', object);
  return { relation, claim: aClaim(relation.id, 'page', { claimed: stated(year), madeAt: stated(year) }) };
}

const there = ['2001', '2003', '2005', '2007'].map((year) => dated(`a${year}`, year));
/** Before all others, between the pages, after all others. */
const late = ['2000', '2004', '2008'].map((year) => dated(`b${year}`, year));
const write = (all: readonly Dated[], now: string) =>
  writeDataSet(
    graph,
    aDataSet({
      sources: [aSource('page')],
      actors: ['hub', ...all.map(({ relation }) => relation.objectId.slice('actor:'.length))].map((key) =>
        anActor(key),
      ),
      relations: all.map(({ relation }) => relation),
      claims: all.map(({ claim }) => claim),
    }),
    'pages',
    now,
  );

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await write(there, '2024-01-01T00:00:00Z');
});

const lists = {
  'of an actor': (order: RelationOrder, after: string | null) =>
    createRelationStore(run, createActorStore(run)).ofActor(
      'actor:hub',
      order,
      { ...actorRelationsFilter({}, asLastReported), ...allColumns },
      { list: '', first: 2, after },
    ),
  'at an end': (order: RelationOrder, after: string | null) =>
    createRelationStore(run, createActorStore(run)).page(
      order,
      relationFilter({ withActor: ['actor:hub'] }, asLastReported),
      {
        list: '',
        first: 2,
        after,
      },
    ),
  'of all': (order: RelationOrder, after: string | null) =>
    createRelationStore(run, createActorStore(run)).page(order, relationFilter(null, asLastReported), {
      list: '',
      first: 2,
      after,
    }),
};

describe.each(Object.entries(lists))('pages of relations %s', (_name, page) => {
  it.each<[RelationOrder, string[]]>([
    ['NEWEST', ['a2007', 'a2005', /* behind the cursor: */ 'b2004', 'a2003']],
    ['OLDEST', ['a2001', 'a2003', 'b2004', 'a2005']],
  ])('%s go on where the last one ended, whatever came between', async (order, expected) => {
    const begun = await page(order, null);
    await write([...there, ...late], '2024-02-01T00:00:00Z');
    const followed = await page(order, begun.entries.at(-1)?.key ?? null);
    const ends = [...begun.entries, ...followed.entries].map(({ node }) => node.objectId);
    expect(ends).toEqual(expected.map((key) => `actor:${key}`));
  });

  it('RECENTLY_RECORDED do not bring again what was seen, nor what came after it was begun', async () => {
    const begun = await page('RECENTLY_RECORDED', null);
    await write([...there, ...late], '2024-02-01T00:00:00Z');
    const followed = await page('RECENTLY_RECORDED', begun.entries.at(-1)?.key ?? null);
    const ends = [...begun.entries, ...followed.entries].map(({ node }) => node.objectId);
    expect(ends.toSorted()).toEqual(there.map(({ relation }) => relation.objectId));
  });
});

it('goes on in a list of claims where the last page ended, though the claim there is withdrawn', async () => {
  const page = (after: string | null) =>
    createClaimStore(run).assertedBy('source:page', claimFilter(null, asLastReported), {
      list: '',
      first: 2,
      after,
    });
  const begun = await page(null);
  await write(there.slice(0, 2), '2024-02-01T00:00:00Z');
  const followed = await page(begun.entries.at(-1)?.key ?? null);
  expect(begun.entries.map(({ node }) => node.madeAt?.edtf)).toEqual(['2007', '2005']);
  expect(followed.entries.map(({ node }) => node.madeAt?.edtf)).toEqual(['2003', '2001']);
});
