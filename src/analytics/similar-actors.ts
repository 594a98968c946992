import type { ActorStore } from '../actors/actor-store.js';
import { methodOf } from '../analytics-method.js';
import {
  countRelationsAtEnds,
  projectTies,
  similarActors as similarActorsQuery,
} from '../graph/queries.generated.js';
import { type Invalid, invalid } from '../node/invalid.js';
import { ranked } from '../ranked.js';
import type { Analysis, GraphAsked } from './analysis.js';
import type { AnalyticsUnavailable } from './analytics-unavailable.js';
import type { Scores } from './scores.js';

/** The first actors that are tied to the same others as the one with this id. */
export function similarActors(
  graph: GraphAsked,
  { of, first }: { readonly of: string; readonly first: number },
  { analysis, actors }: { readonly analysis: Analysis; readonly actors: Pick<ActorStore, 'keepFrom'> },
): Promise<Scores | AnalyticsUnavailable | Invalid> {
  const { filter } = graph;
  return analysis.onProjection(
    graph,
    { query: projectTies, params: filter },
    async ({ run, engine, projection }) => {
      const { name, nodes, relations } = projection;
      const [[ends], rows] = await Promise.all([
        run(countRelationsAtEnds, { ...filter, ids: [of], asSubject: true, asObject: true }),
        run(similarActorsQuery, { name, of, most: nodes, first }),
      ]);
      if ((ends?.total ?? 0) === 0)
        return invalid(
          ['of'],
          `"${of}" is an end of no relation that fits; right would be another actor, a wider where or another time.`,
        );
      const parameters = { concurrency: 1, similarityMetric: 'JACCARD', topK: nodes };
      return {
        nodes: ranked(rows.map((row) => ({ actor: actors.keepFrom(row, 'actor'), value: row.value }))),
        total: rows[0]?.total ?? 0,
        method: methodOf(
          { name: 'gds.nodeSimilarity.filtered', engine, parameters },
          { ...graph, nodes, edges: relations },
        ),
      };
    },
  );
}
