import type { ClaimsOfPropositionsRow } from '../graph/queries.generated.js';
import { datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { modalities, stances } from '../vocabulary/words.js';

/** What of a claim the rules look at. */
export function keptClaim(row: ClaimsOfPropositionsRow) {
  return {
    stance: knownWord(stances, row.stance),
    modality: knownWord(modalities, row.modality),
    assertedById: row.assertedById,
    sourceIds: row.sourceIds,
    originalIds: row.originalIds,
    claimed: datedText(row.claimed, row.claimedInferred),
    madeAt: datedText(row.madeAt, row.madeAtInferred),
  };
}
