import type { JudgedClaim, OwnPeriod } from '../standing/judged-claim.js';
import { ownPeriodOfRelation } from '../standing/relation-bounds.js';
import { readWhen } from '../time/read-when.js';
import type { CitingClaim } from './claim-columns.js';

/** The claims about a proposition, latest made first, and the period that those without one are about. */
export type ClaimsOf<Claim extends JudgedClaim = CitingClaim> = {
  readonly claims: readonly Claim[];
  readonly own: OwnPeriod;
};

/** A proposition's own date as rows bring it; relations have none but what their claims tell. */
type DatedRow = {
  readonly period: string | null;
  readonly periodInferred: boolean;
  readonly happens: boolean;
};

/** No claims, as of a proposition of which nobody speaks. */
export const noClaims: ClaimsOf = { claims: [], own: { from: null, until: null, happens: false } };

/** Claims with the period of the proposition with this id, which each of its rows brings. */
export function claimsOf<Claim extends JudgedClaim>(
  id: string,
  claims: readonly Claim[],
  row: DatedRow | undefined,
): ClaimsOf<Claim> {
  if (id.startsWith('relation:')) return { claims, own: ownPeriodOfRelation(claims) };
  const when = row?.period ? readWhen(row.period, row.periodInferred) : null;
  return { claims, own: { from: when, until: when, happens: row?.happens ?? false } };
}
