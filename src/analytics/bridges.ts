import { type AnalyticsMethod, methodOf } from '../analytics-method.js';
import { articulationPoints, bridges as bridgesQuery, projectTies } from '../graph/queries.generated.js';
import type { Invalid } from '../node/invalid.js';
import type { Analysis, GraphAsked } from './analysis.js';
import type { AnalyticsUnavailable } from './analytics-unavailable.js';

/** What a graph falls apart without: the first ones by id, and how many there are. */
export type Bridges = {
  readonly relationIds: readonly string[];
  readonly relationTotal: number;
  readonly actorIds: readonly string[];
  readonly actorTotal: number;
  readonly method: AnalyticsMethod;
};

/** The relations and the actors on which the graph hangs together. */
export function bridges(
  graph: GraphAsked,
  first: number,
  analysis: Analysis,
): Promise<Bridges | AnalyticsUnavailable | Invalid> {
  const { filter } = graph;
  return analysis.onProjection(
    graph,
    { query: projectTies, params: filter },
    async ({ run, engine, projection }) => {
      const { name, nodes, relations } = projection;
      const [[found], [points]] = await Promise.all([
        run(bridgesQuery, { ...filter, name, first }),
        run(articulationPoints, { name, first }),
      ]);
      const algorithm = {
        name: 'gds.bridges, gds.articulationPoints',
        engine,
        parameters: { concurrency: 1 },
      };
      return {
        relationIds: found?.ids ?? [],
        relationTotal: found?.total ?? 0,
        actorIds: points?.ids ?? [],
        actorTotal: points?.total ?? 0,
        method: methodOf(algorithm, { ...graph, nodes, edges: relations }),
      };
    },
  );
}
