import type { ClaimsOfPropositionsRow, KeepClaimDaysDays } from '../graph/queries.generated.js';
import { spanOf } from '../standing/claim-spans.js';
import { datedClaim } from '../standing/claimed-days.js';
import type { DaySpan } from '../standing/day-span.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import { datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { modalities, stances } from '../vocabulary/words.js';

/** What of a claim the rules look at. */
export function keptClaim({
  stance,
  modality,
  assertedById,
  sourceIds,
  originalIds,
  ...row
}: ClaimsOfPropositionsRow) {
  return {
    stance: knownWord(stances, stance),
    modality: knownWord(modalities, modality),
    assertedById,
    sourceIds,
    originalIds,
    claimed: datedText(row.claimed, row.claimedInferred),
    madeAt: datedText(row.madeAt, row.madeAtInferred),
  };
}

/** The days of which a claim speaks, for a claim that keeps others or none: a list of one, or empty. */
export function changedDays(row: ClaimsOfPropositionsRow, own: OwnPeriod): KeepClaimDaysDays[] {
  const dated = datedClaim(keptClaim(row), own);
  const days = [spanOf(dated, 'POSSIBLE'), spanOf(dated, 'CERTAIN')].map(daysText).join(' ');
  return days === row.days ? [] : [{ id: row.id, days }];
}

/** Both ends of a span as texts that compare as days do: an open side lies beyond all of them, no span contains none. */
function daysText(span: DaySpan | null): string {
  return span ? `${span.from ?? ''} ${span.until ?? '~'}` : '~ ';
}
