import type { DatedText } from '../time/dated-text.js';
import { readPeriod } from '../time/period.js';
import { readWhen } from '../time/read-when.js';

/** A moment as the store keeps it: the text for showing, the bounds for comparing. */
export function momentColumns(date: DatedText | null) {
  const when = date && readWhen(date.edtf, date.inferred);
  return {
    text: when?.edtf ?? null,
    inferred: when?.inferred ?? false,
    earliest: when?.earliest ?? null,
    latest: when?.latest ?? null,
  };
}

/** A period as the store keeps it: the text for showing, the bounds of both ends for comparing. */
export function periodColumns(date: DatedText | null) {
  const period = date && readPeriod(date.edtf, date.inferred);
  return {
    text: period?.edtf ?? null,
    inferred: date?.inferred ?? false,
    fromEarliest: period?.from?.earliest ?? null,
    fromLatest: period?.from?.latest ?? null,
    untilEarliest: period?.until?.earliest ?? null,
    untilLatest: period?.until?.latest ?? null,
  };
}
