import { EdtfError } from './edtf-error.js';

const longestQuote = 64;
const anyDate = 'a date such as 2011, 2021-07, 2020-01-03 or 2014~, or an interval such as 2014/2017';
const realDate = 'a date of the calendar, from 0001-01-01 to 9999-12-31';

// The first that fits is told, so the order runs from the particular to the general.
const reasons: readonly (readonly [shape: RegExp, problem: string, expected: string])[] = [
  [/^$/, 'is empty', anyDate],
  [/\s/, 'contains blanks', anyDate],
  [/^\.\.$/, 'says nothing', 'a date on one side of it, as in 2014/.. or ../2003'],
  [/[[\]{},]/, 'is a set or list of dates', 'one date or one interval, as in 2014/2017'],
  [/^\d{4}-(2[1-9]|3\d|4[01])/, 'is a season', 'the months it stands for, as in 2021-03/2021-05'],
  [/^-|Y|S|^\d{5}/, 'is not a year of four digits', 'a year from 0001 to 9999'],
  [/^\d{3}$/, 'is a decade without its X', 'the form 201X'],
  [/^\d{3}X[~?%]$/, 'qualifies a decade', 'the decade alone, as in 201X, or its years as in 2009~/2020~'],
  [/X/, 'leaves digits open', 'a decade such as 201X, or the year or month alone, as in 2014 or 2021-07'],
  [/Z[~?%]$/, 'qualifies a time of day', 'the day instead, as in 2020-01-03~'],
  [/T(?!\d\d:\d\dZ$)/, 'is not a minute in UTC', 'the form 2020-01-03T00:47Z'],
  [/^\d{4}(-\d\d){0,2}(T\d\d:\d\dZ)?[~?%]?$/, 'does not exist', `${realDate}, a time from 00:00Z to 23:59Z`],
  [/[~?%]/, 'is qualified elsewhere than at its end', 'one ~, ? or % after the date, as in 2014-05~'],
];

/** The error that tells why a text is no single date of the profile; ask only once it is known to be none. */
export function refusal(text: string): EdtfError {
  const [, problem, expected] = reasons.find(([shape]) => shape.test(text)) ?? [, 'is not a date', anyDate];
  const quoted = text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  return new EdtfError(`"${quoted}" ${problem}`, expected);
}
