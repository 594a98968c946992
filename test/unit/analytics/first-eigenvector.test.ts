import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstEigenvector } from '../../../src/analytics/first-eigenvector.js';
import { tieGraph } from '../../../src/analytics/tie-graph.js';
import { anyGraph, graphOf } from './tie-graphs.js';

const never = new AbortController().signal;
const untilRest = { steps: 20_000, tolerance: 1e-15 };

it('of a star has its middle as large as all others together in squares', async () => {
  const star = graphOf(['b', 'c', 'd', 'e'].map((id) => ['a', id] as const));
  const { values, converged } = await firstEigenvector(star, untilRest, never);
  expect(converged).toBe(true);
  expect(values[0]).toBeCloseTo(Math.SQRT1_2, 12);
  for (const value of values.slice(1)) expect(value).toBeCloseTo(Math.SQRT1_2 / 2, 12);
});

it('counts parallel relations', async () => {
  const graph = tieGraph([{ id: 'a', others: ['b', 'c'], parallel: [3, 4] }]);
  const { values } = await firstEigenvector(graph, untilRest, never);
  expect((values[1] ?? 0) / (values[2] ?? 1)).toBeCloseTo(3 / 4, 12);
});

it('of a graph with very many relations is told as any other', async () => {
  const graph = tieGraph([{ id: 'a', others: ['b', 'c'], parallel: [1_000_000, 1_000_000] }]);
  const { values } = await firstEigenvector(graph, untilRest, never);
  expect(values[0]).toBeCloseTo(Math.SQRT1_2, 12);
});

it('is of length 1, and only stretched by the graph', async () => {
  await fc.assert(
    fc.asyncProperty(anyGraph, async (graph) => {
      const { values, converged } = await firstEigenvector(graph, untilRest, never);
      if (!converged) return;
      expect(Math.hypot(...values)).toBeCloseTo(1, 12);
      const after = graph.ids.map((_, at) =>
        [...(graph.tied[at] ?? [])].reduce((sum, other) => sum + (values[other] ?? 0), 0),
      );
      const stretch = Math.hypot(...after);
      after.forEach((value, at) => {
        expect(value / stretch).toBeCloseTo(values[at] ?? 0, 6);
      });
    }),
  );
});

it('says when it has not come to rest, and ends with its signal', async () => {
  const graph = graphOf([
    ['a', 'b'],
    ['b', 'c'],
  ]);
  expect((await firstEigenvector(graph, { steps: 2, tolerance: 0 }, never)).converged).toBe(false);
  const gone = AbortSignal.abort(new Error('gone'));
  await expect(firstEigenvector(graph, { steps: 1e9, tolerance: -1 }, gone)).rejects.toThrow('gone');
});
