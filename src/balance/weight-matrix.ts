import type { WeightedGraph } from './weighted-graph.js';

/** The weights between all places that are left, in an order that the search goes through. */
export type WeightMatrix = {
  readonly places: readonly number[];
  readonly size: number;
  /** Row by row. */
  readonly weights: Int32Array;
};

/** The heaviest place comes last, and before it again and again the one that has the most to do with those behind. */
export function weightMatrix({ weights }: WeightedGraph): WeightMatrix {
  const left = new Map<number, { behind: number; all: number }>();
  for (const [place, own] of [...weights].sort(([one], [other]) => one - other))
    left.set(place, { behind: 0, all: [...own.values()].reduce((sum, weight) => sum + Math.abs(weight), 0) });
  const places: number[] = [];
  while (left.size > 0) {
    let next: number | null = null;
    for (const [place, { behind, all }] of left) {
      const best = next === null ? null : left.get(next);
      if (!best || behind > best.behind || (behind === best.behind && all > best.all)) next = place;
    }
    if (next === null) break;
    left.delete(next);
    places.unshift(next);
    for (const [other, weight] of weights.get(next) ?? []) {
      const entry = left.get(other);
      if (entry) entry.behind += Math.abs(weight);
    }
  }
  const size = places.length;
  const at = new Map(places.map((place, index) => [place, index]));
  const matrix = new Int32Array(size * size);
  for (const [row, place] of places.entries())
    for (const [other, weight] of weights.get(place) ?? [])
      matrix[row * size + (at.get(other) ?? 0)] = weight;
  return { places, size, weights: matrix };
}
