import { describe, expect, it } from 'vitest';
import { bucketStart, bucketsBetween, isBucketUnit } from '../../../src/dyads/buckets.js';

const starts = (first: string, last: string, unit: 'DAY' | 'MONTH' | 'YEAR', most = 1_000) =>
  bucketsBetween({ first, last }, unit, most)?.map(({ start }) => start);

describe('buckets', () => {
  it('of days run over the ends of months and leap years', () => {
    expect(starts('2020-02-27', '2020-03-02', 'DAY')).toEqual([
      '2020-02-27',
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
      '2020-03-02',
    ]);
  });

  it('of months and years know their first and last day', () => {
    expect(bucketsBetween({ first: '2019-12', last: '2020-02' }, 'MONTH', 10)).toEqual([
      { start: '2019-12', from: '2019-12-01', until: '2019-12-31' },
      { start: '2020-01', from: '2020-01-01', until: '2020-01-31' },
      { start: '2020-02', from: '2020-02-01', until: '2020-02-29' },
    ]);
    expect(bucketsBetween({ first: '0999', last: '1000' }, 'YEAR', 10)).toEqual([
      { start: '0999', from: '0999-01-01', until: '0999-12-31' },
      { start: '1000', from: '1000-01-01', until: '1000-12-31' },
    ]);
  });

  it('are as many as allowed, and none at all beyond that', () => {
    expect(starts('2001', '2010', 'YEAR', 10)).toHaveLength(10);
    expect(bucketsBetween({ first: '2001', last: '2011' }, 'YEAR', 10)).toBeNull();
  });

  it('end with the last day that can be written', () => {
    expect(starts('9999-12-30', '9999-12-31', 'DAY')).toEqual(['9999-12-30', '9999-12-31']);
    expect(starts('9998', '9999', 'YEAR')).toEqual(['9998', '9999']);
  });

  it('are none where the last lies before the first', () => {
    expect(starts('2001', '2000', 'YEAR')).toEqual([]);
  });

  it('are told by the first letters of an instant', () => {
    const instant = '2020-01-03T00:47:00Z';
    expect([
      bucketStart(instant, 'YEAR'),
      bucketStart(instant, 'MONTH'),
      bucketStart(instant, 'DAY'),
    ]).toEqual(['2020', '2020-01', '2020-01-03']);
  });

  it.each(['MINUTE', 'DECADE', 'UNKNOWN', 'toString'])('have no unit %s', (unit) => {
    expect(isBucketUnit(unit)).toBe(false);
  });
});
