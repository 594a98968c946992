import * as queries from '../graph/queries.generated.js';
import type { CypherQuery } from '../graph/query.js';

/** All that recordClaim and retractClaim send within their commits; a test holds it to what they send. */
export const commitStatements: readonly CypherQuery<Readonly<Record<string, unknown>>, object>[] = [
  queries.startCommit,
  queries.writeByKey,
  queries.sourcesByIds,
  queries.propositionsByIds,
  queries.standingClaim,
  queries.claimsByIds,
  queries.countShown,
  queries.upsertRelations,
  queries.recordClaims,
  queries.citeSources,
  queries.withdrawClaim,
  queries.claimsOfPropositions,
  queries.ownPeriods,
  queries.keepFormerStates,
  queries.keepFormerEdges,
  queries.keepStates,
  queries.keepRelationBounds,
  queries.keepClaimDays,
  queries.commitWrite,
  queries.keepWrite,
];
