import { describe, expect, it } from 'vitest';
import { periodWords } from '../../../explorer/time/period-words.js';
import { barsOf, dayAfter, daysInto, horizonOf, nextDay } from '../../../explorer/time/stretches.js';
import { timeScale } from '../../../explorer/timeline/time-scale.js';
import { packed } from '../../../explorer/timeline/timeline-item.js';

describe('the horizon', () => {
  it('is counted as finely as the service counts it in one question', () => {
    expect(horizonOf('2018-01-01', '2022-12-31')?.interval).toBe('MONTH');
    expect(horizonOf('2001-01-01', '2025-01-20')?.interval).toBe('YEAR');
    expect(horizonOf('1500-01-01', '2025-01-20')?.interval).toBe('DECADE');
  });

  it('is none where an end is missing', () => {
    expect(horizonOf(undefined, '2025-01-20')).toBeNull();
    expect(horizonOf('2025-01-20', undefined)).toBeNull();
  });

  it('has each of its days at a number, leap years and all', () => {
    const horizon = { from: '1999-12-31', until: '2001-03-01', interval: 'MONTH' } as const;
    expect(daysInto(horizon, '1999-12-31')).toBe(0);
    expect(daysInto(horizon, '2000-03-01')).toBe(61);
    for (const days of [0, 1, 59, 60, 425]) expect(daysInto(horizon, dayAfter(horizon, days))).toBe(days);
  });

  it('is gone through bar by bar, to its last day', () => {
    const years = { from: '2001-01-01', until: '2003-06-30', interval: 'YEAR' } as const;
    expect(nextDay(years, '2001-01-01')).toBe('2002-01-01');
    expect(nextDay(years, '2003-01-01')).toBe('2003-06-30');
    expect(nextDay({ ...years, interval: 'MONTH' }, '2001-12-15')).toBe('2002-01-15');
    expect(nextDay({ ...years, until: '2100-01-01', interval: 'DECADE' }, '2001-01-01')).toBe('2011-01-01');
  });
});

it('adds the signs of each bar up', () => {
  const buckets = [
    { start: '2001', key: '1', count: 2 },
    { start: '2001', key: '-1', count: 3 },
    { start: '2002', key: '1', count: 0 },
  ];
  expect(barsOf(buckets)).toEqual([
    { start: '2001', counts: { 1: 2, [-1]: 3 }, total: 5 },
    { start: '2002', counts: { 1: 0 }, total: 0 },
  ]);
});

describe('an axis', () => {
  it('has its instants in order between its ends, and a handful of years', () => {
    const scale = timeScale(['2003-03-20T00:00:00Z', '2021-07-26T00:00:00Z'], 320);
    if (!scale) throw new Error('there is no axis');
    const [first, last] = [scale.place('2003-03-20T00:00:00Z'), scale.place('2021-07-26T00:00:00Z')];
    expect(first).toBeGreaterThan(0);
    expect(last).toBeGreaterThan(first);
    expect(last).toBeLessThan(320);
    expect(scale.years.map(({ year }) => year)).toEqual([2005, 2010, 2015, 2020]);
  });

  it('of a single instant has room around it, of none is none', () => {
    expect(timeScale(['2021-07-26T00:00:00Z'], 100)?.place('2021-07-26T00:00:00Z')).toBe(50);
    expect(timeScale([], 100)).toBeNull();
    expect(timeScale(['whenever'], 100)).toBeNull();
  });
});

it('puts spans into as few rows as there are at once, with a gap between two', () => {
  const spans = [
    [0, 10],
    [5, 8],
    [11, 20],
    [12, 20],
    [30, 40],
  ] as const;
  expect(packed(spans, 2)).toEqual([0, 1, 1, 0, 0]);
  expect(packed([], 2)).toEqual([]);
});

it.each([
  ['2003', '2011', '2003 to 2011'],
  ['2003', '2003', '2003'],
  ['2003', undefined, 'from 2003'],
  [undefined, '2011', 'until 2011'],
  [undefined, undefined, 'not dated'],
])('tells a period from %s until %s as "%s"', (from, until, words) => {
  expect(periodWords(from, until)).toBe(words);
});
