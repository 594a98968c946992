import fc from 'fast-check';
import { readPeriod } from '../../../src/time/period.js';

const digits = (value: number, width: number): string => String(value).padStart(width, '0');

const year = fc.integer({ min: 1, max: 9999 }).map((value) => digits(value, 4));
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${digits(m, 2)}`);
const day = fc
  .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const decade = fc.integer({ min: 0, max: 999 }).map((value) => `${digits(value, 3)}X`);
const minute = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([date, hour, minutes]) => `${date}T${digits(hour, 2)}:${digits(minutes, 2)}Z`);

/** A date without qualifier that may take one. */
export const plainDateText = fc.oneof(year, month, day);

/** Any single date of the profile. */
export const dateText = fc.oneof(
  fc.tuple(plainDateText, fc.constantFrom('', '~', '?', '%')).map(([text, qualifier]) => text + qualifier),
  decade,
  minute,
);

const intervalText = fc
  .tuple(fc.oneof(dateText, fc.constant('..')), fc.oneof(dateText, fc.constant('..')))
  .map((sides) => sides.join('/'))
  .filter(isAccepted);

/** Any text of the profile, intervals included. */
export const edtfText = fc.oneof(dateText, intervalText);

function isAccepted(text: string): boolean {
  try {
    readPeriod(text);
    return true;
  } catch {
    return false;
  }
}
