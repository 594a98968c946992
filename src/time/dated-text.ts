import { readPeriod } from './period.js';
import { readWhen } from './read-when.js';
import type { When } from './when.js';

/** A date or period as its author wrote it: EDTF text, and whether it was worked out rather than read. */
export type DatedText = { readonly edtf: string; readonly inferred: boolean };

/** From when to when; null where not stated. */
export type Validity = { readonly from: When | null; readonly until: When | null };

/** The two columns of a date as one value; null when there is no text. */
export function datedText(edtf: string | null, inferred: boolean): DatedText | null {
  return edtf === null ? null : { edtf, inferred };
}

/** A written date as a moment. */
export function whenOf(date: DatedText | null): When | null {
  return date && readWhen(date.edtf, date.inferred);
}

/** A written period by its two ends; both null when there is none. */
export function validityOf(date: DatedText | null): Validity {
  if (!date) return { from: null, until: null };
  const { from, until } = readPeriod(date.edtf, date.inferred);
  return { from, until };
}
