import { type DatedClaim, datedClaim } from './claimed-days.js';
import { always, spanOfMoment } from './day-span.js';
import { judge } from './judge.js';
import type { JudgedClaim, OwnPeriod } from './judged-claim.js';
import { lastReport } from './last-report.js';
import { standingSteps } from './standing-steps.js';
import { standingWord } from './standing-word.js';

/** What a proposition keeps of its standing, so that lists can filter by it without a look at claims. */
export type KeptStanding = {
  /** As last reported, in words of the store. */
  readonly reportedPossible: string;
  readonly reportedCertain: string;
  /** The moment of the last report; null where none of the claims is dated. */
  readonly judgedAt: string | null;
  readonly judgedAtInferred: boolean;
  /** On any day, as `standingSteps` writes it. */
  readonly steps: readonly string[];
};

/** The standing of a proposition at all times, by its claims that stand. */
export function keptStanding(claims: readonly JudgedClaim[], own: OwnPeriod): KeptStanding {
  return standingOf(claims.map((claim) => datedClaim(claim, own)));
}

/** The same by claims whose dates have been read. */
export function standingOf(dated: readonly DatedClaim[]): KeptStanding {
  const judged = lastReport(dated);
  const days = spanOfMoment(judged) ?? always;
  return {
    reportedPossible: standingWord(judge(dated, days, 'POSSIBLE')),
    reportedCertain: standingWord(judge(dated, days, 'CERTAIN')),
    judgedAt: judged?.edtf ?? null,
    judgedAtInferred: judged?.inferred ?? false,
    steps: standingSteps(dated),
  };
}
