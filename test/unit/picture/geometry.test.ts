import { describe, expect, it } from 'vitest';
import { wayHitsBox, waysCross } from '../../../examples/picture/layout/crossings.js';
import { curveBetween, pieceOf, pointOn } from '../../../examples/picture/layout/curve.js';
import { boxesOverlap, boxHolds } from '../../../examples/picture/layout/geometry.js';
import { outlineHolds } from '../../../examples/picture/layout/node-outline.js';
import { seededRandom } from '../../../examples/picture/layout/seeded-random.js';

const box = { x: 0, y: 0, width: 100, height: 40 };

describe('a box', () => {
  it.each([
    [{ ...box, x: 99 }, 0, true],
    [{ ...box, x: 101 }, 0, false],
    [{ ...box, x: 101 }, 2, true],
    [{ ...box, x: 60, y: 41 }, 0, false],
  ])('and %j with a gap of %d overlap: %s', (other, gap, expected) => {
    expect(boxesOverlap(box, other, gap)).toBe(expected);
  });

  it('holds its corner, which a rounded or cut outline leaves out', () => {
    const corner = { x: 49, y: 19 };
    expect(boxHolds(box, corner)).toBe(true);
    expect(outlineHolds('state', box, { x: 48, y: 18 }, 0)).toBe(true);
    expect(outlineHolds('person', box, corner, 0)).toBe(false);
    expect(outlineHolds('military', box, corner, 0)).toBe(false);
    expect(outlineHolds('military', box, { x: 49, y: 0 }, 0)).toBe(true);
  });

  it.each([
    ['armed', [true, true, false, false]],
    ['party', [false, true, false, true]],
  ] as const)('of an actor drawn as %s leaves out some corners only', (group, held) => {
    const corners = [
      [-49, -19],
      [49, -19],
      [49, 19],
      [-49, 19],
    ].map(([x = 0, y = 0]) => outlineHolds(group, box, { x, y }, 0));
    expect(corners).toEqual(held);
  });

  it.each([
    ['through it', { x: -90, y: -30 }, { x: 90, y: 30 }, true],
    ['past its corner', { x: 30, y: -40 }, { x: 90, y: 0 }, false],
    ['that ends before it', { x: -200, y: 0 }, { x: -60, y: 0 }, false],
    ['beside it', { x: -90, y: 25 }, { x: 90, y: 25 }, false],
  ])('is hit by a way %s: %s', (_where, a, b, expected) => {
    expect(wayHitsBox(a, b, box, 0)).toBe(expected);
  });
});

it('two ways cross where they meet between their ends', () => {
  const [a, b, c, d] = [
    { x: 0, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
    { x: 10, y: 0 },
  ];
  expect(waysCross(a, b, c, d)).toBe(true);
  expect(waysCross(a, c, b, d)).toBe(false);
});

describe('a curve', () => {
  const curve = curveBetween({ x: 0, y: 0 }, { x: 100, y: 0 }, 20);

  it('passes as far aside of the straight way as it was told', () => {
    expect(pointOn(curve, 0.5)).toEqual({ x: 50, y: 20 });
  });

  it('goes through the same places as each piece of it', () => {
    const piece = pieceOf(curve, 0.2, 0.6);
    expect(piece.from).toEqual(pointOn(curve, 0.2));
    expect(pointOn(piece, 0.5).x).toBeCloseTo(pointOn(curve, 0.4).x);
    expect(pointOn(piece, 0.5).y).toBeCloseTo(pointOn(curve, 0.4).y);
  });
});

it('random numbers of one seed are the same each time, and spread from 0 to below 1', () => {
  const take = (seed: number) => Array.from({ length: 1000 }, seededRandom(seed));
  expect(take(3)).toEqual(take(3));
  expect(take(3)).not.toEqual(take(4));
  expect(Math.min(...take(3))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...take(3))).toBeLessThan(1);
  expect(take(3).reduce((sum, each) => sum + each) / 1000).toBeCloseTo(0.5, 1);
});
