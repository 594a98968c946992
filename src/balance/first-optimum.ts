import type { Effort } from './effort.js';
import { solveWeighted } from './solve-weighted.js';
import { copyOf, join, type WeightedTie, weightedGraph } from './weighted-graph.js';

/**
 * Of all sides of a known least cost the first in order: place by place, each is on the side of the first one where some optimum has it
 * there. Null where the effort is over before that is known.
 */
export function* firstOptimum(
  ties: readonly WeightedTie[],
  known: ReadonlyMap<number, number>,
  least: number,
  effort: Effort,
): Generator<void, ReadonlyMap<number, number> | null> {
  const graph = yield* weightedGraph(ties);
  const [first = 0, ...others] = [...graph.weights.keys()].sort((one, other) => one - other);
  let optimum = known;
  for (const place of others) {
    if (optimum.get(place) !== optimum.get(first)) {
      const attempt = copyOf(graph);
      join(attempt, place, first, 1);
      const found = yield* solveWeighted(attempt, effort, least + 1);
      if (!effort.has()) return null;
      if (found.cost === least) optimum = found.sides;
    }
    join(graph, place, first, optimum.get(place) === optimum.get(first) ? 1 : -1);
    effort.spend(ties.length);
    yield;
  }
  return optimum;
}
