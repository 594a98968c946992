import type { GraphQLResolveInfo } from 'graphql';
import { ofClaims } from '../claims/claimable-resolvers.js';
import type { ClaimsOf } from '../claims/claims-of.js';
import type { Context } from '../context.js';
import type { Covering } from '../covering.js';
import type { RelationRowResolvers } from '../schema.generated.js';
import { judgeAsOf } from '../standing/judge-as-of.js';
import { relationBounds } from '../standing/relation-bounds.js';
import type { RelationRow } from './relation-row.js';

/** The fields of a row; where only some sources hold, they are told from the claims that cite these, as those of a relation are. */
export const relationRow: Covering<RelationRowResolvers, RelationRow> = {
  from: async (row, _args, context, info) => {
    const narrow = await claimsOfSources(row, context, info);
    return narrow ? (relationBounds(narrow.claims).from?.edtf ?? null) : row.validFrom;
  },
  until: async (row, _args, context, info) => {
    const narrow = await claimsOfSources(row, context, info);
    return narrow ? (relationBounds(narrow.claims).until?.edtf ?? null) : row.validUntil;
  },
  status: async (row, _args, context, info) => (await verdictOn(row, context, info)).status,
  projected: async (row, _args, context, info) => (await verdictOn(row, context, info)).projected,
  sources: ofClaims<RelationRow, number>(({ sources }) => sources),
  affirm: ofClaims<RelationRow, number>(({ affirms }) => affirms),
  deny: ofClaims<RelationRow, number>(({ denies }) => denies),
};

/** Null where no sources hold, and what the row has brought is the whole answer. */
async function claimsOfSources(
  { id }: RelationRow,
  { narrowedTo, clocks, claims }: Context,
  info: GraphQLResolveInfo,
): Promise<ClaimsOf | null> {
  const source = narrowedTo.at(info);
  return source && claims.of(id, { source, knownAt: (await clocks.at(info)).knownAt });
}

async function verdictOn(row: RelationRow, context: Context, info: GraphQLResolveInfo) {
  const narrow = await claimsOfSources(row, context, info);
  return narrow ? judgeAsOf(narrow.claims, narrow.own, await context.clocks.at(info)) : row.verdict;
}
