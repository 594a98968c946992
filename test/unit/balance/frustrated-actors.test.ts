import { expect, it } from 'vitest';
import { frustratedActors } from '../../../src/balance/frustrated-actors.js';
import { isClusterable } from '../../../src/balance/is-clusterable.js';
import { graphOf } from '../../support/signed-graphs.js';

it('those with most ties against the camps come first, equal ones by id and in one place', () => {
  const graph = graphOf([
    [0, 1, -1],
    [0, 2, -1],
    [1, 3, -1],
    [2, 3, 1],
    [3, 4, -1],
  ]);
  // Ties by their actors: 0-1, 0-2, 1-3, 2-3, 3-4.
  expect(frustratedActors(graph, [0, 1, 4])).toEqual([
    { place: 0, against: 2, ties: 2, rank: 1 },
    { place: 1, against: 1, ties: 2, rank: 2 },
    { place: 2, against: 1, ties: 2, rank: 2 },
    { place: 3, against: 1, ties: 3, rank: 2 },
    { place: 4, against: 1, ties: 1, rank: 2 },
  ]);
});

it('camps of whatever number go with three enemies, but not with an enemy among friends of friends', () => {
  expect(
    isClusterable(
      graphOf([
        [0, 1, -1],
        [1, 2, -1],
        [0, 2, -1],
      ]),
    ),
  ).toBe(true);
  expect(
    isClusterable(
      graphOf([
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, 1],
        [0, 3, -1],
      ]),
    ),
  ).toBe(false);
  expect(
    isClusterable(
      graphOf([
        [0, 1, 1],
        [1, 2, 1],
        [2, 3, -1],
        [0, 3, -1],
      ]),
    ),
  ).toBe(true);
});
