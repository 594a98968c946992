import type { StatedClaim } from '../data-set/data-set.js';
import type { ClaimsOfPropositionsRow } from '../graph/queries.generated.js';
import { type KeptRows, keptRows } from '../loader/kept-rows.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import type { Originals } from './originals.js';

/** What a proposition keeps of the claims about it that are recorded now; null, as in the store, where there are none. */
export function keptOf(
  id: string,
  claims: readonly StatedClaim[],
  dated: OwnPeriod | null,
  { originals, recordedAt }: { readonly originals: Originals; readonly recordedAt: string },
): KeptRows | null {
  if (claims.length === 0) return null;
  const rows = claims.map((claim) => claimAsKept(claim, originals, recordedAt));
  if (rows.length > 1) rows.sort((a, b) => (a.id < b.id ? -1 : 1));
  return keptRows(id, rows, dated, recordedAt);
}

/** The row that `loading/claims-of-propositions.cypher` would read of a claim that has just been recorded. */
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
