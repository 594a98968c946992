import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.js';
import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { findNode, mustFind } from '../node/find-node.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { largestPage, readPage } from '../pages/page.js';
import type {
  ClaimConnectionResolvers,
  ClaimResolvers,
  EvidenceResolvers,
  QueryResolvers,
  ResolversTypes,
  SideResolvers,
  StandingResolvers,
} from '../schema.generated.js';
import { validityOf, whenOf } from '../time/dated-text.js';
import type { Claim, ClaimConnection } from './claim.js';
import { claimFilter } from './claim-filter.js';
import type { Evidence } from './evidence.js';
import { assertersOf, type Side, type Standing } from './standing.js';

const claim: Covering<ClaimResolvers, Claim> = {
  about: ({ aboutId }, _args, context, info) => pointedTo<'Proposition'>(aboutId, context, info),
  assertedBy: ({ assertedById }, _args, context, info) => pointedTo<'Asserter'>(assertedById, context, info),
  via: ({ viaIds }, _args, { actors }) => viaIds.map((id) => mustFind(actors.byId(id), id)),
  claimedValidity: ({ claimed }) => claimed && validityOf(claimed),
  madeAt: ({ madeAt }) => whenOf(madeAt),
  evidence: ({ id }, _args, { narrowedTo, claims }, info) => claims.evidence(id, narrowedTo.at(info)),
  recordedAt: ({ recordedAt }, _args, { loadTimes }, info) => loadTimes.note(recordedAt, info),
  // What has happened to it since the time asked for was not known then.
  retractedAt: async ({ retractedAt }, _args, { clocks, loadTimes }, info) =>
    retractedAt !== null && retractedAt <= (await clocks.at(info)).knownAt
      ? loadTimes.note(retractedAt, info)
      : null,
  retractedBecause: async ({ retractedAt, retractedBecause }, _args, { clocks }, info) =>
    retractedAt !== null && retractedAt <= (await clocks.at(info)).knownAt ? retractedBecause : null,
  supersededBy: async ({ supersededById }, _args, { clocks, narrowedTo, claims }, info) =>
    supersededById === null
      ? null
      : claims.byId(supersededById, (await clocks.at(info)).knownAt, narrowedTo.at(info)),
};

const evidence: Covering<EvidenceResolvers, Evidence> = {
  source: ({ sourceId }, _args, { sources }) => mustFind(sources.byId(sourceId), sourceId),
  locator: ({ paragraph, start, end }) => (start === null || end === null ? null : { paragraph, start, end }),
  async quote({ sourceId, start, end }, _args, { sources, localCopies }) {
    if (start === null || end === null) return null;
    const copy = await localCopies.find(await mustFind(sources.byId(sourceId), sourceId));
    return copy.state === 'MATCHES' ? copy.text.slice(start, end) : null;
  },
};

// A standing carries every field itself; one that it does not carry has to be added here.
const standing: Covering<StandingResolvers, Standing> = {};

const side: Covering<SideResolvers, Side> = {
  count: ({ claims }) => claims.length,
  asserters: (side, _args, context, info) =>
    Promise.all(
      assertersOf(side)
        .slice(0, largestPage)
        .map((id) => pointedTo<'Asserter'>(id, context, info)),
    ),
  assertersCount: (side) => assertersOf(side).length,
  claims: ({ claims }) => claims.slice(0, largestPage),
};

const claims: QueryResolvers['claims'] = async (_root, args, context, info) =>
  context.claims.page(
    claimFilter(narrowed(args.where, context, info), await context.clocks.at(info, args.asOf)),
    readPage('Query.claims', args),
  );

/** Claims and their evidence. */
export const claimResolvers = {
  Query: { claims },
  Claim: claim,
  Evidence: evidence,
  Standing: standing,
  Side: side,
  ClaimConnection: connectionResolvers satisfies Covering<ClaimConnectionResolvers, ClaimConnection>,
};

// What an id of a claim points to is fixed by the kind of pointer: the loader refuses a claim about, or by, anything else.
async function pointedTo<Kind extends 'Proposition' | 'Asserter'>(
  id: string,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Awaited<ResolversTypes[Kind]>> {
  const found = findNode(id, context, await context.clocks.at(info));
  return mustFind(found, id) as Promise<Awaited<ResolversTypes[Kind]>>;
}
