import type { Covering } from '../covering.js';
import { findActors } from '../node/find-actors.js';
import { invalid, problemType } from '../node/invalid.js';
import type { DyadSeriesResolvers, QueryResolvers } from '../schema.generated.js';
import { readPeriod } from '../time/period.js';
import { type BucketUnit, bucketStart, isBucketUnit } from './buckets.js';
import type { DyadSeries } from './dyad.js';
import { dyadPoints, mostBuckets, type Window } from './dyad-series.js';

// A series carries every field itself; one that it does not carry has to be added here.
const series: Covering<DyadSeriesResolvers, DyadSeries> = {};

const dyad: QueryResolvers['dyad'] = async (_root, { a, b, during, bucket, asOf: given }, context, info) => {
  const asked = context.clocks.at(info, given);
  if (!isBucketUnit(bucket))
    return invalid(['bucket'], `bucket is ${bucket}; right would be DAY, MONTH or YEAR.`);
  const found = await findActors(
    [
      { id: a, path: ['a'] },
      { id: b, path: ['b'] },
    ],
    context,
  );
  if ('code' in found) return found;
  const [one, other] = found;
  if (!one || !other || one.id === other.id)
    return invalid(['b'], `b is the same actor as a, ${one?.id}; right would be the id of another actor.`);
  const asOf = await asked;
  const window = windowOf(during, bucket);
  const between = await context.dyads.between({ a: one.id, b: other.id, unit: bucket, ...window }, asOf);
  const points = dyadPoints(between, window, bucket, asOf.reading);
  if (!points) {
    const way = 'a shorter period, as in 2014/2017, or a coarser bucket';
    const problem = `during holds more than ${mostBuckets} buckets of one ${bucket}`;
    return invalid(['during'], `${problem}; right would be ${way}.`);
  }
  const undatedEvents = between.events
    .filter((row) => row.bucket === null)
    .reduce((sum, { events, announced }) => sum + events + announced, 0);
  return { a: one, b: other, points, undatedEvents, truncated: between.truncated };
};

/** Two actors over time. */
export const dyadResolvers = {
  Query: { dyad },
  DyadSeries: series,
  DyadResult: { __resolveType: (result: object) => problemType(result) ?? 'DyadSeries' } as const,
};

function windowOf(during: string | null | undefined, unit: BucketUnit): Window {
  const period = during ? readPeriod(during) : null;
  const startOf = (instant: string | null | undefined) => (instant ? bucketStart(instant, unit) : null);
  return { start: startOf(period?.from?.earliest), end: startOf(period?.until?.latest) };
}
