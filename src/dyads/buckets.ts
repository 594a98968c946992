import { dayAfter, dayOf } from '../time/day.js';
import { readDate } from '../time/read-date.js';

/** Units that a bucket can have, with how many letters of an instant tell its bucket. */
export const lettersOf = { YEAR: 'YYYY'.length, MONTH: 'YYYY-MM'.length, DAY: 'YYYY-MM-DD'.length } as const;

/** One of the units. */
export type BucketUnit = keyof typeof lettersOf;

/** A day, month or year, with its first and last day. */
export type Bucket = { readonly start: string; readonly from: string; readonly until: string };

/** The start of the bucket in which an instant or a day lies. */
export function bucketStart(instant: string, unit: BucketUnit): string {
  return instant.slice(0, lettersOf[unit]);
}

/** Whether buckets can have this unit. */
export function isBucketUnit(unit: string): unit is BucketUnit {
  return Object.hasOwn(lettersOf, unit);
}

/** All buckets from one start to another, both included, in order; null where that would be more than `most`. */
export function bucketsBetween(
  { first, last }: { readonly first: string; readonly last: string },
  unit: BucketUnit,
  most: number,
): Bucket[] | null {
  const buckets: Bucket[] = [];
  let start: string | null = first;
  while (start !== null && start <= last) {
    if (buckets.length === most) return null;
    const bucket = bucketOf(start);
    buckets.push(bucket);
    const next = dayAfter(bucket.until);
    start = next && bucketStart(next, unit);
  }
  return buckets;
}

function bucketOf(start: string): Bucket {
  const { earliest, latest } = readDate(start);
  // A single date is bounded on both sides.
  return { start, from: dayOf(earliest ?? start), until: dayOf(latest ?? start) };
}
