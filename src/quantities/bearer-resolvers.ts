import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { narrowed } from '../narrowed.js';
import { type PageAsked, readPage } from '../pages/page.js';
import type { AsOf as AsOfInput, QuantityWhere } from '../schema.generated.js';
import { quantityFilter } from './quantity-filter.js';

/** The field of everything that numbers can be numbers of, for the type with this name. */
export function bearerResolvers(type: string) {
  return {
    quantities: async (
      { id }: { readonly id: string },
      args: PageAsked & {
        where?: QuantityWhere | null | undefined;
        asOf?: Partial<AsOfInput> | null | undefined;
      },
      context: Context,
      info: GraphQLResolveInfo,
    ) =>
      context.quantities.of(
        id,
        quantityFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
        readPage(`${type}.quantities`, args),
      ),
  };
}
