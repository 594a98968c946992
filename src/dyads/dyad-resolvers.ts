import type { Covering } from '../covering.js';
import { findActors } from '../node/find-actors.js';
import { problemType } from '../node/invalid.js';
import type { DyadSeriesResolvers, QueryResolvers } from '../schema.generated.js';
import { isBucketUnit } from './buckets.js';
import type { DyadSeries } from './dyad.js';
import { dyadBoundsProblem, tooLong, windowOf } from './dyad-bounds.js';
import { dyadPoints } from './dyad-series.js';

// A series carries every field itself; one that it does not carry has to be added here.
const series: Covering<DyadSeriesResolvers, DyadSeries> = {};

const dyad: QueryResolvers['dyad'] = async (_root, args, context, info) => {
  const asked = context.clocks.at(info, args.asOf);
  const wrong = dyadBoundsProblem(args);
  if (wrong) return wrong;
  const { bucket } = args;
  if (!isBucketUnit(bucket)) throw new Error(`${bucket} got past the check of bounds`);
  const found = await findActors(
    [
      { id: args.a, path: ['a'] },
      { id: args.b, path: ['b'] },
    ],
    context,
  );
  if ('code' in found) return found;
  const [a, b] = found;
  if (!a || !b) throw new Error('two ids brought fewer actors');
  const merged = dyadBoundsProblem({ ...args, a: a.id, b: b.id });
  if (merged) return merged;
  const window = windowOf(args.during, bucket);
  const asOf = await asked;
  const between = await context.dyads.between({ a: a.id, b: b.id, unit: bucket, ...window }, asOf);
  const points = dyadPoints(between, window, bucket, asOf.reading);
  if (!points) return tooLong(bucket);
  const undatedEvents = between.events
    .filter((row) => row.bucket === null)
    .reduce((sum, { events, announced }) => sum + events + announced, 0);
  return { a, b, points, undatedEvents, truncated: between.truncated };
};

/** Two actors over time. */
export const dyadResolvers = {
  Query: { dyad },
  DyadSeries: series,
  DyadResult: { __resolveType: (result: object) => problemType(result) ?? 'DyadSeries' } as const,
};
