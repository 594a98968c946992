import { describe, expect, it } from 'vitest';
import type { DyadRelation, EventBucket } from '../../../src/dyads/dyad.js';
import { dyadPoints, mostBuckets } from '../../../src/dyads/dyad-series.js';

const open = { start: null, end: null };
const eventsOf = (bucket: string | null, events: number, meanIntensity: number | null): EventBucket => ({
  bucket,
  events,
  announced: 0,
  meanIntensity,
});
const relation = (sign: number, steps: readonly string[], from?: string, until?: string): DyadRelation => ({
  sign,
  steps,
  fromEarliest: from ?? null,
  fromLatest: from ?? null,
  untilEarliest: until ?? null,
  untilLatest: until ?? null,
});
const allied = relation(
  1,
  [
    ' NOT_YET NOT_YET',
    '2002-03-01 AFFIRMED UNSTATED',
    '2003-01-01 CONTESTED AFFIRMED',
    '2004-01-01 ENDED ENDED',
  ],
  '2002-03-01T00:00:00Z',
  '2003-12-31T23:59:59Z',
);
const hostile = relation(-1, [' AFFIRMED UNSTATED']);
const denied = relation(-1, [' DENIED DENIED']);

describe('a series of two actors', () => {
  it('has a point for each bucket from the first to the last date, empty ones too', () => {
    const events = [eventsOf('2001', 2, -5), eventsOf('2004', 1, null), eventsOf(null, 3, 4)];
    const points = dyadPoints({ events, relations: [] }, open, 'YEAR', 'POSSIBLE');
    expect(points?.map(({ start, events, meanIntensity }) => [start, events, meanIntensity])).toEqual([
      ['2001', 2, -5],
      ['2002', 0, null],
      ['2003', 0, null],
      ['2004', 1, null],
    ]);
  });

  it('counts relations that hold at some time in the bucket, with their mean sign and how many are contested', () => {
    const relations = [allied, hostile, denied];
    const points = dyadPoints({ events: [], relations }, { start: '2001', end: '2004' }, 'YEAR', 'POSSIBLE');
    expect(
      points?.map(({ start, relations, sign, contested }) => [start, relations, sign, contested]),
    ).toEqual([
      ['2001', 1, -1, 0],
      ['2002', 2, 0, 0],
      ['2003', 2, 0, 1],
      ['2004', 1, -1, 0],
    ]);
  });

  it('reads relations as surely meant where that is asked for', () => {
    const points = dyadPoints({ events: [], relations: [allied, hostile] }, open, 'YEAR', 'CERTAIN');
    expect(points?.map(({ start, relations, sign }) => [start, relations, sign])).toEqual([
      ['2002', 0, null],
      ['2003', 1, 1],
    ]);
  });

  it('runs from where it is asked to where dates end, and the other way round', () => {
    const found = { events: [eventsOf('2002-05', 1, 1)], relations: [] };
    const startsIn = (window: { start: string | null; end: string | null }) =>
      dyadPoints(found, window, 'MONTH', 'POSSIBLE')?.map(({ start }) => start);
    expect(startsIn({ start: '2002-03', end: null })).toEqual(['2002-03', '2002-04', '2002-05']);
    expect(startsIn({ start: null, end: '2002-06' })).toEqual(['2002-05', '2002-06']);
    expect(startsIn({ start: '2002-06', end: null })).toEqual(['2002-06']);
    expect(startsIn({ start: null, end: '2002-04' })).toEqual(['2002-04']);
  });

  it('is empty where nothing is dated, and null where it would be too long', () => {
    expect(dyadPoints({ events: [], relations: [hostile] }, open, 'DAY', 'POSSIBLE')).toEqual([]);
    const window = { start: '2001-01-01', end: '2003-09-28' };
    expect(
      dyadPoints({ events: [], relations: [] }, { ...window, end: '2003-09-27' }, 'DAY', 'POSSIBLE'),
    ).toHaveLength(mostBuckets);
    expect(dyadPoints({ events: [], relations: [] }, window, 'DAY', 'POSSIBLE')).toBeNull();
  });
});
