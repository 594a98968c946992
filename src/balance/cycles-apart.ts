import type { Effort } from './effort.js';
import type { WeightedGraph } from './weighted-graph.js';

type Weights = Map<number, Map<number, number>>;
type Against = { readonly one: number; readonly other: number; left: number };

/** What sides cost at least; where that is less than what the given ones cost, a tie against these that found no cycle of its own. */
export type CyclesApart = { readonly least: number; readonly missed: readonly [number, number] | null };

/**
 * What sides cost at least, up to what the given ones do: unbalanced cycles that share no weight cost as much as their lightest tie, each. A tie
 * against the given sides and a way between its ends along ties that go with them make such a cycle; short ways are taken first, and what
 * found none comes first at the next try.
 */
export function* cyclesApart(
  graph: WeightedGraph,
  sides: ReadonlyMap<number, number>,
  mostTries: number,
  effort: Effort,
): Generator<void, CyclesApart> {
  const { against, along } = yield* split(graph, sides);
  let order = against;
  let found: CyclesApart = { least: -1, missed: null };
  for (let attempt = 0; attempt < mostTries && (attempt === 0 || effort.has()); attempt++) {
    const tried = order.map((tie) => ({ ...tie }));
    const least = yield* packed(tried, yield* copied(along, effort), effort);
    const missed = tried.filter(({ left }) => left > 0);
    const [first] = missed;
    if (least > found.least) found = { least, missed: first ? [first.one, first.other] : null };
    if (!first) break;
    order = [...order.filter((_, at) => tried[at]?.left), ...order.filter((_, at) => !tried[at]?.left)];
  }
  return found;
}

/** What it takes to look at a tie on the way, in steps. */
const stepsOfWay = 10;

function* packed(order: readonly Against[], along: Weights, effort: Effort): Generator<void, number> {
  let sum = 0;
  let open = order;
  for (let longest = 2; open.length > 0; longest = longest < 6 ? longest + 1 : Number.POSITIVE_INFINITY) {
    for (const tie of open) {
      for (let way = shortestWay(along, tie, longest, effort); way && tie.left > 0; ) {
        const amount = Math.min(tie.left, ...way.map(([from, to]) => along.get(from)?.get(to) ?? 0));
        for (const [from, to] of way) take(along, from, to, amount);
        tie.left -= amount;
        sum += amount;
        way = tie.left > 0 ? shortestWay(along, tie, longest, effort) : null;
      }
      yield;
    }
    open = open.filter(({ left }) => left > 0);
    if (longest === Number.POSITIVE_INFINITY || !effort.has()) break;
  }
  return sum;
}

/** The steps of a shortest way between the ends of a tie, null where there is none of at most so many. */
function shortestWay(
  along: Weights,
  { one, other }: Against,
  longest: number,
  effort: Effort,
): [number, number][] | null {
  const from = new Map([[one, one]]);
  let level = [one];
  for (let length = 0; length < longest && level.length > 0 && !from.has(other); length++) {
    const next: number[] = [];
    for (const place of level) {
      const own = along.get(place);
      effort.spend(stepsOfWay * (own?.size ?? 0));
      for (const to of own?.keys() ?? []) {
        if (from.has(to)) continue;
        from.set(to, place);
        next.push(to);
      }
    }
    level = next;
  }
  if (!from.has(other)) return null;
  const way: [number, number][] = [];
  for (let at = other; at !== one; ) {
    const before = from.get(at) ?? one;
    way.push([before, at]);
    at = before;
  }
  return way;
}

function take(along: Weights, from: number, to: number, amount: number): void {
  for (const [one, other] of [[from, to] as const, [to, from] as const]) {
    const own = along.get(one);
    const left = (own?.get(other) ?? 0) - amount;
    if (left > 0) own?.set(other, left);
    else own?.delete(other);
  }
}

/** The ties against the sides, and the others with what they weigh. */
function* split({ weights }: WeightedGraph, sides: ReadonlyMap<number, number>) {
  const against: Against[] = [];
  const along: Weights = new Map();
  for (const one of [...weights.keys()].sort((place, other) => place - other)) {
    const own = new Map<number, number>();
    for (const [other, weight] of [...(weights.get(one) ?? [])].sort(([place], [next]) => place - next)) {
      const goesAlong = (sides.get(one) === sides.get(other)) === weight > 0;
      if (goesAlong) own.set(other, Math.abs(weight));
      else if (one < other) against.push({ one, other, left: Math.abs(weight) });
    }
    along.set(one, own);
    yield;
  }
  return { against, along };
}

function* copied(along: Weights, effort: Effort): Generator<void, Weights> {
  const copy: Weights = new Map();
  for (const [place, own] of along) {
    copy.set(place, new Map(own));
    effort.spend(stepsOfWay * own.size);
    yield;
  }
  return copy;
}
