import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEffort } from '../../../src/balance/effort.js';
import { type Search, solveWeighted } from '../../../src/balance/solve-weighted.js';
import { type WeightedTie, weightedGraph } from '../../../src/balance/weighted-graph.js';
import { finish, someTies } from '../../support/signed-graphs.js';

const size = 9;
/** Ties of weights up to 4, some between the same two. */
const weightedTies = fc
  .tuple(
    someTies(size),
    fc.array(fc.integer({ min: 1, max: 4 }), { minLength: size * 3, maxLength: size * 3 }),
  )
  .map(([ties, weights]) =>
    ties.map(([one, other, sign], at): WeightedTie => [one, other, sign * (weights[at] ?? 1)]),
  );

const costOf = (ties: readonly WeightedTie[], sideOf: (place: number) => number) =>
  ties.reduce((sum, [one, other, weight]) => {
    const isAgainst = (sideOf(one) === sideOf(other)) !== weight > 0;
    return sum + (isAgainst ? Math.abs(weight) : 0);
  }, 0);

function leastOf(ties: readonly WeightedTie[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let bits = 0; bits < 2 ** size; bits++)
    least = Math.min(
      least,
      costOf(ties, (place) => (bits >> place) & 1),
    );
  return least;
}

function solved(ties: readonly WeightedTie[], search?: Search, below?: number) {
  const graph = finish(weightedGraph(ties));
  return finish(solveWeighted(graph, createEffort(1e9), below, search));
}

describe.each<[string, Search]>([
  ['place by place', { starts: 1, orders: 1, fewPlaces: 100 }],
  ['by halves', { starts: 1, orders: 1, fewPlaces: 0 }],
  ['by halves, then place by place', { starts: 1, orders: 2, fewPlaces: 6 }],
  ['after a good start', { starts: 40, orders: 60, fewPlaces: 42 }],
])('sides that are sought %s', (_how, search) => {
  it('cost least, and as much as they are said to', () => {
    fc.assert(
      fc.property(weightedTies, (ties) => {
        const { sides, cost, least } = solved(ties, search);
        expect(costOf(ties, (place) => sides.get(place) ?? 0)).toBe(cost);
        expect([cost, least]).toEqual([leastOf(ties), leastOf(ties)]);
      }),
      { numRuns: 300 },
    );
  });

  it('below some cost are found where there are any', () => {
    fc.assert(
      fc.property(weightedTies, fc.integer({ min: 0, max: 6 }), (ties, more) => {
        const best = leastOf(ties);
        const { cost, least } = solved(ties, search, best + more);
        expect(least).toBeLessThanOrEqual(best);
        if (more > 0) expect(cost).toBe(best);
        else expect(least).toBe(best);
      }),
      { numRuns: 300 },
    );
  });
});
