import type { Effort } from './effort.js';
import type { WeightMatrix } from './weight-matrix.js';

/** What a search has found: sides of a cost below the bound that it was given, null where there are none; `least` is proven in any case. */
export type LeastCost = {
  readonly sides: Uint8Array | null;
  readonly cost: number;
  /** No sides cost less. */
  readonly least: number;
  /** Whether the search came to its end. */
  readonly ended: boolean;
};

/**
 * Sides of the least cost, if it is below `bound`: branch and bound, each tail of the order solved before the longer one, so that it is known
 * what the places still open cost among themselves at least (Russian doll search, Verfaillie, Lemaître and Schiex 1996).
 */
export function* leastCost(
  { size, weights }: WeightMatrix,
  bound: number,
  effort: Effort,
): Generator<void, LeastCost> {
  // What the places from each one on cost among themselves.
  const tails = new Int32Array(size + 1);
  let best: Uint8Array = new Uint8Array(size);
  for (let first = size - 1; first >= 0; first--) {
    const known = tails[first + 1] ?? 0;
    const found = yield* solveTail(first, extended(first));
    if (found === null) return { sides: null, cost: bound, least: known, ended: false };
    tails[first] = found;
    if (found >= bound) return { sides: null, cost: bound, least: found, ended: true };
  }
  const cost = tails[0] ?? 0;
  return { sides: best, cost, least: cost, ended: true };

  /** The cost of the known sides with one more place in front, put where it costs less. */
  function extended(first: number): number {
    let [same, across] = [0, 0];
    for (let at = first + 1; at < size; at++) {
      const weight = weights[first * size + at] ?? 0;
      const isSame = best[at] === 0;
      if (weight < 0 === isSame) same += Math.abs(weight);
      else across += Math.abs(weight);
    }
    // The first of a tail is on side 0: the others change sides where it costs less across.
    if (across < same) for (let at = first + 1; at < size; at++) best[at] = 1 - (best[at] ?? 0);
    return (tails[first + 1] ?? 0) + Math.min(same, across);
  }

  function* solveTail(first: number, known: number): Generator<void, number | null> {
    const floor = tails[first + 1] ?? 0;
    let least = Math.min(known, bound);
    if (least <= floor) return least;
    const sides = new Uint8Array(size);
    const tried = new Uint8Array(size + 1);
    const costs = new Int32Array(size + 1);
    // By depth: how much each open place is drawn to side 0, and how much weight it has to places that are settled.
    const pull = new Int32Array((size + 1) * size);
    const held = new Int32Array((size + 1) * size);
    const settle = (at: number, side: number) => {
      const [row, next] = [at * size, (at + 1) * size];
      let open = 0;
      for (let other = at + 1; other < size; other++) {
        const weight = weights[row + other] ?? 0;
        const drawn = (pull[row + other] ?? 0) + (side === 0 ? weight : -weight);
        const weighed = (held[row + other] ?? 0) + Math.abs(weight);
        pull[next + other] = drawn;
        held[next + other] = weighed;
        open += weighed - Math.abs(drawn);
      }
      return open / 2;
    };
    settle(first, 0);
    let at = first + 1;
    tried[at] = 0;
    let steps = 0;
    while (at > first) {
      if (at === size) {
        if ((costs[at] ?? 0) < least) {
          least = costs[at] ?? 0;
          best = sides.slice();
          if (least === floor) return least;
        }
        at--;
        continue;
      }
      const attempt = tried[at] ?? 0;
      if (attempt === 2) {
        at--;
        continue;
      }
      tried[at] = attempt + 1;
      const drawn = pull[at * size + at] ?? 0;
      const nearer = drawn >= 0 ? 0 : 1;
      const side = attempt === 0 ? nearer : 1 - nearer;
      const weighed = held[at * size + at] ?? 0;
      const cost = (costs[at] ?? 0) + (weighed - (side === 0 ? drawn : -drawn)) / 2;
      if (cost + (tails[at + 1] ?? 0) >= least) continue;
      steps += size - at;
      if (steps > 10_000) {
        if (!effort.spend(steps)) return null;
        steps = 0;
        yield;
      }
      const open = settle(at, side);
      if (cost + open + (tails[at + 1] ?? 0) >= least) continue;
      sides[at] = side;
      costs[at + 1] = cost;
      at++;
      tried[at] = 0;
    }
    effort.spend(steps);
    return least;
  }
}
