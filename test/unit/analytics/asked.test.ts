import { describe, expect, it } from 'vitest';
import { campsProblem } from '../../../src/analytics/camps-problem.js';
import { type CentralityAsked, centralityProblem } from '../../../src/analytics/centrality-asked.js';
import { relationProjection, stepsUntilRest } from '../../../src/analytics/relation-centrality.js';

const asked = (changes: Partial<CentralityAsked>): CentralityAsked => ({
  metric: 'PAGERANK',
  direction: 'BOTH',
  damping: 0.85,
  seed: 1,
  first: 20,
  ...changes,
});

describe('what a centrality is asked with', () => {
  it.each([
    {},
    { damping: 0 },
    { damping: 0.99 },
    { direction: 'IN' },
    { metric: 'DEGREE', direction: 'OUT' },
    { metric: 'CLOSENESS', seed: 0 },
  ] as const)('can be %j', (changes) => {
    expect(centralityProblem(asked(changes))).toBeNull();
  });

  it.each([
    [{ damping: 1 }, ['damping'], 'damping is 1; right would be 0 to 0.99.'],
    [{ damping: -0.1 }, ['damping'], 'damping is -0.1; right would be 0 to 0.99.'],
    [{ seed: -1 }, ['seed'], 'seed is -1; right would be 0 to 2147483647.'],
    [
      { metric: 'BETWEENNESS', direction: 'IN' },
      ['direction'],
      'direction is IN, which BETWEENNESS does not know; right would be BOTH, or one of DEGREE, WEIGHTED_DEGREE, PAGERANK.',
    ],
  ] as const)('cannot be %j', (changes, path, message) => {
    expect(centralityProblem(asked(changes))).toEqual({ code: 'INVALID', path, message });
  });

  it('is told all that is wrong with it at once', () => {
    expect(centralityProblem(asked({ damping: 2, seed: -5 }))?.message.split('\n')).toHaveLength(2);
  });
});

describe('two camps', () => {
  const ids = (count: number) => Array.from({ length: count }, (_, at) => `actor:${at}`);

  it('can have fifty each', () => {
    expect(campsProblem({ one: ids(100).slice(50), other: ids(50) })).toBeNull();
  });

  it.each([
    [{ one: [], other: ['a'] }, ['between', 'one'], 'between.one has 0 ids; right would be 1 to 50.'],
    [
      { one: ['a'], other: ids(51) },
      ['between', 'other'],
      'between.other has 51 ids; right would be 1 to 50.',
    ],
    [
      { one: ['a', 'b'], other: ['b'] },
      ['between', 'other'],
      'between.other has "b", who is in between.one too; right would be only in one of them.',
    ],
  ])('cannot be %j', (camps, path, message) => {
    expect(campsProblem(camps)).toEqual({ code: 'INVALID', path, message });
  });
});

describe('the graph of a centrality', () => {
  it('has rank flow to the object, and degrees count what leads away', () => {
    expect(relationProjection('PAGERANK', 'IN')).toMatchObject({ undirected: false, reversed: false });
    expect(relationProjection('PAGERANK', 'OUT')).toMatchObject({ undirected: false, reversed: true });
    expect(relationProjection('DEGREE', 'OUT')).toMatchObject({ undirected: false, reversed: false });
    expect(relationProjection('DEGREE', 'IN')).toMatchObject({ undirected: false, reversed: true });
    expect(relationProjection('DEGREE', 'BOTH')).toMatchObject({ undirected: true, reversed: false });
  });

  it.each([0.1, 0.5, 0.85, 0.99])(
    'is walked until what is wrong is next to nothing, with damping %d',
    (damping) => {
      expect(damping ** stepsUntilRest(damping)).toBeLessThanOrEqual(1e-10);
      expect(damping ** (stepsUntilRest(damping) - 1)).toBeGreaterThan(1e-10);
    },
  );

  it('needs one step without damping', () => {
    expect(stepsUntilRest(0)).toBe(1);
  });
});
