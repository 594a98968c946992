import type { Effort } from './effort.js';
import type { WeightedGraph } from './weighted-graph.js';

/** A side for each place, and what they cost. */
export type Near = { readonly sides: ReadonlyMap<number, number>; readonly cost: number };

type Row = readonly (readonly [other: number, weight: number])[];

/**
 * Sides of a low cost, by small steps: first everybody on one side, then the sides that trees grown from the heaviest places agree with; from
 * each of these starts a place changes sides as long as that costs less.
 */
export function* nearCost(
  { weights }: WeightedGraph,
  mostStarts: number,
  effort: Effort,
): Generator<void, Near> {
  const size = new Map([...weights].map(([place, own]) => [place, sizeOf(own)]));
  const places = [...weights.keys()].sort(
    (one, other) => (size.get(other) ?? 0) - (size.get(one) ?? 0) || one - other,
  );
  const at = new Map(places.map((place, index) => [place, index]));
  const rows = places.map((place) =>
    [...(weights.get(place) ?? [])].map(([other, weight]) => [at.get(other) ?? 0, weight] as const),
  );
  let best = new Uint8Array(places.length);
  let cost = yield* improve(rows, best, effort);
  for (let start = 0; start < Math.min(places.length, mostStarts) && cost > 0; start++) {
    const sides = grown(rows, start);
    const next = yield* improve(rows, sides, effort);
    if (next < cost) [best, cost] = [sides, next];
    if (!effort.has()) break;
  }
  return { sides: new Map(places.map((place, index) => [place, best[index] ?? 0])), cost };
}

/** Each place where what is settled before draws it, the nearer ones to the start first. */
function grown(rows: readonly Row[], start: number): Uint8Array<ArrayBuffer> {
  const sides = new Uint8Array(rows.length);
  const pull = new Int32Array(rows.length);
  const isMet = new Uint8Array(rows.length);
  const order = [start];
  isMet[start] = 1;
  for (const place of order) {
    sides[place] = (pull[place] ?? 0) >= 0 ? 0 : 1;
    for (const [other, weight] of rows[place] ?? []) {
      pull[other] = (pull[other] ?? 0) + (sides[place] === 0 ? weight : -weight);
      if (!isMet[other]) order.push(other);
      isMet[other] = 1;
    }
  }
  return sides;
}

/** Changes the sides as long as it gets better; tells what they cost then. */
function* improve(rows: readonly Row[], sides: Uint8Array, effort: Effort): Generator<void, number> {
  const kept = (place: number, row: Row) =>
    row.reduce((sum, [other, weight]) => sum + (sides[other] === sides[place] ? weight : -weight), 0);
  for (let isBetter = true; isBetter; ) {
    isBetter = false;
    for (const [place, row] of rows.entries()) {
      effort.spend(4 * row.length);
      if (kept(place, row) >= 0) continue;
      sides[place] = 1 - (sides[place] ?? 0);
      isBetter = true;
    }
    yield;
  }
  const against = (place: number, row: Row) =>
    row.reduce(
      (sum, [other, weight]) => sum + Math.max(0, sides[other] === sides[place] ? -weight : weight),
      0,
    );
  return rows.reduce((sum, row, place) => sum + against(place, row), 0) / 2;
}

function sizeOf(own: ReadonlyMap<number, number>): number {
  return [...own.values()].reduce((sum, weight) => sum + Math.abs(weight), 0);
}
