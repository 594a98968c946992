import type { Status, TimeReading } from '../vocabulary/words.js';
import { possibleSpan, spanOf } from './claim-spans.js';
import type { DatedClaim } from './claimed-days.js';
import { beginsAfter, type DaySpan, endsBefore, overlap } from './day-span.js';
import { isCounted, type JudgedClaim } from './judged-claim.js';

/** What claims come to at a time; `projected` says that nobody reports it as seen, it is foretold, possible, or later than the reports. */
export type Verdict = { readonly status: Status; readonly projected: boolean };

/** The claims that speak of some of the given days, in the given order. */
export function speakingOf<Claim extends JudgedClaim>(
  claims: readonly DatedClaim<Claim>[],
  days: DaySpan,
  reading: TimeReading,
): DatedClaim<Claim>[] {
  return claims.filter((claim) => {
    const span = spanOf(claim, reading);
    return span !== null && overlap(span, days);
  });
}

/** The standing of a proposition on some days by its claims that stand; their order makes no difference. */
export function judge(claims: readonly DatedClaim[], days: DaySpan, reading: TimeReading): Verdict {
  if (claims.length === 0) return { status: 'RETRACTED', projected: false };
  const speaking = speakingOf(claims, days, reading);
  if (speaking.length === 0) return { status: silence(claims, days), projected: false };
  const counted = speaking.filter(({ claim }) => isCounted(claim));
  if (counted.length === 0) return { status: 'DESIRED', projected: false };
  return { status: decide(counted), projected: counted.every((claim) => isProjected(claim, days)) };
}

function decide(counted: readonly DatedClaim[]): Status {
  const stances = new Set(counted.map(({ claim }) => claim.stance));
  if (!stances.has('DENIES')) return stances.has('QUALIFIES') ? 'NOMINAL' : 'AFFIRMED';
  // Who grants a part of it contradicts who grants nothing.
  return stances.size === 1 ? 'DENIED' : 'CONTESTED';
}

function silence(claims: readonly DatedClaim[], { from, until }: DaySpan): Status {
  const spans = claims.map(possibleSpan);
  if (spans.every((span) => beginsAfter(span, until))) return 'NOT_YET';
  return spans.every((span) => endsBefore(span, from)) ? 'ENDED' : 'UNSTATED';
}

function isProjected({ claim, made }: DatedClaim, { from }: DaySpan): boolean {
  if (claim.modality !== 'ACTUAL') return true;
  return made !== null && from !== null && made.until < from;
}
