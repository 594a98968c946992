import type { DepthFirst } from './depth-first.js';

/** Parts of the graph such that each cycle lies within one of them; told by ties, parts that are a single tie left out. */
export type Blocks = {
  readonly ties: readonly (readonly number[])[];
  /** The block of the tie by which each actor was reached, -1 where it lies on no cycle. */
  readonly ofActor: Int32Array;
};

/** The biconnected components (Hopcroft and Tarjan 1973). */
export function blocksOf({ order, parents, parentTies, backTies, met }: DepthFirst): Blocks {
  // To how early an actor of the walk one comes back from an actor or whomever was reached through it.
  const lowest = Int32Array.from(met);
  const lower = (actor: number, to: number) => {
    lowest[actor] = Math.min(lowest[actor] ?? 0, to);
  };
  for (const { from, to } of backTies) lower(from, met[to] ?? 0);
  for (const actor of order.toReversed()) {
    const parent = parents[actor] ?? -1;
    if (parent !== -1) lower(parent, lowest[actor] ?? 0);
  }
  const all: number[][] = [];
  const numbers = new Int32Array(order.length).fill(-1);
  for (const actor of order) {
    const parent = parents[actor] ?? -1;
    if (parent === -1) continue;
    const opens = (lowest[actor] ?? 0) >= (met[parent] ?? 0);
    const number = opens ? all.push([]) - 1 : (numbers[parent] ?? -1);
    numbers[actor] = number;
    all[number]?.push(parentTies[actor] ?? -1);
  }
  for (const { tie, from } of backTies) all[numbers[from] ?? -1]?.push(tie);
  const kept = new Map(
    [...all.entries()].filter(([, ties]) => ties.length > 1).map(([old], at) => [old, at]),
  );
  return {
    ties: all.filter((ties) => ties.length > 1).map((ties) => ties.sort((one, other) => one - other)),
    ofActor: numbers.map((old) => kept.get(old) ?? -1),
  };
}
