import type { SignedGraph } from './signed-graph.js';

/** The kinds of triad, by how many of the three ties are negative. */
export const triadTypes = ['ALL_POSITIVE', 'ONE_NEGATIVE', 'TWO_NEGATIVE', 'ALL_NEGATIVE'] as const;

/** Three actors that are all tied to each other, by place, and their ties: of the first two, of first and last, of the last two. */
export type Triad = {
  readonly actors: readonly [number, number, number];
  readonly ties: readonly [number, number, number];
  readonly negatives: number;
};

/** Cartwright and Harary: balanced when the signs multiply to plus. */
export function isBalanced(negatives: number): boolean {
  return negatives % 2 === 0;
}

/** Davis: three enemies are no contradiction, there may be more than two camps. */
export function isWeaklyBalanced(negatives: number): boolean {
  return negatives !== 1;
}

/** Finds triads by their first actor, those of one by the second, then by the third. */
export function triadFinder({ arcs, ties }: SignedGraph): (first: number) => Generator<Triad, void> {
  const places = arcs.map((own) => new Map(own.map(({ other, tie }) => [other, tie])));
  const negative = (tie: number) => Number((ties[tie]?.sign ?? 0) < 0);
  return function* (first) {
    const own = arcs[first] ?? [];
    for (const [at, { other: second, tie: one }] of own.entries()) {
      if (second < first) continue;
      // The shorter of two lists, so that hubs do not cost the square of their ties.
      const [left, right] = [own.slice(at + 1), arcs[second] ?? []];
      const isLeft = left.length <= right.length;
      const sought = places[isLeft ? second : first];
      for (const { other: third, tie } of isLeft ? left : right) {
        const found = third > second ? sought?.get(third) : undefined;
        if (found === undefined) continue;
        const [two, three] = isLeft ? [tie, found] : [found, tie];
        const negatives = negative(one) + negative(two) + negative(three);
        yield { actors: [first, second, third], ties: [one, two, three], negatives };
      }
    }
  };
}
