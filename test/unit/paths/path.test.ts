import { describe, expect, it } from 'vitest';
import { comparePaths, type Hop, signOf } from '../../../src/paths/path.js';

const hop = (relationId: string, sign = 1, contested = false): Hop => ({
  relationId,
  sign,
  contested,
  fromId: 'actor:one',
  toId: 'actor:other',
  forward: true,
});

describe('the sign of a path', () => {
  it.each([
    [[1], 1],
    [[-1, -1], 1],
    [[1, -1, 1], -1],
    [[-1, 0], 0],
  ])('of hops of the signs %j is %d', (signs, expected) => {
    expect(signOf(signs.map((sign) => hop('r', sign)))).toBe(expected);
  });
});

it('puts shorter paths first, then those with fewer contested hops, then by relation, hop by hop', () => {
  const inOrder = [
    [hop('z', 1, true)],
    [hop('b'), hop('c')],
    [hop('b'), hop('d')],
    [hop('a', 1, true), hop('b')],
    [hop('a', 1, true), hop('b', 1, true)],
  ];
  expect(inOrder.toReversed().toSorted(comparePaths)).toEqual(inOrder);
  expect(comparePaths([hop('a')], [hop('a')])).toBe(0);
});
