import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import { narrowed } from '../narrowed.js';
import { type PageAsked, readPage } from '../pages/page.js';
import type { ClaimWhere } from '../schema.generated.js';
import { type ClaimCountColumns, claimCounts } from './claim-counts.js';
import { claimFilter } from './claim-filter.js';
import type { ClaimSummary } from './claim-summary.js';

type Proposition = { readonly id: string };

/** The fields of everything that can be claimed, for the type with this name. */
export function claimableResolvers(type: string) {
  return {
    claims: (
      { id }: Proposition,
      args: PageAsked & { where?: ClaimWhere | null | undefined },
      context: Context,
      info: GraphQLResolveInfo,
    ) =>
      context.claims.about(
        id,
        claimFilter(narrowed(args.where, context, info)),
        readPage(`${type}.claims`, args),
      ),
    claimCounts: ofClaims((counts: ClaimCountColumns) => claimCounts(counts)),
  };
}

/** A field told from what a proposition keeps of all its claims; where sources hold, from those claims alone that cite one of them. */
export function ofClaims<Kept extends Partial<ClaimSummary>, Value>(
  tell: (kept: Kept | ClaimSummary) => Value,
) {
  return (
    proposition: Proposition & Kept,
    _args: object,
    { narrowedTo, claims }: Context,
    info: GraphQLResolveInfo,
  ): Value | Promise<Value> => {
    const sources = narrowedTo.at(info);
    return sources ? claims.summary(proposition.id, sources).then(tell) : tell(proposition);
  };
}
