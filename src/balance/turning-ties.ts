import { type DepthFirst, sideAcross } from './depth-first.js';
import type { SignedGraph } from './signed-graph.js';

/** Whether everything is balanced; else the ties any one of which would balance everything by turning, in order, none where it takes more. */
export type TurningTies = { readonly balanced: boolean; readonly ties: readonly number[] };

/**
 * Turning a tie balances everything exactly when the unbalanced cycles are those that run through it. Each tie that was not walked
 * closes one cycle, and all others are made of these, so that it is enough to count them.
 */
export function turningTies(graph: SignedGraph, walk: DepthFirst): TurningTies {
  const against = walk.backTies.filter(({ tie, from, to }) => {
    const sign = graph.ties[tie]?.sign ?? 0;
    return sideAcross(walk.sides[to] ?? 0, sign) !== walk.sides[from];
  });
  if (against.length === 0) return { balanced: true, ties: [] };
  const closedOver = cyclesOver(walk, walk.backTies);
  const unbalancedOver = cyclesOver(walk, against);
  const walked = walk.order
    .filter((actor) => closedOver[actor] === against.length && unbalancedOver[actor] === against.length)
    .map((actor) => walk.parentTies[actor] ?? -1);
  const closing = against.length === 1 ? against.map(({ tie }) => tie) : [];
  return { balanced: false, ties: [...walked, ...closing].sort((one, other) => one - other) };
}

/** How many of the cycles that the ties close run along the tie by which each actor was reached. */
function cyclesOver({ order, parents }: DepthFirst, closing: DepthFirst['backTies']): Int32Array {
  const over = new Int32Array(order.length);
  for (const { from, to } of closing) {
    over[from] = (over[from] ?? 0) + 1;
    over[to] = (over[to] ?? 0) - 1;
  }
  for (const actor of order.toReversed()) {
    const parent = parents[actor] ?? -1;
    if (parent !== -1) over[parent] = (over[parent] ?? 0) + (over[actor] ?? 0);
  }
  return over;
}
