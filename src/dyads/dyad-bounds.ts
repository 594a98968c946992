import { type Invalid, invalid, invalidOf } from '../node/invalid.js';
import { readPeriod } from '../time/period.js';
import type { Precision } from '../time/precision.js';
import { type BucketUnit, bucketStart, bucketsBetween, isBucketUnit } from './buckets.js';
import { mostBuckets, type Window } from './dyad-series.js';

/** What of a question for a series can be wrong by itself. */
type Bounds = {
  readonly a: string;
  readonly b: string;
  readonly during?: string | null | undefined;
  readonly bucket: Precision;
};

/** All arguments that cannot be, and what would be right; null where all can, as far as is known without the data. */
export function dyadBoundsProblem({ a, b, during, bucket }: Bounds): Invalid | null {
  const mistakes: Invalid[] = [];
  if (a === b)
    mistakes.push(invalid(['b'], `b is the same actor as a, ${a}; right would be the id of another actor.`));
  if (!isBucketUnit(bucket))
    mistakes.push(invalid(['bucket'], `bucket is ${bucket}; right would be DAY, MONTH or YEAR.`));
  else if (!fits(windowOf(during, bucket), bucket)) mistakes.push(tooLong(bucket));
  return invalidOf(mistakes);
}

/** That a series would have more buckets than it can. */
export function tooLong(bucket: BucketUnit): Invalid {
  const way = 'a shorter period, as in 2014/2017, or a coarser bucket';
  const problem = `during holds more than ${mostBuckets} buckets of one ${bucket}`;
  return invalid(['during'], `${problem}; right would be ${way}.`);
}

/** The buckets in which a period begins and ends; a side that it leaves open is null. */
export function windowOf(during: string | null | undefined, unit: BucketUnit): Window {
  const period = during ? readPeriod(during) : null;
  const startOf = (instant: string | null | undefined) => (instant ? bucketStart(instant, unit) : null);
  return { start: startOf(period?.from?.earliest), end: startOf(period?.until?.latest) };
}

function fits({ start, end }: Window, unit: BucketUnit): boolean {
  return (
    start === null || end === null || bucketsBetween({ first: start, last: end }, unit, mostBuckets) !== null
  );
}
