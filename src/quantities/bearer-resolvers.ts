import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { narrowed } from '../narrowed.js';
import { type PageAsked, readPage } from '../pages/page.js';
import type { QuantityWhere } from '../schema.generated.js';
import { quantityFilter } from './quantity-filter.js';

/** The field of everything that numbers can be numbers of, for the type with this name. */
export function bearerResolvers(type: string) {
  return {
    quantities: (
      { id }: { readonly id: string },
      args: PageAsked & { where?: QuantityWhere | null | undefined },
      context: Context,
      info: GraphQLResolveInfo,
    ) =>
      context.quantities.of(
        id,
        quantityFilter(narrowed(args.where, context, info)),
        readPage(`${type}.quantities`, args),
      ),
  };
}
