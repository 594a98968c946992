import { describe, expect, it } from 'vitest';
import { type Bounds, mayOverlap } from '../../../src/time/may-overlap.js';
import { readPeriod } from '../../../src/time/period.js';

const bounds = (edtf: string): Bounds => {
  const { from, until } = readPeriod(edtf);
  return { fromEarliest: from?.earliest ?? null, untilLatest: until?.latest ?? null };
};

describe('possible overlap', () => {
  it.each([
    ['2003/2011', '2011-12-31', true],
    ['2003/2011', '2012', false],
    ['2003/2011', '2002', false],
    ['2003/2011', '2002~', true],
    ['2014/..', '2021-07-26', true],
    ['2014/..', '2013', false],
    ['../2003', '1990', true],
    ['../2003', '2004/..', false],
    ['2014/..', '../2014', true],
    ['2014-06-10', '2014-06-10T23:59Z', true],
    ['201X', '2019/2020', true],
  ])('of %s and %s is %s, from either side', (a, b, expected) => {
    expect(mayOverlap(bounds(a), readPeriod(b))).toBe(expected);
    expect(mayOverlap(bounds(b), readPeriod(a))).toBe(expected);
  });

  it('holds everywhere for what has no bounds', () => {
    expect(mayOverlap({ fromEarliest: null, untilLatest: null }, readPeriod('2021-07-26'))).toBe(true);
  });

  it('holds when they share no more than one second', () => {
    const lastSecond = '2014-12-31T23:59:59Z';
    expect(mayOverlap({ fromEarliest: lastSecond, untilLatest: null }, readPeriod('2014'))).toBe(true);
    expect(mayOverlap({ fromEarliest: '2015-01-01T00:00:00Z', untilLatest: null }, readPeriod('2014'))).toBe(
      false,
    );
  });
});
