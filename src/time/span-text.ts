import { type DateUnit, type Precision, unitsFrom } from './precision.js';
import { readDate } from './read-date.js';

const textIn: Record<DateUnit, (instant: string) => string> = {
  DECADE: (instant) => `${instant.slice(0, 3)}X`,
  YEAR: (instant) => instant.slice(0, 4),
  MONTH: (instant) => instant.slice(0, 7),
  DAY: (instant) => instant.slice(0, 10),
  MINUTE: (instant) => `${instant.slice(0, 16)}Z`,
};

/**
 * The EDTF text of a span of which at most one side is null, that is open: written in the coarsest unit, up to
 * `precision`, in which it reads back as the same span.
 */
export function spanText(earliest: string | null, latest: string | null, precision: Precision): string {
  const readsBack = (unit: DateUnit): boolean =>
    (earliest === null || readDate(textIn[unit](earliest)).earliest === earliest) &&
    (latest === null || readDate(textIn[unit](latest)).latest === latest);

  const textOf = textIn[unitsFrom(precision).find(readsBack) ?? 'MINUTE'];
  const from = earliest === null ? '..' : textOf(earliest);
  const until = latest === null ? '..' : textOf(latest);
  return from === until ? from : `${from}/${until}`;
}
