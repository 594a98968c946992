import { describe, expect, it } from 'vitest';
import { always, beginsAfter, daysOf, endsBefore, overlap } from '../../../src/standing/day-span.js';
import { dayAfter, dayOf } from '../../../src/time/day.js';
import { readWhen } from '../../../src/time/read-when.js';

const span = (from: string | null, until: string | null) => ({ from, until });

describe('two spans of days', () => {
  it.each([
    [span('2001-01-01', '2001-01-31'), span('2001-01-31', '2001-02-01'), true],
    [span('2001-01-01', '2001-01-31'), span('2001-02-01', '2001-02-01'), false],
    [span(null, '2001-01-31'), span('2001-01-31', null), true],
    [span(null, '2001-01-31'), span('2001-02-01', null), false],
    [always, span('2001-01-01', '2001-01-01'), true],
    [always, always, true],
    // It ends before it begins: somewhere in the year, on no day for sure.
    [span('2001-12-31', '2001-01-01'), span('2001-06-01', '2001-06-01'), false],
    [span('2001-12-31', '2001-01-01'), span('2001-01-01', '2001-12-31'), true],
  ])('%o and %o have a day in common: %s', (one, other, common) => {
    expect(overlap(one, other)).toBe(common);
    expect(overlap(other, one)).toBe(common);
  });

  it('lie before or after a day, unless that day or their side is open', () => {
    const one = span('2001-01-01', '2001-01-31');
    expect([endsBefore(one, '2001-02-01'), endsBefore(one, '2001-01-31'), endsBefore(one, null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([beginsAfter(one, '2000-12-31'), beginsAfter(one, '2001-01-01'), beginsAfter(one, null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([endsBefore(always, '2001-01-01'), beginsAfter(always, '2001-01-01')]).toEqual([false, false]);
  });
});

it('a moment means the days from its earliest to its latest instant, none where it is open', () => {
  expect(daysOf(readWhen('2021-07'))).toEqual({ from: '2021-07-01', until: '2021-07-31' });
  expect(daysOf(readWhen('2020-01-03T00:47Z'))).toEqual({ from: '2020-01-03', until: '2020-01-03' });
  expect(daysOf(readWhen('2020/..'))).toBeNull();
  expect(daysOf(null)).toBeNull();
});

it('the day after a day crosses months, years and leap days, and ends with the calendar', () => {
  expect(['2001-01-31', '2001-12-31', '2004-02-28', '0001-12-31'].map(dayAfter)).toEqual([
    '2001-02-01',
    '2002-01-01',
    '2004-02-29',
    '0002-01-01',
  ]);
  expect(dayAfter('9999-12-31')).toBeNull();
  expect(dayOf('2001-02-03T04:05:06Z')).toBe('2001-02-03');
});
