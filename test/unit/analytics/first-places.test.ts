import { expect, it } from 'vitest';
import { firstPlaces, rounded } from '../../../src/analytics/first-places.js';

it('come highest first, those that are equal once rounded by place', () => {
  expect(firstPlaces([1, 3, 1 + 1e-12, 2], 3)).toEqual([
    { place: 1, value: 3 },
    { place: 3, value: 2 },
    { place: 0, value: 1 },
  ]);
});

it.each([
  [0, 0],
  [1 / 3, 0.333333333],
  [1286.4191423381517, 1286.41914],
  [123456789.6, 123456790],
  [0.00012345678901234, 0.000123456789],
  [1e-13, 0],
])('%d is told as %d', (value, told) => {
  expect(rounded(value)).toBe(told);
});
