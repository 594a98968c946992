/** Ties with a weight, negative for those between sides; places without any tie are no part of it. */
export type WeightedGraph = {
  readonly weights: Map<number, Map<number, number>>;
  /** What has been found to be against the ties whatever the sides are. */
  cost: number;
  /** Who was put to the side of whom, or with a sign of -1 on the other one, in the order of doing. */
  readonly joined: { readonly actor: number; readonly to: number; readonly sign: number }[];
};

/** A tie between two places. */
export type WeightedTie = readonly [one: number, other: number, weight: number];

/** A graph in which nobody is joined yet. */
export function* weightedGraph(ties: readonly WeightedTie[]): Generator<void, WeightedGraph> {
  const graph: WeightedGraph = { weights: new Map(), cost: 0, joined: [] };
  for (const tie of ties) {
    addTie(graph, tie);
    yield;
  }
  return graph;
}

/** The same once more, to be changed by itself. */
export function copyOf({ weights, cost, joined }: WeightedGraph): WeightedGraph {
  return {
    weights: new Map([...weights].map(([place, own]) => [place, new Map(own)])),
    cost,
    joined: [...joined],
  };
}

/** Puts an actor to the side of another, or across from it; its ties are that one's from then on, and two of opposite signs cost the lesser one. */
export function join(graph: WeightedGraph, actor: number, to: number, sign: number): void {
  const own = graph.weights.get(actor);
  graph.weights.delete(actor);
  graph.joined.push({ actor, to, sign });
  for (const [other, weight] of own ?? []) {
    graph.weights.get(other)?.delete(actor);
    if (other !== to) addTie(graph, [to, other, sign * weight]);
    else if (sign * weight < 0) graph.cost += Math.abs(weight);
  }
}

/** The sides of all from the sides of those who are left; who has no tie left is on side 0. */
export function allSides({ joined }: WeightedGraph, left: ReadonlyMap<number, number>): Map<number, number> {
  const sides = new Map(left);
  for (const { actor, to, sign } of joined.toReversed()) {
    const side = sides.get(to) ?? 0;
    sides.set(to, side);
    sides.set(actor, sign > 0 ? side : 1 - side);
  }
  return sides;
}

function addTie(graph: WeightedGraph, [one, other, weight]: WeightedTie): void {
  const before = graph.weights.get(one)?.get(other) ?? 0;
  if (before * weight < 0) graph.cost += Math.min(Math.abs(before), Math.abs(weight));
  setWeight(graph, one, other, before + weight);
  setWeight(graph, other, one, before + weight);
}

function setWeight({ weights }: WeightedGraph, one: number, other: number, weight: number): void {
  const own = weights.get(one) ?? new Map<number, number>();
  weights.set(one, own);
  if (weight === 0) own.delete(other);
  else own.set(other, weight);
}
