import type { SignedGraph } from './signed-graph.js';

/** How many of an actor's ties are against the camps. */
export type FrustratedPlace = {
  readonly place: number;
  readonly against: number;
  readonly ties: number;
  readonly rank: number;
};

/** Those with ties against the camps, most of them first, equal ones by id. */
export function frustratedActors({ arcs, ends }: SignedGraph, against: readonly number[]): FrustratedPlace[] {
  const counts = new Map<number, number>();
  for (const place of against.flatMap((tie) => ends[tie] ?? []))
    counts.set(place, (counts.get(place) ?? 0) + 1);
  const order = [...counts].sort(([one, ones], [other, others]) => others - ones || one - other);
  let rank = 1;
  return order.map(([place, count], at) => {
    if (count !== order[at - 1]?.[1]) rank = at + 1;
    return { place, against: count, ties: arcs[place]?.length ?? 0, rank };
  });
}
