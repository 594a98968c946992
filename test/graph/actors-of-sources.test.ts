import { afterAll, beforeEach, expect, it } from 'vitest';
import { actorFilter } from '../../src/actors/actor-filter.js';
import type { ClaimRecord, DataSet } from '../../src/data-set/data-set.js';
import { identityId } from '../../src/data-set/record-id.js';
import { actorsPage, countActors } from '../../src/graph/queries.generated.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { asKnownNow } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import {
  aClaim,
  aDataSet,
  anActor,
  anEvent,
  aParticipation,
  aQuantity,
  aRelation,
  aSource,
} from '../support/graph-records.js';

const { graph, run, cypher, close } = await openEmptyGraph();
afterAll(() => close());
beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
});

const tie = aRelation('one', 'BACKS', 'two');
const event = anEvent('meeting', '2020');
const part = aParticipation('meeting', 'HOST', 'one');
const number = aQuantity('actor:one', 5, '2020');
const ends = { aId: 'actor:one', bId: 'actor:two' };
const identity = { id: identityId(ends), ...ends };

/** Two who are spoken of, one who speaks, one who passes it on, and one of whom nothing is said. */
function withClaim(claim: ClaimRecord): DataSet {
  return aDataSet({
    sources: [aSource('page'), aSource('other')],
    actors: ['one', 'two', 'speaker', 'passer', 'nobody'].map((key) => anActor(key)),
    relations: [tie],
    events: [event],
    participations: [part],
    quantities: [number],
    identities: [identity],
    claims: [claim],
  });
}

/** Keys of the actors of whom the sources speak. */
const spokenOf = (...source: string[]) => spokenOfAt(asKnownNow, source);

/** The same as far as was known at a time. */
async function spokenOfAt(time: Parameters<typeof actorFilter>[1], source: string[]): Promise<string[]> {
  const filter = actorFilter({ source }, time);
  const rows = await run(actorsPage, { ...filter, after: '', first: 10 });
  expect(await run(countActors, filter)).toEqual([{ total: rows.length }]);
  return rows.map(({ actorId }) => actorId.replace('actor:', ''));
}

const said = { assertedById: 'actor:speaker', viaIds: ['actor:passer'] };

it.each<[what: string, id: string, more: Partial<ClaimRecord>, keys: string[]]>([
  ['a relation, of both its ends', tie.id, {}, ['one', 'two']],
  ['a part in an event, of who took part', part.id, {}, ['one']],
  ['an event alone, of nobody', event.id, {}, []],
  ['a number, of whose number it is', number.id, {}, ['one']],
  ['an identity, of both', identity.id, {}, ['one', 'two']],
  ['what somebody says through another, of these two as well', event.id, said, ['passer', 'speaker']],
])('a source that tells of %s, speaks', async (_what, id, more, keys) => {
  await writeDataSet(graph, withClaim(aClaim(id, 'page', more)), 'test', '2024-01-01T00:00:00Z');
  expect(await spokenOf('source:page')).toEqual(keys);
  expect(await spokenOf('source:other', 'source:page')).toEqual(keys);
  expect(await spokenOf('source:other')).toEqual([]);
  expect(await spokenOf()).toEqual([]);
});

it.each([tie.id, part.id, number.id, identity.id, event.id])(
  'a source whose only claim, about %s, was withdrawn speaks of nobody, but of all whom it spoke of before at a time before',
  async (id) => {
    const dataSet = withClaim(aClaim(id, 'page', said));
    await writeDataSet(graph, dataSet, 'test', '2024-01-01T00:00:00Z');
    const before = await spokenOf('source:page');
    expect(before).not.toEqual([]);
    await writeDataSet(
      graph,
      withClaims(dataSet, () => false),
      'test',
      '2024-02-01T00:00:00Z',
    );
    expect(await spokenOf('source:page')).toEqual([]);
    const at = (knownAt: string) => spokenOfAt({ knownAt, isPast: true }, ['source:page']);
    expect(await at('2024-01-31T23:59:59Z')).toEqual(before);
    expect(await at('2023-12-31T00:00:00Z')).toEqual([]);
  },
);
