import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type CommitDatasetParams,
  citeSources,
  commitDataset,
  type KeepRelationBoundsBounds,
  keepFormerEdges,
  keepFormerStates,
  keepRelationBounds,
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
import { claimRow, evidenceRows } from '../../src/loader/claim-rows.js';
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
const claimStates = () =>
  cypher(
    `MATCH (claim:Claim) RETURN claim.id AS id, claim.origin AS origin, claim.recordedAt AS recordedAt,
       claim.retractedAt AS retractedAt, claim:Retracted AS withdrawn ORDER BY claim.assertedById`,
  );

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await write(upsertSources, { rows: [sourceRow(aSource('page'))], origin: 'first' });
  await write(upsertActors, { rows: actors.map(actorRow), origin: 'first' });
  await write(upsertEvents, { rows: [eventRow(anEvent('raid', '2001'))] });
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  await write(upsertRelations, { rows: [relationRow(relation, byId)] });
});

describe('claims', () => {
  it('are recorded with asserter, subject matter and those who passed them on, in order', async () => {
    await record('2024-01-01T00:00:00Z');
    const found = await cypher(
      `MATCH (about)<-[:ABOUT]-(claim:Claim)-[:ASSERTED_BY]->(asserter)
       RETURN claim.id AS id, about.id AS about, asserter.id AS asserter,
         COLLECT { MATCH (claim)-[via:VIA]->(passer) RETURN passer.id ORDER BY via.order } AS via ORDER BY asserter`,
    );
    expect(found).toEqual([
      { id: byActor.id, about: 'event:raid', asserter: 'actor:one', via: ['actor:two', 'actor:one'] },
      { id: bySource.id, about: 'event:raid', asserter: 'source:page', via: [] },
    ]);
  });

  it('keep when and by whom they were recorded when they come again', async () => {
    await record('2024-01-01T00:00:00Z', 'first');
    const before = await claimStates();
    await record('2024-02-01T00:00:00Z', 'second');
    expect(await claimStates()).toEqual(before);
    expect(before.map(({ origin, recordedAt }) => [origin, recordedAt])).toEqual([
      ['first', '2024-01-01T00:00:00Z'],
      ['first', '2024-01-01T00:00:00Z'],
    ]);
    expect(await cypher('MATCH ()-[tie:ABOUT|ASSERTED_BY|VIA]->() RETURN count(tie) AS ties')).toEqual([
      { ties: 6 },
    ]);
  });

  it('cite their places once, in the order of their authors', async () => {
    await record('2024-01-01T00:00:00Z');
    const place = {
      sourceId: 'source:page',
      paragraph: 2,
      start: 20,
      end: 30,
      fidelity: 'VERBATIM' as const,
    };
    const rows = evidenceRows(bySource.id, { evidence: [...bySource.evidence, place] });
    for (let time = 0; time < 2; time += 1) await write(citeSources, { rows });
    expect(
      await cypher(
        'MATCH (claim:Claim)-[cites:CITES]->(source) RETURN claim.id AS id, source.id AS source, properties(cites) AS cites ORDER BY cites.order',
      ),
    ).toEqual([
      {
        id: bySource.id,
        source: 'source:page',
        cites: { order: 0, paragraph: 1, start: 0, end: 10, fidelity: 'PARAPHRASED' },
      },
      {
        id: bySource.id,
        source: 'source:page',
        cites: { order: 1, paragraph: 2, start: 20, end: 30, fidelity: 'VERBATIM' },
      },
    ]);
  });

  it('are withdrawn when their origin no longer makes them, once', async () => {
    await record('2024-01-01T00:00:00Z');
    const retract = (digestIds: readonly string[], retractedAt: string, origin = 'test') =>
      write(retractClaims, { origin, digestIds, retractedAt });
    expect(await retract([], '2024-02-01T00:00:00Z', 'another')).toEqual([]);
    expect(await retract([byActor.id], '2024-02-01T00:00:00Z')).toEqual([{ aboutId: 'event:raid' }]);
    expect(await retract([byActor.id], '2024-03-01T00:00:00Z')).toEqual([]);
    expect((await claimStates()).map(({ retractedAt, withdrawn }) => [retractedAt, withdrawn])).toEqual([
      [null, false],
      ['2024-02-01T00:00:00Z', true],
    ]);
  });
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

it('keeps on any proposition what is told of its claims, in whole numbers', async () => {
  const told = {
    claims: 3,
    affirms: 1,
    denies: 1,
    desires: 1,
    sources: 2,
    mentions: 4,
    sourceIds: ['source:page'],
    judgedAt: '2001',
  };
  await write(keepStates, { rows: [{ id: 'event:raid', ...none, ...told }], now: '2024-01-01T00:00:00Z' });
  const kept = await cypher(
    `MATCH (event:Event) RETURN event {${Object.keys(none)
      .map((key) => `.${key}`)
      .join()}, .knownFrom} AS kept, valueType(event.claims) AS type`,
  );
  const knownFrom = '2024-01-01T00:00:00Z';
  expect(kept).toEqual([{ kept: { ...none, ...told, knownFrom }, type: 'INTEGER NOT NULL' }]);
});

it('keeps bounds on a relation and on its edge, and takes away those that are told no more', async () => {
  const open = {
    validUntil: null,
    validUntilInferred: false,
    fromEarliest: null,
    untilEarliest: null,
    untilLatest: null,
    newestKey: 'a',
    oldestKey: 'b',
    recordedKey: 'c',
  };
  const kept = () =>
    cypher(
      `MATCH (relation:Relation) MATCH ()-[edge:RELATES]->()
       RETURN relation.fromLatest AS node, edge.fromLatest AS edge, relation.validFrom AS told, relation:Disputed AS disputed`,
    );
  const keep = async (bounds: KeepRelationBoundsBounds) => {
    await write(keepStates, { rows: [{ id: relation.id, ...none }], now: '2024-01-01T00:00:00Z' });
    await write(keepRelationBounds, { rows: [bounds] });
    return kept();
  };
  const dated = {
    id: relation.id,
    ...open,
    validFrom: '2001',
    validFromInferred: true,
    fromLatest: '2001-12',
    disputed: true,
  };
  expect(await keep(dated)).toEqual([{ node: '2001-12', edge: '2001-12', told: '2001', disputed: true }]);
  const undated = {
    ...dated,
    validFrom: null,
    validFromInferred: false,
    fromLatest: null,
    disputed: false,
  };
  expect(await keep(undated)).toEqual([{ node: null, edge: null, told: null, disputed: false }]);
});

it('keeps what a state was before another takes its place, unless it came with the same commit', async () => {
  const bounds = {
    id: relation.id,
    validFrom: null,
    validFromInferred: false,
    validUntil: null,
    validUntilInferred: false,
    fromEarliest: null,
    fromLatest: null,
    untilEarliest: null,
    untilLatest: null,
    newestKey: 'a',
    oldestKey: 'b',
    recordedKey: 'c',
    disputed: false,
  };
  const keep = async (digest: string, now: string) => {
    const rows = [{ id: relation.id, ...none, digest }];
    const replaced = (await write(keepFormerStates, { rows, now })).map(({ id }) => id);
    await write(keepFormerEdges, { ids: replaced, now });
    await write(keepStates, { rows, now });
    await write(keepRelationBounds, { rows: [bounds] });
    return replaced;
  };
  const [first, second] = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'];
  expect(await keep('one', first)).toEqual([]);
  expect(await keep('two', first)).toEqual([]);
  expect(await keep('two', second)).toEqual([]);
  expect(await keep('three', second)).toEqual([relation.id]);
  expect(
    await cypher(
      `MATCH (latest:Proposition)-[:WAS]->(former:Former:Relation)
       RETURN latest.digest AS latest, latest.knownFrom AS since, former.digest AS former, former.knownFrom AS from, former.knownUntil AS until`,
    ),
  ).toEqual([{ latest: 'three', since: second, former: 'two', from: first, until: second }]);
  expect(
    await cypher(
      `MATCH (:Actor {id: 'actor:one'})-[edge:RELATES]->(:Actor {id: 'actor:two'})
       RETURN edge.knownFrom AS from, edge.knownUntil AS until ORDER BY from`,
    ),
  ).toEqual([
    { from: first, until: second },
    { from: second, until: null },
  ]);
});

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
