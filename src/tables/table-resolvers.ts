import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { defaultHits, largestPage, readPage } from '../pages/page.js';
import { seekEnds } from '../relations/ends-filter.js';
import { relationFilter } from '../relations/relation-filter.js';
import type { QueryResolvers, RelationRowConnectionResolvers, ScoreResolvers } from '../schema.generated.js';
import { asOfParams } from '../standing/as-of.js';
import { isStretch, stretchesOf } from '../time/calendar-stretch.js';
import { statuses } from '../vocabulary/words.js';
import type { RelationRowConnection } from './relation-row.js';
import { relationRow } from './relation-row-resolvers.js';
import type { Score } from './score.js';

const relationRows: QueryResolvers['relationRows'] = async (_root, args, context, info) => {
  const where = narrowed(args.where, context, info);
  const filter = relationFilter(where, await context.clocks.at(info, args.asOf));
  const page = readPage('Query.relationRows', { ...args, first: args.first ?? largestPage });
  return context.tables.rows(filter, seekEnds(filter), page);
};

const relationBuckets: QueryResolvers['relationBuckets'] = async (_root, args, context, info) => {
  const { interval, during, groupBy = null } = args;
  if (!isStretch(interval)) throw new Error(`${interval} got past the check of arguments`);
  const where = narrowed(args.where, context, info);
  const asOf = await context.clocks.at(info, args.asOf);
  // The statement judges standings by stretch, so that the filter leaves none out; it knows of no day either.
  const everyStanding = { ...where, statusIn: statuses, projected: null };
  const filter = relationFilter(everyStanding, { ...asOf, validAt: null });
  const { standingIn: countedIn } = asOfParams(
    { ...asOf, validAt: during },
    { statusIn: where.statusIn ?? null, projected: where.projected ?? null },
  );
  return context.tables.buckets(
    filter,
    seekEnds(filter),
    { interval, groupBy, countedIn },
    stretchesOf(during, interval),
  );
};

const topActors: QueryResolvers['topActors'] = async (_root, args, context, info) => {
  const where = narrowed(args.where, context, info);
  const filter = relationFilter(where, await context.clocks.at(info, args.asOf));
  const weighted = args.metric === 'WEIGHTED_DEGREE';
  return context.tables.topActors(filter, seekEnds(filter), weighted, args.first ?? defaultHits);
};

// A score carries every field itself; one that it does not carry has to be added here.
const score: Covering<ScoreResolvers, Score> = {};

/** Flat shapes for dashboards. */
export const tableResolvers = {
  Query: { relationRows, relationBuckets, topActors },
  RelationRow: relationRow,
  Score: score,
  RelationRowConnection: connectionResolvers satisfies Covering<
    RelationRowConnectionResolvers,
    RelationRowConnection
  >,
};
