import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import {
  citeSources,
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

const { graph, cypher, close } = await openEmptyGraph();
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
