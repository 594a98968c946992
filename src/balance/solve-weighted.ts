import { type CyclesApart, cyclesApart } from './cycles-apart.js';
import type { Effort } from './effort.js';
import { joinDominated } from './join-dominated.js';
import { leastCost } from './least-cost.js';
import { nearCost } from './near-cost.js';
import { weightMatrix } from './weight-matrix.js';
import { allSides, copyOf, join, type WeightedGraph } from './weighted-graph.js';

/** Sides of all, what they cost, and what no sides go below, up to what was asked for. */
export type Solved = {
  readonly sides: ReadonlyMap<number, number>;
  readonly cost: number;
  readonly least: number;
};

/** How hard is looked: from how many starts and in how many orders, and up to how many places one by one; what is more is halved. */
export type Search = { readonly starts: number; readonly orders: number; readonly fewPlaces: number };

const thorough: Search = { starts: 40, orders: 60, fewPlaces: 42 };
/** What a copy takes for each place, in steps. */
const stepsOfCopy = 100;
/** For one half of many. */
const brief = { starts: 6, orders: 8 } as const;

/**
 * Sides of the least cost, as far as the effort goes; changes the graph that it is given. Of sides that cost as much as `below` or more it is
 * enough to know that there are no better ones.
 */
export function* solveWeighted(
  graph: WeightedGraph,
  effort: Effort,
  below = Number.POSITIVE_INFINITY,
  search: Search = thorough,
): Generator<void, Solved> {
  yield* joinDominated(graph, effort);
  const near = yield* nearCost(graph, search.starts, effort);
  const apart = yield* cyclesApart(graph, near.sides, search.orders, effort);
  const best = {
    sides: allSides(graph, near.sides),
    cost: graph.cost + near.cost,
    least: graph.cost + apart.least,
  };
  if (best.least >= Math.min(best.cost, below) || !effort.has()) return best;
  const aim = Math.min(best.cost, below);
  return graph.weights.size <= search.fewPlaces
    ? yield* searched(graph, best, aim, effort)
    : yield* halved(graph, best, apart.missed, aim, { ...search, ...brief }, effort);
}

function* searched(graph: WeightedGraph, best: Solved, aim: number, effort: Effort): Generator<void, Solved> {
  const matrix = weightMatrix(graph);
  const { sides, cost, least } = yield* leastCost(matrix, aim - graph.cost, effort);
  const proven = Math.max(best.least, graph.cost + least);
  if (!sides) return { ...best, least: proven };
  const own = new Map(matrix.places.map((place, at) => [place, sides[at] ?? 0]));
  return { sides: allSides(graph, own), cost: graph.cost + cost, least: proven };
}

/** Either the two ends of a tie are on one side or they are not: two smaller graphs. */
function* halved(
  graph: WeightedGraph,
  best: Solved,
  missed: CyclesApart['missed'],
  aim: number,
  search: Search,
  effort: Effort,
): Generator<void, Solved> {
  const [one, other] = missed ?? [0, 0];
  const sign = Math.sign(graph.weights.get(one)?.get(other) ?? 1);
  let found = best;
  let [bound, least] = [aim, Number.POSITIVE_INFINITY];
  for (const way of [sign, -sign]) {
    const half = copyOf(graph);
    effort.spend(stepsOfCopy * graph.weights.size);
    join(half, one, other, way);
    const solved = yield* solveWeighted(half, effort, bound, search);
    if (solved.cost < bound) {
      found = solved;
      bound = solved.cost;
    }
    least = Math.min(least, solved.least);
  }
  return { ...found, least: Math.max(best.least, Math.min(least, bound)) };
}
