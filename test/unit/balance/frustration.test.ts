import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/balance/blocks.js';
import { depthFirst } from '../../../src/balance/depth-first.js';
import { createEffort } from '../../../src/balance/effort.js';
import { findCamps, isAgainst } from '../../../src/balance/frustration.js';
import type { SignedGraph } from '../../../src/balance/signed-graph.js';
import { drawn, finish, graphOf, type PlainTie, someTies } from '../../support/signed-graphs.js';

const runs = { numRuns: 400 };

function campsOf(graph: SignedGraph, steps = 1e9) {
  const walk = depthFirst(graph);
  return finish(findCamps(graph, walk, blocksOf(walk), createEffort(steps)));
}

/** Every way to put actors on two sides with the number of ties against it, the first actor on side 0. */
function* allSides(graph: SignedGraph): Generator<{ sides: Uint8Array; against: number }> {
  const count = graph.actorIds.length;
  for (let bits = 0; bits < 2 ** Math.max(count - 1, 0); bits++) {
    const sides = Uint8Array.from({ length: count }, (_, at) => (at === 0 ? 0 : (bits >> (at - 1)) & 1));
    yield { sides, against: graph.ties.filter((_, tie) => isAgainst(graph, sides, tie)).length };
  }
}

const fewest = (graph: SignedGraph) => Math.min(...[...allSides(graph)].map(({ against }) => against));

describe('camps', () => {
  it('have as few ties against them as any two camps have', () => {
    fc.assert(
      fc.property(someTies(10), (ties) => {
        const graph = graphOf(ties);
        const { against, lowerBound, first } = campsOf(graph);
        expect(against).toHaveLength(fewest(graph));
        expect([lowerBound, first]).toEqual([against.length, true]);
      }),
      runs,
    );
  });

  it('are told with the ties against them, in order', () => {
    fc.assert(
      fc.property(someTies(9), (ties) => {
        const graph = graphOf(ties);
        const { sides, against } = campsOf(graph);
        expect(against).toEqual(
          [...graph.ties.keys()].filter((tie) => {
            const [one, other] = graph.ends[tie] ?? [0, 0];
            return (sides[one] === sides[other]) === (graph.ties[tie]?.sign ?? 0) < 0;
          }),
        );
      }),
      runs,
    );
  });

  it('are, where all actors hang together in one block, the first of the best ones in order', () => {
    fc.assert(
      fc.property(someTies(8), (ties) => {
        // A ring makes one block of them all.
        const ring = Array.from({ length: 8 }, (_, at): PlainTie => [at, (at + 1) % 8, 1]);
        const inRing = (one: number, other: number) => [1, 7].includes(Math.abs(one - other));
        const graph = graphOf([...ring, ...ties.filter(([one, other]) => !inRing(one, other))]);
        const best = fewest(graph);
        const optimal = [...allSides(graph)].filter(({ against }) => against === best);
        const [first] = optimal.map(({ sides }) => sides.join('')).sort();
        expect(campsOf(graph).sides.join('')).toBe(first);
      }),
      runs,
    );
  });

  it('do not depend on the order in which ties come', () => {
    fc.assert(
      fc.property(someTies(12), fc.integer(), (ties, seed) => {
        const draw = drawn(Math.abs(seed));
        const shuffled = ties
          .map(([one, other, sign]) => ({ tie: [other, one, sign] as const, key: draw() }))
          .sort((one, other) => one.key - other.key)
          .map(({ tie }) => tie);
        expect(campsOf(graphOf(shuffled)).sides).toEqual(campsOf(graphOf(ties)).sides);
      }),
      runs,
    );
  });

  it('are told with bounds that hold where the effort is over before the end', () => {
    fc.assert(
      fc.property(someTies(10), fc.integer({ min: 0, max: 400 }), (ties, steps) => {
        const graph = graphOf(ties);
        const { against, lowerBound } = campsOf(graph, steps);
        const best = fewest(graph);
        expect(against.length).toBeGreaterThanOrEqual(best);
        expect(against.length).toBeLessThanOrEqual(graph.ties.length / 2);
        expect(lowerBound).toBeLessThanOrEqual(best);
      }),
      runs,
    );
  });

  it.each([3, 5, 8, 12])('of %d actors who are all against each other are as even as can be', (count) => {
    const ties: PlainTie[] = [];
    for (let one = 0; one < count; one++)
      for (let other = one + 1; other < count; other++) ties.push([one, other, -1]);
    const [half, rest] = [Math.floor(count / 2), Math.ceil(count / 2)];
    expect(campsOf(graphOf(ties)).against).toHaveLength((half * (half - 1) + rest * (rest - 1)) / 2);
  });
});
