import { dayAfter } from '../../src/time/day.js';
import { readDate } from '../../src/time/read-date.js';

/** The days of a stretch of the calendar that is told in EDTF, in order. */
export function daysIn(stretch: string): string[] {
  const { earliest, latest } = readDate(stretch);
  const days = [(earliest ?? '').slice(0, 10)];
  for (let last = days[0]; last && last < (latest ?? '').slice(0, 10); days.push(last))
    last = dayAfter(last) ?? '';
  return days;
}
