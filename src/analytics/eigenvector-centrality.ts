import { methodOf } from '../analytics-method.js';
import { ties } from '../graph/queries.generated.js';
import type { Invalid } from '../node/invalid.js';
import { type GraphAsked, nothingFits, type Working } from './analysis.js';
import { firstEigenvector } from './first-eigenvector.js';
import { firstPlaces } from './first-places.js';
import type { FoundIds } from './tie-centrality.js';
import { tieGraph } from './tie-graph.js';

const untilRest = { steps: 5_000, tolerance: 1e-14 } as const;

/**
 * The first actors by their part in the first eigenvector. The service works it out itself: Graph Data Science does not bring the vector back to its length after each step,
 * so that it grows until it cannot be told any more, and all are told to be 0 (2.13.9).
 */
export async function eigenvectorCentrality(
  graph: GraphAsked,
  first: number,
  { run, signal }: Working,
): Promise<FoundIds | Invalid> {
  const tied = tieGraph(await run(ties, graph.filter));
  if (tied.ids.length === 0) return nothingFits;
  const { values, converged } = await firstEigenvector(tied, untilRest, signal);
  const algorithm = {
    name: 'eigenvector by powers',
    engine: 'service',
    parameters: { maxIterations: untilRest.steps, tolerance: untilRest.tolerance },
    note: converged ? null : `It had not come to rest after ${untilRest.steps} steps.`,
  };
  return {
    values: firstPlaces(values, first).map(({ place, value }) => ({ id: tied.ids[place] ?? '', value })),
    total: tied.ids.length,
    method: methodOf(algorithm, { ...graph, nodes: tied.ids.length, edges: tied.relations }),
  };
}
