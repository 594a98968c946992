import type { Context } from '../context.js';
import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { findNode, mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import type {
  ClaimConnectionResolvers,
  ClaimResolvers,
  EvidenceResolvers,
  QueryResolvers,
  ResolversTypes,
} from '../schema.generated.js';
import { validityOf, whenOf } from '../time/dated-text.js';
import type { Claim, ClaimConnection } from './claim.js';
import { claimFilter } from './claim-filter.js';
import type { Evidence } from './evidence.js';

const claim: Covering<ClaimResolvers, Claim> = {
  about: ({ aboutId }, _args, context) => pointedTo<'Proposition'>(aboutId, context),
  assertedBy: ({ assertedById }, _args, context) => pointedTo<'Asserter'>(assertedById, context),
  via: ({ viaIds }, _args, { actors }) => viaIds.map((id) => mustFind(actors.byId(id), id)),
  claimedValidity: ({ claimed }) => claimed && validityOf(claimed),
  madeAt: ({ madeAt }) => whenOf(madeAt),
  evidence: ({ id }, _args, { narrowedTo, claims }, info) => claims.evidence(id, narrowedTo.at(info)),
  supersededBy: ({ supersededById }, _args, context, info) =>
    supersededById === null ? null : context.claims.byId(supersededById, context.narrowedTo.at(info)),
};

const evidence: Covering<EvidenceResolvers, Evidence> = {
  source: ({ sourceId }, _args, { sources }) => mustFind(sources.byId(sourceId), sourceId),
  locator: ({ paragraph, start, end }) => ({ paragraph, start, end }),
  async quote({ sourceId, start, end }, _args, { sources, localCopies }) {
    const copy = await localCopies.find(await mustFind(sources.byId(sourceId), sourceId));
    return copy.state === 'MATCHES' ? copy.text.slice(start, end) : null;
  },
};

const claims: QueryResolvers['claims'] = (_root, args, context, info) =>
  context.claims.page(claimFilter(narrowed(args.where, context, info)), readPage('Query.claims', args));

/** Claims and their evidence. */
export const claimResolvers = {
  Query: { claims },
  Claim: claim,
  Evidence: evidence,
  ClaimConnection: connectionResolvers satisfies Covering<ClaimConnectionResolvers, ClaimConnection>,
};

// What an id of a claim points to is fixed by the kind of pointer: the loader refuses a claim about, or by, anything else.
function pointedTo<Kind extends 'Proposition' | 'Asserter'>(id: string, context: Context) {
  return mustFind(findNode(id, context), id) as Promise<Awaited<ResolversTypes[Kind]>>;
}
