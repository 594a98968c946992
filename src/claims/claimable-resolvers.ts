import type { Context } from '../context.js';
import { type PageAsked, readPage } from '../pages/page.js';
import type { ClaimWhere } from '../schema.generated.js';
import { type ClaimCountColumns, claimCounts } from './claim-counts.js';
import { claimFilter } from './claim-filter.js';

/** The fields of everything that can be claimed, for the type with this name. */
export function claimableResolvers(type: string) {
  return {
    claims: (
      { id }: { readonly id: string },
      args: PageAsked & { where?: ClaimWhere | null | undefined },
      context: Context,
    ) => context.claims.about(id, claimFilter(args.where), readPage(`${type}.claims`, args)),
    claimCounts: (counts: ClaimCountColumns) => claimCounts(counts),
  };
}
