import { EdtfError } from './edtf-error.js';

type Reason = readonly [shape: RegExp, problem: string, expected: string];

const longestQuote = 64;
const anyDate = 'a date such as 2011, 2021-07, 2020-01-03 or 2014~, or an interval such as 2014/2017';
const notADate: Reason = [/(?:)/, 'is not a date', anyDate];

// The first that fits is told, so the order runs from the particular to the general.
const reasons: readonly Reason[] = [
  [/^$/, 'is empty', anyDate],
  [/\s/, 'contains blanks', anyDate],
  [/\/.*\//, 'has more than one "/"', 'two sides, as in 2014/2017'],
  [/^\/|\/$/, 'leaves a side empty', 'two dots for a side that is open, as in 2014/..'],
  [/^\.\.(\/\.\.)?$/, 'states no date', 'a date on one side, as in 2014/.. or ../2003'],
  [/[[\]{},]/, 'is a set or list of dates', 'one date or one interval, as in 2014/2017'],
  [/^\d{4}-(2[1-9]|3\d|4[01])\b/, 'is a season', 'the months it stands for, as in 2021-03/2021-05'],
  [/^-\d|^Y-?\d|\dS\d|^\d{5}/, 'is not a year of four digits', 'a year from 0001 to 9999'],
  [/^\d{3}$/, 'is a decade without its X', 'the form 201X'],
  [/^\d{3}X[~?%]$/, 'qualifies a decade', 'the decade alone, as in 201X, or its years as in 2009~/2020~'],
  [
    /\dX|XX/,
    'leaves digits open',
    'a decade such as 201X, or the year or month alone, as in 2014 or 2021-07',
  ],
  [/Z[~?%]$/, 'qualifies a time of day', 'the day instead, as in 2020-01-03~'],
  [/^\d{4}(-\d\d){0,2}[~?%]?$/, 'is not in the calendar', 'a day from 0001-01-01 to 9999-12-31'],
  [
    /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/,
    'does not exist',
    'a day of the calendar and a time from 00:00Z to 23:59Z',
  ],
  [/\dT/, 'is not a minute in UTC', 'the form 2020-01-03T00:47Z'],
  [/[~?%]/, 'is qualified elsewhere than at its end', 'one ~, ? or % after the date, as in 2014-05~'],
];

/** The error that tells why a text is outside the profile of EDTF; ask only once it is known to be. */
export function refusal(text: string): EdtfError {
  const [, problem, expected] = reasons.find(([shape]) => shape.test(text)) ?? notADate;
  const quoted = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return new EdtfError(`"${quoted}" ${problem}`, expected);
}
