import { readPeriod } from '../time/period.js';
import { readWhen } from '../time/read-when.js';
import type { When } from '../time/when.js';
import { always, beginsAfter, type DaySpan, daysOf, spanOfMoment } from './day-span.js';
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
  /** Of a claim that states no period: the days on which it can be meant, by what others tell as facts; all days of any other claim. */
  readonly confined: DaySpan;
  /** The moments behind `begins`, `ends` and `made`. */
  readonly told: { readonly from: When | null; readonly until: When | null; readonly madeAt: When | null };
};

const notStated = { from: null, until: null };

/**
 * Reads the dates of a claim; one without a period is about the proposition's own: it is of the date of what happens, and is
 * confined to the time of what lasts. An ACTUAL claim whose period has no stated end is an observation.
 */
export function datedClaim<Claim extends JudgedClaim>(claim: Claim, own: OwnPeriod): DatedClaim<Claim> {
  const madeAt = claim.madeAt && readWhen(claim.madeAt.edtf, claim.madeAt.inferred);
  const { from, until } = claim.claimed
    ? readPeriod(claim.claimed.edtf, claim.claimed.inferred)
    : own.happens
      ? own
      : notStated;
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
    confined: claim.claimed || own.happens ? always : confinedTo(claim, own, madeAt),
    told: { from, until, madeAt },
  };
}

/** To which days the time of what lasts, as others tell it, confines a claim that states none. */
function confinedTo({ stance, modality }: JudgedClaim, own: OwnPeriod, madeAt: When | null): DaySpan {
  // Who denies grants no dates, and what is foretold is not about what others tell as facts.
  if (stance === 'DENIES' || modality === 'FUTURE') return always;
  const from = spanOfMoment(own.from)?.from ?? null;
  const until = spanOfMoment(own.until)?.until ?? null;
  const made = spanOfMoment(madeAt) ?? { from, until };
  // Who says that it is so does not mean that it had not begun or was over by then, whatever others say.
  return {
    from: from !== null && made.from !== null && from <= made.from ? from : null,
    until: until !== null && made.until !== null && made.until <= until ? until : null,
  };
}
