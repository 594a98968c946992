import { afterAll, expect, it } from 'vitest';
import { actorFilter } from '../../src/actors/actor-filter.js';
import { claimFilter } from '../../src/claims/claim-filter.js';
import { eventFilter } from '../../src/events/event-filter.js';
import {
  countActors,
  countClaims,
  countEvents,
  countRelations,
  countSources,
  lastChange,
  readDataset,
  storedDigest,
} from '../../src/graph/queries.generated.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import { sourceFilter } from '../../src/sources/source-filter.js';
import { asKnownNow, asLastReported } from '../support/clocks.js';
import { openFixture, readFixture } from '../support/graph-fixture.js';

const { rows, cypher, close } = await openFixture();
afterAll(() => close());

it('tells what is served, counting what its lists hold', async () => {
  const [dataset] = await rows(readDataset, {});
  expect(dataset).toEqual({
    version: 2,
    title: 'Invented actors, with each thing once that a query can bring',
    licence: 'CC0-1.0',
    digest: (await readFixture()).dataSet.digest,
    committedAt: '2024-02-01T00:00:00Z',
    horizonFrom: '1999-01-01T00:00:00Z',
    horizonUntil: '2017-12-31T23:59:59Z',
    actors: 5,
    relations: 9,
    events: 3,
    claims: 31,
    sources: 3,
  });
  const counts = [
    await rows(countActors, actorFilter(null, asKnownNow)),
    await rows(countRelations, relationFilter(null, asLastReported)),
    await rows(countEvents, eventFilter(null, asLastReported)),
    await rows(countClaims, claimFilter(null, asLastReported)),
    await rows(countSources, sourceFilter(null)),
  ].map(([row]) => row?.total);
  expect(counts).toEqual([
    dataset?.actors,
    dataset?.relations,
    dataset?.events,
    dataset?.claims,
    dataset?.sources,
  ]);
});

it('tells one after the other the instants at which what is known changed, back to the first commit', async () => {
  const found: string[] = [];
  for (let before = '9'; ; ) {
    const [row] = await rows(lastChange, { before });
    if (!row) break;
    found.push(row.changedAt);
    before = row.changedAt;
  }
  const states = await cypher('MATCH (relation:Relation) RETURN DISTINCT relation.knownFrom AS knownFrom');
  expect(found).toEqual(
    states
      .map(({ knownFrom }) => String(knownFrom))
      .toSorted()
      .toReversed(),
  );
  expect(found).toEqual(['2024-02-01T00:00:00Z', '2024-01-01T00:00:00Z']);
});

it('tells the digest of what was loaded last', async () => {
  expect(await rows(storedDigest, {})).toEqual([{ digest: (await readFixture()).dataSet.digest }]);
});

it('tells nothing before the first commit', async () => {
  await cypher('MATCH (dataset:Dataset) DELETE dataset');
  expect(await rows(readDataset, {})).toEqual([]);
  expect(await rows(storedDigest, {})).toEqual([]);
});
