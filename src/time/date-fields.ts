import { utcMilliseconds } from './instant.js';
import type { DateUnit } from './precision.js';
import { refusal } from './refusal.js';

/** A date in numbers, those below its unit at their first value; `month` counts from 1. */
export type DateFields = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly minuteOfDay: number;
  readonly unit: DateUnit;
  /** Marked approximate, uncertain or both (`~`, `?`, `%`). */
  readonly qualified: boolean;
};

const decadePattern = /^(\d{3})X$/;
const datePattern =
  /^(?<year>\d{4})(?:-(?<month>\d\d)(?:-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)Z(?![~?%]))?)?)?(?<qualifier>[~?%])?$/;

/**
 * Takes one date apart, not an interval.
 *
 * @throws EdtfError when the text is outside the profile, or names a day or time that does not exist
 */
export function dateFields(text: string): DateFields {
  const decade = decadePattern.exec(text)?.[1];
  if (decade) {
    return { year: Number(decade) * 10, month: 1, day: 1, minuteOfDay: 0, unit: 'DECADE', qualified: false };
  }
  const parts = datePattern.exec(text)?.groups;
  if (!parts) throw refusal(text);
  const { year, month, day, hour, minute, qualifier } = parts;
  const fields: DateFields = {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    minuteOfDay: Number(hour ?? 0) * 60 + Number(minute ?? 0),
    unit: hour ? 'MINUTE' : day ? 'DAY' : month ? 'MONTH' : 'YEAR',
    qualified: qualifier !== undefined,
  };
  if (!isInCalendar(fields) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) throw refusal(text);
  return fields;
}

function isInCalendar({ year, month, day }: DateFields): boolean {
  // A day or month that does not exist carries into another month.
  return year > 0 && new Date(utcMilliseconds(year, month - 1, day)).getUTCMonth() === month - 1;
}
