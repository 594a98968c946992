import type { StatedClaim } from '../data-set/data-set.js';
import type { CiteSourcesEvidence, RecordClaimsClaim } from '../graph/queries.generated.js';
import { newestKey } from '../pages/list-key.js';
import { momentColumns, periodColumns } from './dated-columns.js';
import { keptList } from './kept-list.js';

/** A claim as the store keeps it; its id is made of the digest when it is recorded. */
export function claimRow(claim: StatedClaim): RecordClaimsClaim {
  const claimed = periodColumns(claim.claimed);
  const made = momentColumns(claim.madeAt);
  return {
    digestId: claim.id,
    aboutId: claim.aboutId,
    assertedById: claim.assertedById,
    newestKey: newestKey(made.earliest, claim.id),
    stance: claim.stance,
    modality: claim.modality,
    audience: claim.audience,
    viaIds: keptList(claim.viaIds),
    claimed: claimed.text,
    claimedInferred: claimed.inferred,
    fromEarliest: claimed.fromEarliest,
    fromLatest: claimed.fromLatest,
    untilEarliest: claimed.untilEarliest,
    untilLatest: claimed.untilLatest,
    madeAt: made.text,
    madeAtInferred: made.inferred,
    madeEarliest: made.earliest,
    madeLatest: made.latest,
  };
}

/** The citations of the claim with this id, in its author's order. */
export function evidenceRows(
  claimId: string,
  { evidence }: Pick<StatedClaim, 'evidence'>,
): CiteSourcesEvidence[] {
  return evidence.map((piece, order) => ({ claimId, order, ...piece }));
}
