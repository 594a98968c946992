import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { largestPage, readPage } from '../pages/page.js';
import { seekEnds } from '../relations/ends-filter.js';
import { relationFilter } from '../relations/relation-filter.js';
import type { ChangeConnectionResolvers, ChangeResolvers, QueryResolvers } from '../schema.generated.js';
import { statuses } from '../vocabulary/words.js';
import { becauseOf } from './because-of.js';
import type { Change, ChangeConnection } from './change.js';
import { changeKind } from './change-kind.js';
import { checkOrder } from './check-order.js';

const change: Covering<ChangeResolvers, Change> = {
  relation: ({ relationId, to }, _args, { relations }) =>
    mustFind(relations.byId(relationId, to.knownAt), relationId),
  kind: ({ before, after }) => changeKind(before?.status ?? null, after.status),
  before: ({ before }) => before?.status ?? null,
  projectedBefore: ({ before }) => before?.projected ?? null,
  after: ({ after }) => after.status,
  projectedAfter: ({ after }) => after.projected,
  becauseOf: async (change, _args, context, info) =>
    (await claimsBehind(change, context, info)).slice(0, largestPage),
  becauseOfCount: async (change, _args, context, info) => (await claimsBehind(change, context, info)).length,
};

const diff: QueryResolvers['diff'] = async (_root, args, context, info) => {
  const [from, to] = await Promise.all([context.clocks.resolve(args.from), context.clocks.at(info, args.to)]);
  checkOrder({ from, to });
  const where = narrowed(args.where, context, info);
  const filter = relationFilter({ ...where, statusIn: where.statusIn ?? statuses }, to);
  return context.changes.page({ filter, ends: seekEnds(filter) }, { from, to }, readPage('Query.diff', args));
};

/** What changed between two times. */
export const changeResolvers = {
  Query: { diff },
  Change: change,
  ChangeConnection: connectionResolvers satisfies Covering<ChangeConnectionResolvers, ChangeConnection>,
};

async function claimsBehind(
  { relationId, from, to }: Change,
  { claims, narrowedTo }: Context,
  info: GraphQLResolveInfo,
) {
  const source = narrowedTo.at(info);
  const [before, after] = await Promise.all([
    claims.of(relationId, { source, knownAt: from.knownAt }),
    claims.of(relationId, { source, knownAt: to.knownAt }),
  ]);
  return becauseOf({ of: before, asOf: from }, { of: after, asOf: to });
}
