import { hash } from 'node:crypto';
import { summariseClaims } from '../claims/claim-summary.js';
import type {
  ClaimsOfPropositionsRow,
  KeepClaimDaysDays,
  KeepRelationBoundsBounds,
  KeepStatesState,
} from '../graph/queries.generated.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import { boundsRow } from './kept-bounds.js';
import { keptClaim } from './kept-claim.js';
import { keptTimes } from './kept-times.js';

/** What a proposition keeps of its claims, `bounds` for relations alone, and those claims that do not yet keep their days. */
export type KeptRows = {
  readonly state: KeepStatesState;
  readonly bounds: KeepRelationBoundsBounds | null;
  readonly days: readonly KeepClaimDaysDays[];
};

/** The same before its digest is taken; `digested` is the text of which that is made. */
export type UndigestedRows = KeptRows & { readonly digested: string };

/**
 * What a proposition is to keep of its claims, withdrawn ones given too. `dated` is its own date, null for a relation, which is
 * about the time that its claims tell; `now` stands for the record of a relation that nobody has claimed.
 */
export function keptRows(
  id: string,
  rows: readonly ClaimsOfPropositionsRow[],
  dated: OwnPeriod | null,
  now: string,
): KeptRows {
  const { digested, state, bounds, days } = undigestedRows(id, rows, dated, now);
  return { state: Object.assign({}, state, { digest: stateDigest(digested) }), bounds, days };
}

/** As `keptRows`, the digest left empty. */
export function undigestedRows(
  id: string,
  rows: readonly ClaimsOfPropositionsRow[],
  dated: OwnPeriod | null,
  now: string,
): UndigestedRows {
  const standingRows = rows.filter(({ retractedAt }) => retractedAt === null);
  const claims = standingRows.map(keptClaim);
  const { bounds: told, standing, days } = keptTimes(claims, dated);
  const firstRecordedAt = rows.map(({ recordedAt }) => recordedAt).toSorted()[0] ?? now;
  const bounds = told && boundsRow(id, told, standing, firstRecordedAt);
  // Of so many properties several times as fast as spreading.
  const kept = Object.assign({}, summariseClaims(claims), standing);
  return {
    digested: JSON.stringify([kept, bounds]),
    state: Object.assign({ id, digest: '' }, kept),
    bounds,
    days: standingRows.flatMap((row, index) => {
      const text = days[index] ?? '';
      return text === row.days ? [] : [{ id: row.id, days: text }];
    }),
  };
}

/** Tells two states apart; as long as an id's. */
export function stateDigest(digested: string): string {
  return hash('sha256', digested).slice(0, 16);
}
