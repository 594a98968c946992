import fc from 'fast-check';
import { type TieGraph, tieGraph } from '../../../src/analytics/tie-graph.js';

/** A graph of these pairs of actors, each one relation. */
export function graphOf(pairs: readonly (readonly [string, string])[]): TieGraph {
  return tieGraph(pairs.map(([id, other]) => ({ id, others: [other], parallel: [1] })));
}

/** Graphs of at most ten actors, mostly in several parts. */
export const anyGraph: fc.Arbitrary<TieGraph> = fc
  .uniqueArray(
    fc
      .tuple(fc.nat(9), fc.nat(9))
      .filter(([one, other]) => one < other)
      .map(([one, other]): [string, string] => [`a${one}`, `a${other}`]),
    { minLength: 1, maxLength: 14, selector: (pair) => pair.join() },
  )
  .map(graphOf);

/** All shortest ways from one actor to another, each as the places that it passes, by trying all ways. */
export function allShortestWays({ tied }: TieGraph, from: number, to: number): number[][] {
  let ways: number[][] = [[from]];
  while (ways.length > 0) {
    const arrived = ways.filter((way) => way.at(-1) === to);
    if (arrived.length > 0) return arrived;
    ways = ways.flatMap((way) =>
      [...(tied[way.at(-1) ?? 0] ?? [])].filter((next) => !way.includes(next)).map((next) => [...way, next]),
    );
  }
  return [];
}

/** For each actor, the share of the shortest ways between the two that pass through it. */
export function sharesBetween(graph: TieGraph, from: number, to: number): number[] {
  const ways = allShortestWays(graph, from, to);
  return graph.ids.map((_, place) =>
    place === from || place === to || ways.length === 0
      ? 0
      : ways.filter((way) => way.includes(place)).length / ways.length,
  );
}
