import { EdtfError } from './edtf-error.js';
import { readDate } from './read-date.js';
import { refusal } from './refusal.js';
import type { When } from './when.js';

/** A stretch of time whose ends are moments, each known as well as its text says; null means not stated. */
export type Period = {
  readonly edtf: string;
  readonly from: When | null;
  readonly until: When | null;
};

/**
 * Reads an interval, or a single date as the period that begins and ends within it.
 *
 * @throws EdtfError when the text is not in the profile, or the period ends before it begins
 */
export function readPeriod(edtf: string, inferred = false): Period {
  const [from = '', until = from, ...more] = edtf.split('/');
  if (more.length > 0) throw new EdtfError(`"${edtf}" has more than one "/"`, 'two sides, as in 2014/2017');

}
