import { readPeriod } from '../time/period.js';
import { readWhen } from '../time/read-when.js';
import type { When } from '../time/when.js';
import { beginsAfter, type DaySpan, daysOf, spanOfMoment } from './day-span.js';
import type { JudgedClaim, OwnPeriod } from './judged-claim.js';

type Days = { readonly from: string; readonly until: string };

/** A claim with what its dates come to in days. */
export type DatedClaim<Claim extends JudgedClaim = JudgedClaim> = {
  readonly claim: Claim;
  /** The days on which the period claimed can begin; null where no beginning is stated. */
  readonly begins: DaySpan | null;
  /** The days on which it can end; null where no end is stated. */
  readonly ends: DaySpan | null;
  /** The days on which the claim can have been made. */
  readonly made: Days | null;
  /** The days on which its asserter reports what is so, not what was or will be. */
  readonly observed: Days | null;
  /** The moments behind `begins`, `ends` and `made`. */
  readonly told: { readonly from: When | null; readonly until: When | null; readonly madeAt: When | null };
};

/**
 * Reads the dates of a claim; one without a period is about the proposition's own. An ACTUAL claim whose period has no stated end
 * is an observation.
 */
export function datedClaim<Claim extends JudgedClaim>(claim: Claim, own: OwnPeriod): DatedClaim<Claim> {
  const madeAt = claim.madeAt && readWhen(claim.madeAt.edtf, claim.madeAt.inferred);
  const { from, until } = claim.claimed
    ? readPeriod(claim.claimed.edtf, claim.claimed.inferred)
    : ownPeriod(claim, own, daysOf(madeAt));
  const [begins, ends, made] = [spanOfMoment(from), spanOfMoment(until), daysOf(madeAt)];
  const isPresent =
    claim.modality === 'ACTUAL' &&
    !ends &&
    !own.happens &&
    made !== null &&
    !(begins && beginsAfter(begins, made.until));
  return {
    claim,
    begins,
    ends,
    made,
    observed: isPresent ? made : null,
    told: { from, until, madeAt },
  };
}

/** Who says without a date that something is or will be so does not mean that it was over by then, whatever others say of its end. */
function ownPeriod(
  { modality }: JudgedClaim,
  own: OwnPeriod,
  made: Days | null,
): Pick<OwnPeriod, 'from' | 'until'> {
  const ends = daysOf(own.until);
  const isOver = made !== null && ends !== null && ends.until < made.from;
  const isOfThePast = own.happens || (modality !== 'ACTUAL' && modality !== 'FUTURE');
  return isOver && !isOfThePast ? { from: own.from, until: null } : own;
}
