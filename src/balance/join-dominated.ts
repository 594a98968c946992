import type { Effort } from './effort.js';
import { join, type WeightedGraph } from './weighted-graph.js';

/**
 * Joins everybody one of whose ties weighs as much as all others together: some optimum agrees with that tie. With ties of one weight
 * those are all who have one tie or two, and what is left of parallel ways through them.
 */
export function* joinDominated(graph: WeightedGraph, effort: Effort): Generator<void, void> {
  let waiting = [...graph.weights.keys()].sort((one, other) => one - other);
  while (waiting.length > 0) {
    const changed = new Set<number>();
    for (const actor of waiting) {
      const own = graph.weights.get(actor);
      if (!own) continue;
      effort.spend(own.size);
      const heaviest = dominating(own);
      if (heaviest === null) {
        if (own.size === 0) join(graph, actor, actor, 1);
        continue;
      }
      for (const other of own.keys()) changed.add(other);
      join(graph, actor, heaviest, Math.sign(own.get(heaviest) ?? 1));
      yield;
    }
    waiting = [...changed].sort((one, other) => one - other);
  }
}

function dominating(own: ReadonlyMap<number, number>): number | null {
  let [most, sum] = [0, 0];
  let heaviest: number | null = null;
  for (const [other, weight] of own) {
    const size = Math.abs(weight);
    sum += size;
    if (size > most || (size === most && heaviest !== null && other < heaviest))
      [most, heaviest] = [size, other];
  }
  return 2 * most >= sum ? heaviest : null;
}
