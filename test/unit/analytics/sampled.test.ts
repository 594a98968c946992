import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampled } from '../../../src/analytics/sampled.js';
import type { TieGraph } from '../../../src/analytics/tie-graph.js';
import { allShortestWays, anyGraph, graphOf, sharesBetween } from './tie-graphs.js';

const never = new AbortController().signal;
const from = (metric: 'BETWEENNESS' | 'CLOSENESS', graph: TieGraph, starts: number, seed = 1) =>
  sampled(metric, graph, { starts, seed }, never).then((values) => [...values]);

function plainBetweenness(graph: TieGraph): number[] {
  const places = [...graph.ids.keys()];
  const pairs = places.flatMap((one) =>
    places.filter((other) => other > one).map((other) => sharesBetween(graph, one, other)),
  );
  return places.map((at) => pairs.reduce((sum, shares) => sum + (shares[at] ?? 0), 0));
}

function plainCloseness(graph: TieGraph): number[] {
  const places = [...graph.ids.keys()];
  return places.map((one) => {
    const distances = places.flatMap((other) => {
      const [way] = other === one ? [] : allShortestWays(graph, one, other);
      return way ? [way.length - 1] : [];
    });
    const sum = distances.reduce((total, distance) => total + distance, 0);
    return sum === 0 ? 0 : ((distances.length / sum) * distances.length) / (places.length - 1);
  });
}

describe('a sample', () => {
  it.each([
    ['BETWEENNESS', plainBetweenness],
    ['CLOSENESS', plainCloseness],
  ] as const)('of all gives %s as trying all ways does', async (metric, plain) => {
    await fc.assert(
      fc.asyncProperty(anyGraph, async (graph) => {
        const found = await from(metric, graph, 100);
        plain(graph).forEach((value, at) => {
          expect(found[at]).toBeCloseTo(value, 9);
        });
      }),
      { numRuns: 40 },
    );
  });

  const wheel = graphOf(
    Array.from({ length: 300 }, (_, at) => [
      [`a${at}`, 'middle'] as const,
      [`a${at}`, `a${(at + 1) % 300}`] as const,
    ]).flat(),
  );

  it('of some is the same for the same seed and another for another', async () => {
    const first = await from('BETWEENNESS', wheel, 20);
    expect(await from('BETWEENNESS', wheel, 20)).toEqual(first);
    expect(await from('BETWEENNESS', wheel, 20, 2)).not.toEqual(first);
  });

  it.each(['BETWEENNESS', 'CLOSENESS'] as const)('of some comes near to %s', async (metric) => {
    const [exact, near] = [await from(metric, wheel, 301), await from(metric, wheel, 60)];
    const middle = wheel.ids.indexOf('middle');
    expect((near[middle] ?? 0) / (exact[middle] ?? 1)).toBeCloseTo(1, 1);
    expect(Math.max(...near)).toBe(near[middle]);
  });
});
