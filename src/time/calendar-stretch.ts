import { dayOf } from './day.js';
import { EdtfError } from './edtf-error.js';
import { readPeriod } from './period.js';
import type { DateUnit, Precision } from './precision.js';

/** A stretch of the calendar, long enough to count what goes on in it. */
export type Stretch = Exclude<DateUnit, 'MINUTE'>;

/** Whole stretches in a row: the number of the first one, how many, and the EDTF text of each. */
export type Stretches = {
  readonly origin: number;
  readonly count: number;
  texts(): string[];
};

const dayMs = 86_400_000;
const pad = (value: number, length: number) => String(value).padStart(length, '0');

/** How stretches of one kind are numbered, as `tables/relation-buckets.cypher` does it too, and told. */
const numbering: Record<Stretch, { of(day: string): number; text(number: number): string }> = {
  DAY: {
    of: (day) => Date.parse(`${day}T00:00:00Z`) / dayMs,
    text: (number) => dayOf(new Date(number * dayMs).toISOString()),
  },
  MONTH: {
    of: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
    text: (number) => `${pad(Math.floor(number / 12), 4)}-${pad((number % 12) + 1, 2)}`,
  },
  YEAR: { of: (day) => Number(day.slice(0, 4)), text: (number) => pad(number, 4) },
  DECADE: { of: (day) => Number(day.slice(0, 3)), text: (number) => `${pad(number, 3)}X` },
};

/**
 * The stretches of which a period takes a part.
 *
 * @throws EdtfError when the period is open at an end
 */
export function stretchesOf(during: string, stretch: Stretch): Stretches {
  const { from, until } = readPeriod(during);
  if (!from?.earliest || !until?.latest)
    throw new EdtfError(`"${during}" is open at an end`, 'a period with both ends, as in 2003/2011');
  const { of, text } = numbering[stretch];
  const origin = of(dayOf(from.earliest));
  const count = of(dayOf(until.latest)) - origin + 1;
  return { origin, count, texts: () => Array.from({ length: count }, (_, at) => text(origin + at)) };
}

/** Whether a precision is that of a stretch. */
export function isStretch(precision: Precision): precision is Stretch {
  return Object.hasOwn(numbering, precision);
}
