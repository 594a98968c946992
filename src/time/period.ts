import { EdtfError } from './edtf-error.js';
import { readDate } from './read-date.js';
import { refusal } from './refusal.js';
import { remembered } from './remembered.js';
import type { When } from './when.js';

/** A stretch of time between two moments, each known as well as its text says; null where none is stated. */
export type Period = {
  readonly edtf: string;
  readonly from: When | null;
  readonly until: When | null;
};

const periods = remembered<Period>(10_000);

/**
 * Reads an interval, or a single date as the period that begins and ends within it.
 *
 * @throws EdtfError when the text is outside the profile, or surely ends before it begins
 */
export function readPeriod(edtf: string, inferred = false): Period {
  return inferred ? read(edtf, true) : periods(edtf, () => read(edtf, false));
}

function read(edtf: string, inferred: boolean): Period {
  const sides = edtf.split('/');
  if (sides.length > 2 || sides.includes('')) throw refusal(edtf);
  const [from = null, until = from] = sides.map((side) => (side === '..' ? null : readDate(side, inferred)));
  if (!from && !until) throw refusal(edtf);
  if (from?.earliest && until?.latest && from.earliest > until.latest) {
    throw new EdtfError(`"${edtf}" ends before it begins`, 'the earlier side first, as in 2003/2011');
  }
  return { edtf, from, until };
}
