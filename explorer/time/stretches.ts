import type { BucketsQuery, Precision } from '../generated/graphql.js';

/** The stretch of time that there is to slide over, in days, and how finely it is counted. */
export type Horizon = { readonly from: string; readonly until: string; readonly interval: Interval };

/** How long a bucket is. */
export type Interval = Extract<Precision, 'MONTH' | 'YEAR' | 'DECADE'>;

/** One bar: how many relations of each sign there are. */
export type Bar = {
  readonly start: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
};

const dayMs = 86_400_000;

/** What lies between the ends that the data speak of; null where one of them is missing. The service counts at most 1,000 buckets, three for each bar. */
export function horizonOf(from: string | undefined, until: string | undefined): Horizon | null {
  if (!from || !until) return null;
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4)) + 1;
  const interval: Interval = years <= 6 ? 'MONTH' : years <= 300 ? 'YEAR' : 'DECADE';
  return { from, until, interval };
}

/** The bars of an answer, earliest first. */
export function barsOf(buckets: BucketsQuery['relationBuckets']): Bar[] {
  const bars = new Map<string, Record<string, number>>();
  for (const { start, key, count } of buckets) {
    const counts = bars.get(start) ?? {};
    counts[key ?? ''] = count;
    bars.set(start, counts);
  }
  return [...bars].map(([start, counts]) => ({
    start,
    counts,
    total: Object.values(counts).reduce((sum, count) => sum + count, 0),
  }));
}

/** How many days a day lies after the first one of the horizon. */
export function daysInto({ from }: Horizon, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(from)) / dayMs);
}

/** The day that lies so many days after the first one of the horizon. */
export function dayAfter({ from }: Horizon, days: number): string {
  return new Date(Date.parse(from) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day one bucket later, or the last day of the horizon where that lies beyond it. */
export function nextDay({ until, interval }: Horizon, day: string): string {
  const date = new Date(day);
  if (interval === 'MONTH') date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + (interval === 'YEAR' ? 1 : 10));
  const next = date.toISOString().slice(0, 10);
  return next < until ? next : until;
}
