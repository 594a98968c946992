import { claimCounts } from '../standing/claim-counts.js';
import type { Judgement } from '../standing/judge-as-of.js';
import { isCounted } from '../standing/judged-claim.js';
import type { When } from '../time/when.js';
import { type Stance, type Status, stances } from '../vocabulary/words.js';
import type { CitingClaim } from './claim-columns.js';
import { summariseClaims } from './claim-summary.js';

/** Those who say the same of a proposition; `claims` come latest made first. */
export type Side = {
  readonly stance: Stance;
  readonly desired: boolean;
  readonly claims: readonly CitingClaim[];
};

/** What the claims about a proposition come to, with the sides. */
export type Standing = ReturnType<typeof claimCounts> & {
  readonly status: Status;
  readonly projected: boolean;
  readonly judgedAt: When | null;
  readonly independentSources: number;
  readonly sides: readonly Side[];
};

/** A judgement as it is told: counts, and sides with claims before those with wishes, in the order of the stances. */
export function standingOf({ speaking, ...verdict }: Judgement<CitingClaim>): Standing {
  const summary = summariseClaims(speaking);
  const sides = [false, true].flatMap((desired) =>
    stances.map((stance) => ({
      stance,
      desired,
      claims: speaking.filter((claim) => claim.stance === stance && isCounted(claim) !== desired),
    })),
  );
  return {
    ...verdict,
    ...claimCounts(summary),
    independentSources: summary.sources,
    sides: sides.filter(({ claims }) => claims.length > 0),
  };
}

/** Ids of those whose words the claims of a side are, each once, sorted. */
export function assertersOf({ claims }: Side): readonly string[] {
  return [...new Set(claims.map(({ assertedById }) => assertedById))].sort();
}
