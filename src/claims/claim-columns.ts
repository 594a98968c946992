import type { CitingClaimsRow, ClaimsByIdsRow, EvidenceOfClaimsRow } from '../graph/queries.generated.js';
import { datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { audiences, fidelities, modalities, stances } from '../vocabulary/words.js';
import type { Claim } from './claim.js';
import type { SummarisedClaim } from './claim-summary.js';
import type { Evidence } from './evidence.js';

/** A claim with the documents that it cites; where only some sources count, only those in them. */
export type CitingClaim = Claim & Pick<SummarisedClaim, 'sourceIds' | 'originalIds'>;

/** The claim that a row brings, as `shared/claim-columns.cypher` writes it. */
export function claimFrom(row: Omit<ClaimsByIdsRow, 'askedId'>): Claim {
  return {
    id: row.id,
    aboutId: row.aboutId,
    stance: knownWord(stances, row.stance),
    modality: knownWord(modalities, row.modality),
    assertedById: row.assertedById,
    viaIds: row.viaIds,
    audience: knownWord(audiences, row.audience),
    claimed: datedText(row.claimed, row.claimedInferred),
    madeAt: datedText(row.madeAt, row.madeAtInferred),
    recordedAt: row.recordedAt,
    retractedAt: row.retractedAt,
    retractedBecause: row.retractedBecause,
    supersededById: row.supersededById,
  };
}

/** What a row brings of a claim with its documents. */
export function citingFrom(row: CitingClaimsRow): CitingClaim {
  return { ...claimFrom(row), sourceIds: row.sourceIds, originalIds: row.originalIds };
}

/** The citation that a row brings. */
export function evidenceFrom({ sourceId, paragraph, start, end, fidelity }: EvidenceOfClaimsRow): Evidence {
  return { sourceId, paragraph, start, end, fidelity: knownWord(fidelities, fidelity) };
}
