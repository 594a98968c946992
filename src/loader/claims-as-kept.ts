import type { StatedClaim } from '../data-set/data-set.js';
import type { ClaimsOfPropositionsRow } from '../graph/queries.generated.js';

/** The documents that a document copies in the end, itself where it is no copy, sorted. */
export type OriginalsOf = (sourceId: string) => readonly string[];

/** The rows that `loading/claims-of-propositions.cypher` would read of claims that have just been recorded, by their ids. */
export function claimsAsKept(
  claims: readonly StatedClaim[],
  originalsOf: OriginalsOf,
  recordedAt: string,
): ClaimsOfPropositionsRow[] {
  return claims
    .map((claim) => claimAsKept(claim, originalsOf, recordedAt))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function claimAsKept(
  claim: StatedClaim,
  originalsOf: OriginalsOf,
  recordedAt: string,
): ClaimsOfPropositionsRow {
  const sourceIds = claim.evidence.map(({ sourceId }) => sourceId).sort();
  return {
    id: claim.id,
    aboutId: claim.aboutId,
    stance: claim.stance,
    modality: claim.modality,
    claimed: claim.claimed?.edtf ?? null,
    claimedInferred: claim.claimed?.inferred ?? false,
    madeAt: claim.madeAt?.edtf ?? null,
    madeAtInferred: claim.madeAt?.inferred ?? false,
    recordedAt,
    retractedAt: null,
    days: null,
    assertedById: claim.assertedById,
    sourceIds,
    originalIds: sourceIds.flatMap(originalsOf).sort(),
  };
}
