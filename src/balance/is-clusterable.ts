import type { SignedGraph } from './signed-graph.js';

/** Whether no two enemies are joined by friends of friends: then some number of camps goes with all ties (Davis 1967). */
export function isClusterable({ arcs, ends, ties }: SignedGraph): boolean {
  const camps = new Int32Array(arcs.length).fill(-1);
  for (const first of arcs.keys()) {
    if (camps[first] !== -1) continue;
    const waiting = [first];
    camps[first] = first;
    for (const actor of waiting)
      for (const { other, sign } of arcs[actor] ?? []) {
        if (sign < 0 || camps[other] !== -1) continue;
        camps[other] = first;
        waiting.push(other);
      }
  }
  return ends.every(([one, other], tie) => (ties[tie]?.sign ?? 0) > 0 || camps[one] !== camps[other]);
}
