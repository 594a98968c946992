import fc from 'fast-check';
import { expect, it } from 'vitest';
import { depthFirst } from '../../../src/balance/depth-first.js';
import { turningTies } from '../../../src/balance/turning-ties.js';
import { graphOf, type PlainTie, someTies } from '../../support/signed-graphs.js';

/** Whether two camps go with all ties, by putting each actor where those before it want it. */
function isBalanced(ties: readonly PlainTie[]): boolean {
  const sides = new Map<number, number>();
  for (const start of ties.flatMap((tie) => tie.slice(0, 2))) {
    if (sides.has(start)) continue;
    const waiting = [start];
    sides.set(start, 1);
    for (const at of waiting)
      for (const [one, other, sign] of ties) {
        if (one !== at && other !== at) continue;
        const next = one === at ? other : one;
        const side = (sides.get(at) ?? 1) * sign;
        if (!sides.has(next)) waiting.push(next);
        if ((sides.get(next) ?? side) !== side) return false;
        sides.set(next, side);
      }
  }
  return true;
}

it('the ties that balance everything by turning are those of which the same is so when each is tried', () => {
  fc.assert(
    fc.property(someTies(8), (ties) => {
      const graph = graphOf(ties);
      const { balanced, ties: found } = turningTies(graph, depthFirst(graph));
      expect(balanced).toBe(isBalanced(ties));
      const plain = graph.ties.map(({ aId, bId, sign }): PlainTie => [+aId.slice(6), +bId.slice(6), sign]);
      const turned = (tie: number) =>
        plain.map(([one, other, sign], at): PlainTie => [one, other, at === tie ? -sign : sign]);
      const expected = [...plain.keys()].filter((tie) => !balanced && isBalanced(turned(tie)));
      expect(found).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

it('of a ring with one enmity any tie will do', () => {
  const graph = graphOf([
    [0, 1, 1],
    [1, 2, 1],
    [2, 3, -1],
    [3, 0, 1],
    [3, 4, -1],
  ]);
  const { balanced, ties } = turningTies(graph, depthFirst(graph));
  expect([balanced, ties]).toEqual([false, [0, 1, 2, 3]]);
});
