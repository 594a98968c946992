import { type Invalid, invalid } from '../node/invalid.js';
import type { Tie } from './tie.js';

/** Of more pairs with relations of a sign than these no structure is worked out. */
export const mostPairs = 20_000;

/** That nothing is worked out from so many pairs. */
export const tooManyPairs: Invalid = invalid(
  ['where'],
  `More than ${mostPairs} pairs of actors have relations of a sign that fit; right would be narrower conditions: a day as asOf.validAt, some actors as subjectIn and objectIn, types, kinds or statuses.`,
);

/** Why there is nothing to work out from pairs; null where there is something. */
export function balanceProblem(pairs: readonly Tie[], isFiltered: boolean): Invalid | null {
  if (pairs.length > mostPairs) return tooManyPairs;
  if (pairs.some(({ sign }) => sign !== 0)) return null;
  const none =
    pairs.length === 0
      ? 'No two actors have a relation of a sign that fits'
      : `All ${pairs.length} pairs with relations of a sign that fit have as much for as against and make no tie`;
  return invalid(
    [isFiltered ? 'where' : 'asOf'],
    `${none}; right would be wider conditions, or another time.`,
  );
}
