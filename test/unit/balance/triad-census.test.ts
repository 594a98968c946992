import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SignedGraph } from '../../../src/balance/signed-graph.js';
import { isBalanced, type Triad, triadFinder } from '../../../src/balance/triad.js';
import { triadCensus } from '../../../src/balance/triad-census.js';
import { finish, graphOf, someTies } from '../../support/signed-graphs.js';

/** All triads by looking at every three actors. */
function plainTriads({ actorIds, ends, ties }: SignedGraph): Triad[] {
  const tieOf = (one: number, other: number) => ends.findIndex((own) => own[0] === one && own[1] === other);
  const found: Triad[] = [];
  for (let a = 0; a < actorIds.length; a++)
    for (let b = a + 1; b < actorIds.length; b++)
      for (let c = b + 1; c < actorIds.length; c++) {
        const own = [tieOf(a, b), tieOf(a, c), tieOf(b, c)] as const;
        if (own.includes(-1)) continue;
        found.push({
          actors: [a, b, c],
          ties: own,
          negatives: own.filter((tie) => ties[tie]?.sign === -1).length,
        });
      }
  return found;
}

it('triads are found each once, in the order of their actors', () => {
  fc.assert(
    fc.property(someTies(10), (ties) => {
      const graph = graphOf(ties);
      const from = triadFinder(graph);
      expect([...graph.actorIds.keys()].flatMap((first) => [...from(first)])).toEqual(plainTriads(graph));
    }),
    { numRuns: 500 },
  );
});

it('the census counts them by type, and at each tie by whether they are balanced', () => {
  fc.assert(
    fc.property(someTies(10), (ties) => {
      const graph = graphOf(ties);
      const triads = plainTriads(graph);
      const census = finish(triadCensus(graph));
      const ofType = (negatives: number) => triads.filter((triad) => triad.negatives === negatives).length;
      expect(census.byNegatives).toEqual([0, 1, 2, 3].map(ofType));
      expect(census.total).toBe(triads.length);
      expect(census.balanced).toBe(ofType(0) + ofType(2));
      expect(census.weaklyBalanced).toBe(ofType(0) + ofType(2) + ofType(3));
      for (const tie of graph.ties.keys()) {
        const at = triads.filter((triad) => triad.ties.includes(tie));
        const balanced = at.filter(({ negatives }) => isBalanced(negatives)).length;
        expect([census.balancedAt[tie], census.unbalancedAt[tie]]).toEqual([balanced, at.length - balanced]);
      }
    }),
    { numRuns: 500 },
  );
});
