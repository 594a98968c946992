import { createHash } from 'node:crypto';
import { summariseClaims } from '../claims/claim-summary.js';
import type {
  ClaimsOfPropositionsRow,
  KeepClaimDaysDays,
  KeepRelationBoundsBounds,
  KeepStatesState,
} from '../graph/queries.generated.js';
import { relationBounds } from '../relations/relation-bounds.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import { keptStanding } from '../standing/kept-standing.js';
import { boundsRow } from './kept-bounds.js';
import { changedDays, keptClaim } from './kept-claim.js';

/** What a proposition keeps of its claims, `bounds` for relations alone, and those claims that do not yet keep their days. */
export type KeptRows = {
  readonly state: KeepStatesState;
  readonly bounds: KeepRelationBoundsBounds | null;
  readonly days: readonly KeepClaimDaysDays[];
};

const noPeriod: OwnPeriod = { from: null, until: null, happens: false };

/**
 * What a proposition is to keep of its claims, withdrawn ones given too. `own` is its own date, null for a relation, which has
 * none; `now` stands for the record of a relation that nobody has claimed.
 */
export function keptRows(
  id: string,
  rows: readonly ClaimsOfPropositionsRow[],
  own: OwnPeriod | null,
  now: string,
): KeptRows {
  const claims = rows.filter(({ retractedAt }) => retractedAt === null).map(keptClaim);
  const standing = keptStanding(claims, own ?? noPeriod);
  const firstRecordedAt = rows.map(({ recordedAt }) => recordedAt).toSorted()[0] ?? now;
  const bounds = own ? null : boundsRow(id, relationBounds(claims), standing, firstRecordedAt);
  const kept = { ...summariseClaims(claims), ...standing };
  return {
    state: { id, digest: digestOf([kept, bounds]), ...kept },
    bounds,
    days: rows.flatMap((row) => changedDays(row, own ?? noPeriod)),
  };
}

/** Tells two states apart; as long as an id's. */
function digestOf(state: unknown): string {
  return createHash('sha256').update(JSON.stringify(state)).digest('hex').slice(0, 16);
}
