import { afterAll, beforeEach, expect, it } from 'vitest';
import {
  type CommitDatasetParams,
  commitDataset,
  keepStates,
  readDataset,
  recordClaims,
  retractClaims,
  upsertActors,
  upsertEvents,
  upsertRelations,
  upsertSources,
} from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { actorRow } from '../../src/loader/actor-rows.js';
import { claimRow } from '../../src/loader/claim-rows.js';
import { eventRow, relationRow } from '../../src/loader/proposition-rows.js';
import { sourceRow } from '../../src/loader/source-rows.js';
import { openEmptyGraph } from '../support/graph.js';
import { aClaim, anActor, anEvent, aRelation, aSource, stated } from '../support/graph-records.js';

const { graph, run, cypher, close } = await openEmptyGraph();
afterAll(() => close());

const actors = [anActor('one'), anActor('two')];
const relation = aRelation('one', 'BACKS', 'two');
const bySource = aClaim('event:raid', 'page', { madeAt: stated('2002'), claimed: stated('2001/..') });
const byActor = aClaim('event:raid', 'page', {
  assertedById: 'actor:one',
  viaIds: ['actor:two', 'actor:one'],
});
const claims = [bySource, byActor];

const write = <Params, Row>(query: CypherQuery<Params, Row>, params: NoInfer<Params>) =>
  graph.write((inside) => inside(query, params));
const record = (recordedAt: string, origin = 'test') =>
  write(recordClaims, { rows: claims.map(claimRow), origin, recordedAt });

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await write(upsertSources, { rows: [sourceRow(aSource('page'))], origin: 'first' });
  await write(upsertActors, { rows: actors.map(actorRow), origin: 'first' });
  await write(upsertEvents, { rows: [eventRow(anEvent('raid', '2001'))] });
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  await write(upsertRelations, { rows: [relationRow(relation, byId)] });
});

/** A state of which no claim tells anything. */
const none = {
  digest: 'none',
  claims: 0,
  affirms: 0,
  denies: 0,
  qualifies: 0,
  desires: 0,
  sources: 0,
  mentions: 0,
  asserterIds: [],
  sourceIds: [],
  reportedPossible: 'RETRACTED',
  reportedCertain: 'RETRACTED',
  judgedAt: null,
  judgedAtInferred: false,
  steps: [' RETRACTED RETRACTED'],
};

it('ends commits: the version goes one step on, and the horizon only ever grows', async () => {
  const commit = async (horizonFrom: string | null, horizonUntil: string | null) => {
    const more: CommitDatasetParams = {
      title: 'A set',
      licence: 'CC0-1.0',
      digest: 'abc',
      committedAt: '2024-01-01T00:00:00Z',
      storeVersion: 1,
      horizonFrom,
      horizonUntil,
    };
    const [row] = await write(commitDataset, more);
    const [told] = await run(readDataset, {});
    return [row?.version, told?.version, told?.horizonFrom, told?.horizonUntil];
  };
  expect(await commit(null, null)).toEqual([1, 1, null, null]);
  expect(await commit('2001', '2010')).toEqual([2, 2, '2001', '2010']);
  expect(await commit('2005', '2011')).toEqual([3, 3, '2001', '2011']);
  expect(await commit('1999', null)).toEqual([4, 4, '1999', '2011']);
});

it('counts at a commit what lists show: no withdrawn claims, nothing that nobody claims any more', async () => {
  await record('2024-01-01T00:00:00Z');
  await write(retractClaims, {
    origin: 'test',
    digestIds: [byActor.id],
    retractedAt: '2024-02-01T00:00:00Z',
  });
  await write(keepStates, {
    rows: [
      { id: 'event:raid', ...none, claims: 1 },
      { id: relation.id, ...none },
    ],
    now: '2024-02-01T00:00:00Z',
  });
  const commit = { title: 'A set', licence: 'CC0-1.0', digest: 'abc', committedAt: 'now', storeVersion: 1 };
  await write(commitDataset, { ...commit, horizonFrom: null, horizonUntil: null });
  const [told] = await run(readDataset, {});
  expect(told).toMatchObject({ actors: 2, sources: 1, events: 1, relations: 0, claims: 1 });
});
