import type { QuantityRecord } from './data-set.js';
import type { Place, Report } from './problem.js';

/** The numbers of a quantity; `isNumbered` also when what is given cannot be read as a number. */
export type GivenNumbers = Pick<QuantityRecord, 'low' | 'best' | 'high'> & { isNumbered: boolean };

/** Reports numbers that contradict one another or the wording; a wording of null is one that is wrong itself. */
export function checkNumbers(
  { low, best, high, isNumbered }: GivenNumbers,
  wording: QuantityRecord['wording'] | null,
  place: Place,
  report: Report,
): void {
  const rising = [low, best, high].filter((number) => number !== null);
  if (rising.some((number, index) => number < (rising[index - 1] ?? number))) {
    report(place, `the numbers fall (${rising.join(', ')}); low, best and high must rise or be equal`);
  }
  if (wording === 'UNSPECIFIED' && isNumbered) {
    report(place, 'UNSPECIFIED with a number; leave the number out, or word it as EXACT or ABOUT');
  }
  if (wording !== null && wording !== 'UNSPECIFIED' && !isNumbered) {
    report(place, `no number; give low, best or high, or the wording UNSPECIFIED in place of ${wording}`);
  }
}
