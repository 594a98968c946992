import type { GraphQLResolveInfo } from 'graphql';
import { type AtHand, whenAtHand } from '../at-hand.js';
import type { Context } from '../context.js';
import { narrowed } from '../narrowed.js';
import { type PageAsked, readPage } from '../pages/page.js';
import type { AsOf as AsOfInput, ClaimWhere } from '../schema.generated.js';
import { type Counts, claimCounts, type KnownTime, wasKnown } from '../standing/claim-counts.js';
import { judgeAsOf } from '../standing/judge-as-of.js';
import { claimFilter } from './claim-filter.js';
import { type ClaimSummary, summariseClaims } from './claim-summary.js';
import { type Standing, standingOf } from './standing.js';

type Proposition = { readonly id: string };
type Timed = { asOf?: Partial<AsOfInput> | null | undefined };

/** The fields of everything that can be claimed, for the type with this name. */
export function claimableResolvers(type: string) {
  return {
    claims: async (
      { id }: Proposition,
      args: PageAsked & Timed & { where?: ClaimWhere | null | undefined },
      context: Context,
      info: GraphQLResolveInfo,
    ) =>
      context.claims.about(
        id,
        claimFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
        readPage(`${type}.claims`, args),
      ),
    claimCounts: ofClaims((counts: Counts) => claimCounts(counts)),
    standing,
    async status(proposition: Proposition, args: Timed, context: Context, info: GraphQLResolveInfo) {
      const asOf = await context.clocks.at(info, args.asOf);
      const kept = context.narrowedTo.at(info) ? null : await context.claims.standing(proposition.id, asOf);
      return (kept ?? (await standing(proposition, args, context, info))).status;
    },
  };
}

/**
 * A field told from what a proposition keeps of all its claims. Where sources hold, it is told from those claims alone that cite one of
 * them; where a day does, from those that speak of it; where an earlier time of knowing does, from those that stood then.
 */
export function ofClaims<Kept extends Partial<ClaimSummary>, Value>(
  tell: (kept: Kept | ClaimSummary) => Value,
) {
  return (
    proposition: Proposition & Kept & KnownTime,
    args: Timed,
    { narrowedTo, clocks, claims }: Context,
    info: GraphQLResolveInfo,
  ): AtHand<Value> => {
    const source = narrowedTo.at(info);
    return whenAtHand(clocks.at(info, args.asOf), (asOf) => {
      if (!source && asOf.validAt === null && wasKnown(proposition, asOf.knownAt)) return tell(proposition);
      return claims.of(proposition.id, { source, knownAt: asOf.knownAt }).then((of) => {
        const speaking = asOf.validAt === null ? of.claims : judgeAsOf(of.claims, of.own, asOf).speaking;
        return tell(summariseClaims(speaking));
      });
    });
  };
}

async function standing(
  { id }: Proposition,
  args: Timed,
  { narrowedTo, clocks, claims }: Context,
  info: GraphQLResolveInfo,
): Promise<Standing> {
  const source = narrowedTo.at(info);
  const asOf = await clocks.at(info, args.asOf);
  const asked = { source, knownAt: asOf.knownAt };
  const { claims: all, own } = await claims.of(id, asked);
  const judged = standingOf(judgeAsOf(all, own, asOf));
  // What nobody had claimed yet is not what everybody has taken back.
  const isKnown = all.length > 0 || (await claims.wasClaimed(id, asked));
  return isKnown ? judged : { ...judged, status: 'UNRECORDED' };
}
