import { afterAll, beforeEach } from 'vitest';
import {
  recordClaims,
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
import { openEmptyGraph } from './graph.js';
import { aClaim, anActor, anEvent, aRelation, aSource, stated } from './graph-records.js';

const actors = [anActor('one'), anActor('two')];
const bySource = aClaim('event:raid', 'page', { madeAt: stated('2002'), claimed: stated('2001/..') });
const byActor = aClaim('event:raid', 'page', {
  assertedById: 'actor:one',
  viaIds: ['actor:two', 'actor:one'],
});

/** The one relation there is. */
export const relation = aRelation('one', 'BACKS', 'two');
/** What is said of the raid, and not recorded yet. */
export const claims = { bySource, byActor };

/** Before each test, two actors, a relation between them, a raid and a page, of which no claims are recorded; for writing statement by statement. */
export async function openRaid() {
  const { graph, run, cypher, close } = await openEmptyGraph();
  const write = <Params, Row>(query: CypherQuery<Params, Row>, params: NoInfer<Params>) =>
    graph.write((inside) => inside(query, params));
  afterAll(() => close());
  beforeEach(async () => {
    await cypher('MATCH (node) DETACH DELETE node');
    await write(upsertSources, { rows: [sourceRow(aSource('page'))], origin: 'first' });
    await write(upsertActors, { rows: actors.map(actorRow), origin: 'first' });
    await write(upsertEvents, { rows: [eventRow(anEvent('raid', '2001'))] });
    const byId = new Map(actors.map((actor) => [actor.id, actor]));
    await write(upsertRelations, { rows: [relationRow(relation, byId)] });
  });
  return {
    run,
    cypher,
    write,
    /** Records both claims about the raid. */
    record: (recordedAt: string, origin = 'test') =>
      write(recordClaims, { rows: [bySource, byActor].map(claimRow), origin, recordedAt }),
  };
}

/** A state of which no claim tells anything. */
export const silentState = {
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
