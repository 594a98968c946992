import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawn, seededRandom } from '../../../src/analytics/seeded-random.js';

it('gives the same numbers for a seed, from 0 to below 1, spread evenly', () => {
  const [one, same, other] = [seededRandom(7), seededRandom(7), seededRandom(8)];
  const numbers = Array.from({ length: 10_000 }, one);
  expect(Array.from({ length: 10_000 }, same)).toEqual(numbers);
  expect(other()).not.toBe(numbers[0]);
  expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeCloseTo(0.5, 1);
});

it('draws different numbers in order, and all where there are no more', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.nat(), (count, below, seed) => {
      const found = [...drawn(count, below, seededRandom(seed))];
      expect(found).toHaveLength(Math.min(count, below));
      expect(found).toEqual([...new Set(found)].toSorted((a, b) => a - b));
      expect(found.every((number) => number >= 0 && number < below)).toBe(true);
    }),
  );
});
