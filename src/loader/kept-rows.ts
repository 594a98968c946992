import { summariseClaims } from '../claims/claim-summary.js';
import type {
  ClaimsOfPropositionsRow,
  KeepClaimCountsSummary,
  KeepRelationBoundsBounds,
} from '../graph/queries.generated.js';
import { newestKey, oldestKey } from '../pages/list-key.js';
import { relationBounds } from '../relations/relation-bounds.js';
import type { Modality, Stance } from '../vocabulary/words.js';

type StandingClaim = ClaimsOfPropositionsRow & { readonly stance: Stance; readonly modality: Modality };

/** What a proposition keeps of its claims. */
export function claimCountsRow(
  id: string,
  claims: readonly ClaimsOfPropositionsRow[],
): KeepClaimCountsSummary {
  return { id, ...summariseClaims(claims as readonly StandingClaim[]) };
}

/** What a relation keeps of its claims: when it holds, and its places in lists; `now` stands for the record of one that has none. */
export function relationBoundsRow(
  id: string,
  claims: readonly ClaimsOfPropositionsRow[],
  now: string,
): KeepRelationBoundsBounds {
  const { from, until } = relationBounds(claims as readonly StandingClaim[]);
  const recordedAt = claims.map((claim) => claim.recordedAt).toSorted()[0] ?? now;
  return {
    id,
    validFrom: from?.edtf ?? null,
    validFromInferred: from?.inferred ?? false,
    validUntil: until?.edtf ?? null,
    validUntilInferred: until?.inferred ?? false,
    fromEarliest: from?.earliest ?? null,
    fromLatest: from?.latest ?? null,
    untilEarliest: until?.earliest ?? null,
    untilLatest: until?.latest ?? null,
    newestKey: newestKey(from?.earliest ?? null, id),
    oldestKey: oldestKey(from?.earliest ?? null, id),
    recordedKey: newestKey(recordedAt, id),
  };
}
