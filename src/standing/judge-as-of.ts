import { readDate } from '../time/read-date.js';
import type { When } from '../time/when.js';
import type { AsOf } from './as-of.js';
import { datedClaim } from './claimed-days.js';
import { always, type DaySpan, spanOfMoment } from './day-span.js';
import { judge, speakingOf, type Verdict } from './judge.js';
import type { JudgedClaim, OwnPeriod } from './judged-claim.js';
import { lastReport } from './last-report.js';

/** A verdict with what it was reached on: the moment, null where no claim is dated, and the claims that speak of it, in the given order. */
export type Judgement<Claim> = Verdict & {
  readonly judgedAt: When | null;
  readonly speaking: readonly Claim[];
};

/** The standing of a proposition by the claims about it that stood at the time it is asked for: on a day, or as last reported. */
export function judgeAsOf<Claim extends JudgedClaim>(
  claims: readonly Claim[],
  own: OwnPeriod,
  { validAt, reading }: Pick<AsOf, 'validAt' | 'reading'>,
): Judgement<Claim> {
  const dated = claims.map((claim) => datedClaim(claim, own));
  const judgedAt = validAt === null ? lastReport(dated) : readDate(validAt);
  const days = spanOfMoment(judgedAt) ?? always;
  return {
    ...judge(dated, days, reading),
    judgedAt,
    speaking: speakingOf(dated, days, reading).map(({ claim }) => claim),
  };
}

/** The claims that may speak of some of the given days, in the given order. */
export function maySpeakDuring<Claim extends JudgedClaim>(
  claims: readonly Claim[],
  own: OwnPeriod,
  days: DaySpan,
): Claim[] {
  const dated = claims.map((claim) => datedClaim(claim, own));
  return speakingOf(dated, days, 'POSSIBLE').map(({ claim }) => claim);
}
