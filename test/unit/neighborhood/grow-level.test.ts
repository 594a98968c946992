import { describe, expect, it } from 'vitest';
import { growLevel } from '../../../src/neighborhood/grow-level.js';

const steps = (actorId: string, ...others: string[]) =>
  [actorId, others.map((otherId) => ({ actorId, otherId }))] as const;
const middle = { nodeIds: new Set(['a', 'b']), cut: new Set<string>() };
const stepsOf = new Map([steps('a', 'x', 'y', 'x', 'z'), steps('b', 'y', 'w')]);

describe('one more level', () => {
  it('has whom the steps lead to, each once, in the order of the level and of the steps', () => {
    const { nodeIds, cut } = growLevel(middle, ['a', 'b'], stepsOf, { maxNodes: 10, perHub: 5 });
    expect([...nodeIds]).toEqual(['a', 'b', 'x', 'y', 'z', 'w']);
    expect([...cut]).toEqual([]);
  });

  it('follows no more from one than may be, and says from whom there was more', () => {
    const { nodeIds, cut } = growLevel(middle, ['a', 'b'], stepsOf, { maxNodes: 10, perHub: 2 });
    expect([...nodeIds]).toEqual(['a', 'b', 'x', 'y', 'w']);
    expect([...cut]).toEqual(['a']);
  });

  it('has no more in all than may be, and says from whom some were left out', () => {
    const { nodeIds, cut } = growLevel(middle, ['a', 'b'], stepsOf, { maxNodes: 4, perHub: 5 });
    expect([...nodeIds]).toEqual(['a', 'b', 'x', 'y']);
    expect([...cut]).toEqual(['a', 'b']);
  });

  it('keeps who was cut before, and leaves what it was given as it is', () => {
    const before = { nodeIds: new Set(['a']), cut: new Set(['q']) };
    const { cut } = growLevel(before, ['c'], stepsOf, { maxNodes: 1, perHub: 1 });
    expect([[...cut], [...before.nodeIds]]).toEqual([['q'], ['a']]);
  });
});
