import { spanOf } from '../standing/claim-spans.js';
import { type DatedClaim, datedClaim } from '../standing/claimed-days.js';
import type { DaySpan } from '../standing/day-span.js';
import type { JudgedClaim, OwnPeriod } from '../standing/judged-claim.js';
import { type KeptStanding, standingOf } from '../standing/kept-standing.js';
import { ownPeriodOfRelation, type RelationBounds, relationBounds } from '../standing/relation-bounds.js';
import type { DatedText } from '../time/dated-text.js';
import { remembered } from '../time/remembered.js';

/** What claims about a proposition tell of time: its standing, for each claim the days of which it speaks, and of a relation when it holds. */
type KeptTimes = {
  readonly bounds: RelationBounds | null;
  readonly standing: KeptStanding;
  readonly days: readonly string[];
};

/** Most propositions of a file have one claim, which says of the same few times the same as many others. */
const timesOfOne = remembered<KeptTimes>(2_000);

/** The times of a proposition by its claims that stand; `dated` is its own date, null for a relation, the claims about which tell it. */
export function keptTimes(claims: readonly JudgedClaim[], dated: OwnPeriod | null): KeptTimes {
  const [claim, second] = claims;
  if (!claim || second) return workOut(claims, dated);
  return timesOfOne(`${keyOf(claim)} ${dated ? keyOfPeriod(dated) : ''}`, () => workOut(claims, dated));
}

function workOut(claims: readonly JudgedClaim[], dated: OwnPeriod | null): KeptTimes {
  const own = dated ?? ownPeriodOfRelation(claims);
  const told = claims.map((claim) => datedClaim(claim, own));
  return {
    bounds: dated ? null : relationBounds(claims),
    standing: standingOf(told),
    days: told.map(daysOf),
  };
}

function daysOf(claim: DatedClaim): string {
  return [spanOf(claim, 'POSSIBLE'), spanOf(claim, 'CERTAIN')].map(daysText).join(' ');
}

/** Both ends of a span as texts that compare as days do: an open side lies beyond all of them, no span contains none. */
function daysText(span: DaySpan | null): string {
  return span ? `${span.from ?? ''} ${span.until ?? '~'}` : '~ ';
}

function keyOf({ stance, modality, claimed, madeAt }: JudgedClaim): string {
  return `${stance} ${modality} ${keyOfDate(claimed)} ${keyOfDate(madeAt)}`;
}

/** Tells periods of propositions apart. */
export function keyOfPeriod({ from, until, happens }: OwnPeriod): string {
  return `${keyOfDate(from)} ${keyOfDate(until)} ${happens}`;
}

/** Tells dates apart. */
export function keyOfDate(date: DatedText | null): string {
  return date ? `${date.edtf} ${date.inferred}` : '';
}
