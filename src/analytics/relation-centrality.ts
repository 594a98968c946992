import type { Algorithm } from '../analytics-method.js';
import { degree, type PageRankRow, pageRank, projectRelations } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import type { CentralityAsked } from './centrality-asked.js';

/** Centralities to which each relation counts, and its direction may. */
export type RelationMetric = 'DEGREE' | 'WEIGHTED_DEGREE' | 'PAGERANK';

/** The first actors, and how they were found. */
export type Found = { readonly rows: readonly PageRankRow[]; readonly algorithm: Algorithm };

type Search = (run: Run, on: { name: string; engine: string }, asked: CentralityAsked) => Promise<Found>;

/** Each rank is then as near to its true value as a ten thousand millionth of the mean one. */
export const rankTolerance = 1e-10;

/** How each is asked of a projection that `relationProjection` describes. */
export const relationCentralities: Readonly<Record<RelationMetric, Search>> = {
  DEGREE: async (run, { name, engine }, { direction, first }) => ({
    rows: await run(degree, { name, weight: null, first }),
    algorithm: { name: 'gds.degree', engine, parameters: { concurrency: 1, direction } },
  }),
  WEIGHTED_DEGREE: async (run, { name, engine }, { direction, first }) => ({
    rows: await run(degree, { name, weight: 'sources', first }),
    algorithm: {
      name: 'gds.degree',
      engine,
      parameters: { concurrency: 1, direction, relationshipWeightProperty: 'sources' },
    },
  }),
  PAGERANK: async (run, { name, engine }, { direction, damping, first }) => {
    const told = { damping, iterations: stepsUntilRest(damping), tolerance: rankTolerance };
    return {
      rows: await run(pageRank, { name, first, ...told }),
      algorithm: {
        name: 'gds.pageRank',
        engine,
        parameters: {
          concurrency: 1,
          dampingFactor: damping,
          direction,
          maxIterations: told.iterations,
          scaler: 'L1Norm',
          tolerance: told.tolerance,
        },
      },
    };
  },
};

/** The graph that a centrality is worked out on. Rank flows to the object, and a degree counts what leads away. */
export function relationProjection(metric: RelationMetric, direction: CentralityAsked['direction']) {
  const undirected = direction === 'BOTH';
  const reversed = direction === (metric === 'PAGERANK' ? 'OUT' : 'IN');
  return { query: projectRelations, undirected, reversed };
}

/** After so many steps, each of which leaves `damping` of what is wrong, next to nothing is. */
export function stepsUntilRest(damping: number): number {
  return damping === 0 ? 1 : Math.ceil(Math.log(rankTolerance) / Math.log(damping));
}
