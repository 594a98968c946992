import { createActorStore } from '../../src/actors/actor-store.js';
import { type Analysis, createAnalysis, type GraphAsked } from '../../src/analytics/analysis.js';
import { type Analytics, createAnalytics } from '../../src/analytics/analytics.js';
import type { AnalyticsLimits } from '../../src/analytics/analytics-limits.js';
import { readConfig } from '../../src/config.js';
import type { Graph } from '../../src/graph/run.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { asLastReported } from './clocks.js';
import type { TestGraph } from './graph.js';

/** Analyses of one request after another, as the service makes them. */
export type TestAnalytics = {
  readonly analytics: Analytics;
  /** For a request that ends with the signal. */
  stores(signal?: AbortSignal): {
    readonly analysis: Analysis;
    readonly actors: ReturnType<typeof createActorStore>;
    /** Whether time was over for any of it. */
    wasCut(): boolean;
  };
};

/** With the limits that the service has without settings, but for `changes`. */
export function testAnalytics(graph: Graph, changes: Partial<AnalyticsLimits> = {}): TestAnalytics {
  const analytics = createAnalytics(graph, { ...readConfig({}).analytics, ...changes });
  return {
    analytics,
    stores(signal) {
      let cut = false;
      const onTimeOver = () => {
        cut = true;
      };
      return {
        analysis: createAnalysis({ graph, analytics, signal, allow: undefined, onTimeOver }),
        actors: createActorStore(graph.reader(signal)),
        wasCut: () => cut,
      };
    },
  };
}

/** The graph of the relations that fit. */
export function graphAsked(where: RelationWhere = {}, asOf: AsOf = asLastReported): GraphAsked {
  return { filter: relationFilter(where, asOf), asOf, dataVersion: 1, relationsInAll: 1_000_000_000 };
}

/** Names of all projections that the database keeps. */
export async function projectionsKept({ cypher }: TestGraph): Promise<unknown[]> {
  const rows = await cypher('CALL gds.graph.list() YIELD graphName RETURN graphName ORDER BY graphName');
  return rows.map(({ graphName }) => graphName);
}

/** Names of the statements of analytics that the database is at. */
export async function statementsRunning({ cypher }: TestGraph): Promise<unknown[]> {
  const rows = await cypher(
    "SHOW TRANSACTIONS YIELD metaData, status WHERE metaData.query STARTS WITH 'analytics/' RETURN metaData.query AS name",
  );
  return rows.map(({ name }) => name);
}

/** What one transaction of a small server can hold. */
const atOnce = 10_000;

/** The actors that `holdManyRelations` makes. */
export const manyActors = 12_000;

/** Puts 12,000 actors and 90,000 relations into the database, so that what looks at all shortest ways exactly takes many seconds. */
export async function holdManyRelations(
  { cypher }: TestGraph,
  actors = manyActors,
  relations = 90_000,
): Promise<void> {
  await cypher(
    "UNWIND range(1, toInteger($actors)) AS at CREATE (:Actor {id: 'actor:n' + at, kind: 'STATE', named: true, name: 'n' + at, existenceInferred: false})",
    { actors },
  );
  for (let from = 1; from <= relations; from += atOnce)
    await cypher(
      `UNWIND range(toInteger($from), toInteger($until)) AS at
       MATCH (subject:Actor {id: 'actor:n' + (1 + at % toInteger($actors))})
       MATCH (object:Actor {id: 'actor:n' + (1 + (at * at + 7 * at) % toInteger($actors))})
       WITH at, subject, object WHERE subject <> object
       CREATE (subject)-[:RELATES {relationId: 'relation:' + at, type: 'BACKS', sign: 1, symmetric: false, subjectId: subject.id,
         objectId: object.id, subjectKind: 'STATE', objectKind: 'STATE', claims: 1, sources: 1, asserterIds: [], sourceIds: [], steps: [],
         knownFrom: '2020-01-01T00:00:00Z', reportedPossible: 'AFFIRMED', reportedCertain: 'AFFIRMED'}]->(object)`,
      { actors, from, until: Math.min(from + atOnce - 1, relations) },
    );
}
