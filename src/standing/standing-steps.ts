import { dayAfter } from '../time/day.js';
import { spanOf } from './claim-spans.js';
import type { DatedClaim } from './claimed-days.js';
import { judge } from './judge.js';
import { standingWord } from './standing-word.js';

/** The day before the first that can be written. */
const beforeAll = '0000-12-31';

/** From the day on, until the next step, the claims come to these words. */
type Step = { readonly day: string; readonly words: string };

/**
 * How the standing of a proposition runs through time: one text a step, `DAY POSSIBLE CERTAIN`, in the order of the days, the
 * first without a day. Nothing changes between two steps, so that a text comparison finds the standing on any day.
 */
export function standingSteps(claims: readonly DatedClaim[]): string[] {
  const days = [...new Set(claims.flatMap(daysOfChange))].sort();
  const steps = [{ ...stepOn(claims, beforeAll), day: '' }, ...days.map((day) => stepOn(claims, day))];
  return steps
    .filter((step, index) => step.words !== steps[index - 1]?.words)
    .map(({ day, words }) => `${day} ${words}`);
}

function stepOn(claims: readonly DatedClaim[], day: string): Step {
  const words = (['POSSIBLE', 'CERTAIN'] as const).map((reading) =>
    standingWord(judge(claims, { from: day, until: day }, reading)),
  );
  return { day, words: words.join(' ') };
}

/** The days from which on a claim counts otherwise than on the day before. */
function daysOfChange(claim: DatedClaim): string[] {
  const spans = (['POSSIBLE', 'CERTAIN'] as const).map((reading) => spanOf(claim, reading));
  const last = [...spans.map((span) => span?.until ?? null), claim.made?.until ?? null];
  return [
    ...spans.map((span) => span?.from ?? null),
    ...last.map((day) => (day === null ? null : dayAfter(day))),
  ].filter((day) => day !== null);
}
