import { describe, expect, it } from 'vitest';
import { bucketsFrom } from '../../../src/tables/bucket.js';

const years = ['2001', '2002', '2003'];
const change = (key: string, stretch: number, by: number) => ({ key, stretch, change: by });

describe('buckets', () => {
  it('run on from change to change, and a change after the last stretch is not told', () => {
    const changes = [change('', 0, 5), change('', 2, -2), change('', 3, -3)];
    expect(bucketsFrom(years, changes, false)).toEqual([
      { start: '2001', key: null, count: 5 },
      { start: '2002', key: null, count: 5 },
      { start: '2003', key: null, count: 3 },
    ]);
  });

  it('tell each key in each stretch, also where it does not occur', () => {
    const changes = [
      change('BACKS', 1, 1),
      change('BACKS', 2, -1),
      change('OPPOSES', 2, 1),
      change('OPPOSES', 3, -1),
    ];
    const counts = bucketsFrom(years, changes, true).map(
      ({ start, key, count }) => `${start} ${key} ${count}`,
    );
    expect(counts).toEqual([
      '2001 BACKS 0',
      '2001 OPPOSES 0',
      '2002 BACKS 1',
      '2002 OPPOSES 0',
      '2003 BACKS 0',
      '2003 OPPOSES 1',
    ]);
  });

  it('are all told where nothing counts, but without keys only', () => {
    expect(bucketsFrom(years, [], false).map(({ count }) => count)).toEqual([0, 0, 0]);
    expect(bucketsFrom(years, [], true)).toEqual([]);
  });
});
