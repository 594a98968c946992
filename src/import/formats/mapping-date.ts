import { z } from 'zod';
import type { Line } from './mapping-value.js';

const formats = ['edtf', 'year', 'day-month-year', 'month-day-year', 'year-month-day'] as const;
const finenesses = ['day', 'about-day', 'month', 'about-month', 'year', 'about-year', 'unknown'] as const;

/** How the date of a column is written, and how finely it is meant where another column tells that. */
export const mappedDate = z.strictObject(
  {
    column: z.string({ error: 'right would be the name of a column' }),
    format: z.enum(formats, { error: `right would be one of ${formats.join(', ')}` }).optional(),
    precision: z
      .strictObject({
        column: z.string({ error: 'right would be the name of a column' }),
        values: z.record(
          z.string(),
          z.enum(finenesses, { error: `right would be one of ${finenesses.join(', ')}` }),
        ),
      })
      .optional(),
  },
  { error: 'right would be { column: …, format: … }' },
);

const patterns: Readonly<Record<(typeof formats)[number], RegExp>> = {
  edtf: /^(?<whole>.+)$/,
  year: /^(?<year>\d{1,4})(?:\.0+)?$/,
  'day-month-year': /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/,
  'month-day-year': /^(?<month>\d{1,2})[-/. ](?<day>\d{1,2})[-/. ](?<year>\d{4})$/,
  'year-month-day': /^(?<year>\d{4})[-/. ]?(?<month>\d{2})[-/. ]?(?<day>\d{2})$/,
};

/** The date that a line tells as EDTF, `..` where it is unknown, empty where there is none; null where it is out of its format. */
export function dateOn(
  { column, format = 'edtf', precision }: z.infer<typeof mappedDate>,
  line: Line,
): string | null {
  const cell = line[column] ?? '';
  if (cell === '') return '';
  const found = patterns[format].exec(cell)?.groups;
  if (!found) return null;
  const { whole, year = '', month, day } = found;
  const date =
    whole ?? [year.padStart(4, '0'), month, day].flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  if (!precision) return date;
  const code = line[precision.column] ?? '';
  const fineness = Object.hasOwn(precision.values, code) ? precision.values[code] : undefined;
  if (fineness === undefined) return null;
  if (fineness === 'unknown') return '..';
  const [length, about] = {
    day: [10, ''],
    month: [7, ''],
    year: [4, ''],
    'about-day': [10, '~'],
    'about-month': [7, '~'],
    'about-year': [4, '~'],
  }[fineness] as [number, string];
  return `${date.slice(0, length)}${about}`;
}
