import type { SignedGraph } from './signed-graph.js';
import { isBalanced, triadFinder } from './triad.js';

/** How many triads there are of each type, and in how many of either sort each tie is. */
export type TriadCensus = {
  /** By how many of their ties are negative. */
  readonly byNegatives: readonly [number, number, number, number];
  readonly total: number;
  readonly balanced: number;
  readonly weaklyBalanced: number;
  readonly balancedAt: Int32Array;
  readonly unbalancedAt: Int32Array;
};

/** Counts all triads, an actor at a time. */
export function* triadCensus(graph: SignedGraph): Generator<void, TriadCensus> {
  const triadsFrom = triadFinder(graph);
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  const balancedAt = new Int32Array(graph.ties.length);
  const unbalancedAt = new Int32Array(graph.ties.length);
  for (const first of graph.arcs.keys()) {
    for (const { ties, negatives } of triadsFrom(first)) {
      counts[negatives as 0 | 1 | 2 | 3]++;
      const at = isBalanced(negatives) ? balancedAt : unbalancedAt;
      for (const tie of ties) at[tie] = (at[tie] ?? 0) + 1;
    }
    yield;
  }
  const [none, one, two, three] = counts;
  return {
    byNegatives: counts,
    total: none + one + two + three,
    balanced: none + two,
    weaklyBalanced: none + two + three,
    balancedAt,
    unbalancedAt,
  };
}
