import fc from 'fast-check';
import { expect, it } from 'vitest';
import { brokerage } from '../../../src/analytics/brokerage.js';
import { anyGraph, graphOf, sharesBetween } from './tie-graphs.js';

const never = new AbortController().signal;

it('shares the ways between two among those who stand on them', async () => {
  const graph = graphOf([
    ['a', 'x'],
    ['a', 'y'],
    ['x', 'b'],
    ['y', 'b'],
    ['b', 'z'],
    ['z', 'c'],
  ]);
  // a b c x y z: to b half the ways lead through x, half through y; to c all of them lead on through b and z.
  expect([...(await brokerage(graph, [[0], [1]], never))]).toEqual([0, 0, 0, 0.5, 0.5, 0]);
  expect([...(await brokerage(graph, [[0], [1, 2]], never))]).toEqual([0, 1, 0, 1, 1, 1]);
});

it('is what trying all ways between all pairs comes to, from whichever camp it is looked at', async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, fc.array(fc.nat(9), { minLength: 2, maxLength: 6 }), async (graph, drawn) => {
      const places = [...new Set(drawn.map((place) => place % graph.ids.length))];
      const camps = [places.slice(0, 1), places.slice(1)] as const;
      const pairs = camps[0].flatMap((one) => camps[1].map((other) => sharesBetween(graph, one, other)));
      const expected = graph.ids.map((_, at) => pairs.reduce((sum, shares) => sum + (shares[at] ?? 0), 0));
      for (const asked of [camps, [camps[1], camps[0]] as const]) {
        const found = await brokerage(graph, asked, never);
        expected.forEach((value, at) => {
          expect(found[at]).toBeCloseTo(value, 9);
        });
      }
    }),
  );
});

it('ends with its signal', async () => {
  const graph = graphOf(Array.from({ length: 3_000 }, (_, at) => [`a${at}`, `b${at % 50}`] as const));
  const all = [...graph.ids.keys()];
  const stop = new AbortController();
  const work = brokerage(graph, [all.slice(0, 1_500), all.slice(1_500)], stop.signal);
  stop.abort(new Error('gone'));
  await expect(work).rejects.toThrow('gone');
});
