import { type Invalid, invalid } from '../node/invalid.js';

/** What is wrong with a seed; null where nothing is. */
export function seedProblem(seed: number): Invalid | null {
  if (seed >= 0) return null;
  return invalid(['seed'], `seed is ${seed}; right would be 0 to 2147483647.`);
}
