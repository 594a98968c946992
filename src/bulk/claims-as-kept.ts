import type { StatedClaim } from '../data-set/data-set.js';
import type { ClaimsOfPropositionsRow } from '../graph/queries.generated.js';
import type { Originals } from './originals.js';

/** The rows that `loading/claims-of-propositions.cypher` would read of claims that have just been recorded. */
export function claimsAsKept(
  claims: readonly StatedClaim[],
  originals: Originals,
  recordedAt: string,
): ClaimsOfPropositionsRow[] {
  return claims
    .map((claim) => claimAsKept(claim, originals, recordedAt))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

function claimAsKept(claim: StatedClaim, originals: Originals, recordedAt: string): ClaimsOfPropositionsRow {
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
    originalIds: sourceIds.flatMap((id) => originals.of(id) ?? []).sort(),
  };
}
