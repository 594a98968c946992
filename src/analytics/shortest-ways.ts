import type { TieGraph } from './tie-graph.js';

/** From one actor: all that can be reached, nearest first, how far each is (-1: not at all), and by how many shortest ways. */
export type ShortestWays = {
  readonly order: Int32Array;
  readonly distance: Int32Array;
  readonly ways: Float64Array;
};

/** Looks at each tie once. */
export function shortestWays({ tied }: Pick<TieGraph, 'tied'>, from: number): ShortestWays {
  const order = new Int32Array(tied.length);
  const distance = new Int32Array(tied.length).fill(-1);
  const ways = new Float64Array(tied.length);
  order[0] = from;
  distance[from] = 0;
  ways[from] = 1;
  let reached = 1;
  for (let next = 0; next < reached; next++) {
    const actor = order[next] as number;
    const farther = (distance[actor] as number) + 1;
    for (const other of tied[actor] as Int32Array) {
      if (distance[other] === -1) {
        distance[other] = farther;
        order[reached++] = other;
      }
      if (distance[other] === farther) ways[other] = (ways[other] as number) + (ways[actor] as number);
    }
  }
  return { order: order.subarray(0, reached), distance, ways };
}

/**
 * For each actor, the share of the shortest ways from the start to each of those that `counts` that lead through it, added up; the start and each end of a way
 * are not on it (Brandes 2001, his dependencies; Brandes 2008 with ends chosen).
 */
export function dependencies(
  { tied }: Pick<TieGraph, 'tied'>,
  { order, distance, ways }: ShortestWays,
  counts: (place: number) => boolean,
): Float64Array {
  const share = new Float64Array(tied.length);
  for (let at = order.length - 1; at > 0; at--) {
    const actor = order[at] as number;
    const own = (counts(actor) ? 1 : 0) + (share[actor] as number);
    if (own === 0) continue;
    const nearer = (distance[actor] as number) - 1;
    for (const other of tied[actor] as Int32Array)
      if (distance[other] === nearer)
        share[other] = (share[other] as number) + ((ways[other] as number) / (ways[actor] as number)) * own;
  }
  const [start] = order;
  if (start !== undefined) share[start] = 0;
  return share;
}
