import type { SignedGraph } from './signed-graph.js';

/**
 * A walk through the whole graph, each part from its first actor on. Ties that are not walked lead back to an actor from which the walk
 * came; `sides` are those that all ties walked agree with, the first actor of each part on side 0.
 */
export type DepthFirst = {
  /** Actors in the order of the walk. */
  readonly order: readonly number[];
  /** From which actor each was reached, -1 for the first of a part, and along which tie. */
  readonly parents: Int32Array;
  readonly parentTies: Int32Array;
  readonly sides: Uint8Array;
  /** Ties not walked, from the actor met later to the one met earlier. */
  readonly backTies: readonly { readonly tie: number; readonly from: number; readonly to: number }[];
  /** The place of each actor in the order. */
  readonly met: Int32Array;
};

/** Walks along the ties of each actor in the order of the others. */
export function depthFirst({ arcs }: SignedGraph): DepthFirst {
  const order: number[] = [];
  const met = new Int32Array(arcs.length).fill(-1);
  const parents = new Int32Array(arcs.length).fill(-1);
  const parentTies = new Int32Array(arcs.length).fill(-1);
  const sides = new Uint8Array(arcs.length);
  const next = new Int32Array(arcs.length);
  const backTies: { tie: number; from: number; to: number }[] = [];
  const meet = (actor: number) => {
    met[actor] = order.length;
    order.push(actor);
  };
  for (const first of arcs.keys()) {
    if (met[first] !== -1) continue;
    meet(first);
    for (let at = first; at !== -1; ) {
      const arc = arcs[at]?.[next[at] ?? 0];
      next[at] = (next[at] ?? 0) + 1;
      if (!arc) {
        at = parents[at] ?? -1;
      } else if (met[arc.other] === -1) {
        parents[arc.other] = at;
        parentTies[arc.other] = arc.tie;
        sides[arc.other] = sideAcross(sides[at] ?? 0, arc.sign);
        meet(arc.other);
        at = arc.other;
      } else if (arc.tie !== parentTies[at] && (met[arc.other] ?? 0) < (met[at] ?? 0)) {
        backTies.push({ tie: arc.tie, from: at, to: arc.other });
      }
    }
  }
  return { order, parents, parentTies, sides, backTies, met };
}

/** The side on which a tie of a sign would have its other actor. */
export function sideAcross(side: number, sign: number): number {
  return sign > 0 ? side : 1 - side;
}
