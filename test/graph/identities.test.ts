import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdentityRecord } from '../../src/data-set/data-set.js';
import { identityId } from '../../src/data-set/record-id.js';
import {
  countIdentitiesOfActors,
  identitiesByIds,
  identitiesOfActors,
} from '../../src/graph/queries.generated.js';
import { createIdentityStore } from '../../src/identities/identity-store.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { asOfParams } from '../../src/standing/as-of.js';
import { asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { aClaim, aDataSet, anActor, aSource } from '../support/graph-records.js';

const { graph, run, close } = await openEmptyGraph();
afterAll(() => close());

const identity = (a: string, b: string): IdentityRecord => {
  const ends = { aId: `actor:${a}`, bId: `actor:${b}` };
  return { id: identityId(ends), ...ends };
};
const read = identity('guard', 'soldier');
const known = identity('envoy', 'guard');
const withdrawn = identity('guard', 'stranger');
const ofGuard = [read, known].map(({ id }) => id).toSorted();

const everything = aDataSet({
  sources: [aSource('page'), aSource('note')],
  actors: ['envoy', 'guard', 'soldier', 'stranger'].map((key) => anActor(key)),
  identities: [read, known, withdrawn],
  claims: [aClaim(read.id, 'page'), aClaim(known.id, 'note'), aClaim(withdrawn.id, 'page')],
});

beforeAll(async () => {
  await writeDataSet(graph, everything, 'files', '2024-01-01T00:00:00Z');
  const claims = everything.claims.filter(({ aboutId }) => aboutId !== withdrawn.id);
  await writeDataSet(graph, { ...everything, claims, digest: 'less' }, 'files', '2024-02-01T00:00:00Z');
});

const clocks = asOfParams(asLastReported);
const all = { ...clocks, after: '', first: 9, source: null };
const listed = async (ids: string[], more: Partial<typeof all> | { source: string[] } = {}) =>
  (await run(identitiesOfActors, { ...all, ...more, ids })).map(({ actorId, id }) => `${actorId} ${id}`);

describe('identities', () => {
  it('are given by id with both actors and the counts of claims; ids that none has bring no row', async () => {
    expect(
      await run(identitiesByIds, { ids: [known.id, 'identity:none'], knownAt: asLastReported.knownAt }),
    ).toEqual([
      {
        ...known,
        askedId: known.id,
        affirms: 1,
        denies: 0,
        qualifies: 0,
        desires: 0,
        knownFrom: '2024-01-01T00:00:00Z',
        knownUntil: null,
      },
    ]);
  });

  it('are listed for either end, by id, without those of which no claim stands', async () => {
    expect(await listed(['actor:guard', 'actor:envoy', 'actor:stranger'])).toEqual([
      `actor:envoy ${known.id}`,
      ...ofGuard.map((id) => `actor:guard ${id}`),
    ]);
  });

  it('come a page at a time, each list from its own cursor on', async () => {
    const [first = '', second = ''] = ofGuard;
    expect(await listed(['actor:guard'], { first: 1 })).toEqual([`actor:guard ${first}`]);
    expect(await listed(['actor:guard'], { first: 1, after: first })).toEqual([`actor:guard ${second}`]);
    expect(await listed(['actor:guard'], { first: 1, after: second })).toEqual([]);
  });

  it('are narrowed to those of which given sources speak, and counted alike', async () => {
    const ids = ['actor:guard'];
    const counted = async (source: string[] | null) =>
      (await run(countIdentitiesOfActors, { ...clocks, ids, source }))[0]?.total ?? 0;
    expect(await listed(ids, { source: ['source:note'] })).toEqual([`actor:guard ${known.id}`]);
    expect(await Promise.all([null, ['source:note'], []].map(counted))).toEqual([2, 1, 0]);
  });

  it('of several actors take one statement', async () => {
    let sent = 0;
    const store = createIdentityStore((query, params) => {
      sent += 1;
      return run(query, params);
    });
    const page = { list: 'Actor.identities', first: 5, after: null };
    const pages = await Promise.all(
      ['actor:guard', 'actor:soldier', 'actor:nobody'].map((id) =>
        store.ofActor(id, { ...clocks, source: null }, page),
      ),
    );
    expect(pages.map(({ entries }) => entries.length)).toEqual([2, 1, 0]);
    expect(sent).toBe(1);
  });
});
