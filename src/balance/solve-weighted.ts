import type { Effort } from './effort.js';
import { joinDominated } from './join-dominated.js';
import { type LeastCost, leastCost } from './least-cost.js';
import { nearCost } from './near-cost.js';
import { trianglesApart } from './triangles-apart.js';
import { type WeightMatrix, weightMatrix } from './weight-matrix.js';
import { allSides, type WeightedGraph } from './weighted-graph.js';

/** Sides of all, what they cost, and what no sides go below; the two are the same where the search came to its end. */
export type Solved = {
  readonly sides: ReadonlyMap<number, number>;
  readonly cost: number;
  readonly least: number;
};

/** Where more places than these are left when all that is simple is done, no optimum is sought. */
const mostPlaces = 400;

/**
 * Sides that cost as little as the effort allows to find; changes the graph that it is given. Where it is known what no sides go below, the
 * search is for sides of that cost only.
 */
export function* solveWeighted(
  graph: WeightedGraph,
  effort: Effort,
  known: number | null = null,
): Generator<void, Solved> {
  yield* joinDominated(graph, effort);
  const near = yield* nearCost(graph, effort);
  const aim = known === null ? near.cost - 1 : known - graph.cost;
  const isOpen = near.cost > Math.max(aim, 0) && graph.weights.size <= mostPlaces && effort.has();
  const matrix = isOpen ? weightMatrix(graph) : null;
  const found = matrix && (yield* leastCost(matrix, Math.min(near.cost, aim + 1), effort));
  const cost = found?.sides ? found.cost : near.cost;
  const least = found?.ended ? found.least : Math.max(found?.least ?? 0, yield* trianglesApart(graph));
  return {
    sides: allSides(graph, matrix && found?.sides ? sidesOf(matrix, found) : near.sides),
    cost: graph.cost + cost,
    least: graph.cost + least,
  };
}

function sidesOf({ places }: WeightMatrix, { sides }: LeastCost): Map<number, number> {
  return new Map(places.map((place, at) => [place, sides?.[at] ?? 0]));
}
