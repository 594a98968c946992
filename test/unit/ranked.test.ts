import { expect, it } from 'vitest';
import { ranked } from '../../src/ranked.js';

it.each([
  [[], []],
  [[7], [1]],
  [
    [9, 9, 5, 4, 4, 4, 1],
    [1, 1, 3, 4, 4, 4, 7],
  ],
])('values %j, highest first, have the places %j', (values, ranks) => {
  expect(ranked(values.map((value) => ({ value }))).map(({ rank }) => rank)).toEqual(ranks);
});
