import { claimableResolvers } from '../claims/claimable-resolvers.js';
import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { findNode, mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import type {
  QuantityConnectionResolvers,
  QuantityResolvers,
  QueryResolvers,
  ResolversTypes,
} from '../schema.generated.js';
import { whenOf } from '../time/dated-text.js';
import type { Quantity, QuantityConnection } from './quantity.js';
import { quantityFilter } from './quantity-filter.js';

const quantity: Covering<QuantityResolvers, Quantity> = {
  ...claimableResolvers('Quantity'),
  // The loader refuses a number of anything else than an actor, a relation or an event.
  of: async ({ ofId }, _args, context, info) =>
    mustFind(findNode(ofId, context, await context.clocks.at(info)), ofId) as Promise<
      Awaited<ResolversTypes['QuantityBearer']>
    >,
  at: ({ at }) => whenOf(at),
};

const list: QueryResolvers['quantities'] = async (_root, args, context, info) =>
  context.quantities.page(
    quantityFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
    readPage('Query.quantities', args),
  );

/** Reported numbers. */
export const quantityResolvers = {
  Query: { quantities: list },
  Quantity: quantity,
  QuantityConnection: connectionResolvers satisfies Covering<QuantityConnectionResolvers, QuantityConnection>,
};
