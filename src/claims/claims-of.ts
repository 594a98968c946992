import type { OwnPeriod } from '../standing/judged-claim.js';
import { relationBounds } from '../standing/relation-bounds.js';
import { readWhen } from '../time/read-when.js';
import type { CitingClaim } from './claim-columns.js';

/** The claims about a proposition, latest made first, and the period that those without one are about. */
export type ClaimsOf = { readonly claims: readonly CitingClaim[]; readonly own: OwnPeriod };

/** A proposition's own date as rows bring it; relations have none but what their claims tell. */
type DatedRow = {
  readonly period: string | null;
  readonly periodInferred: boolean;
  readonly happens: boolean;
};

/** No claims, as of a proposition of which nobody speaks. */
export const noClaims: ClaimsOf = { claims: [], own: { from: null, until: null, happens: false } };

/** Claims with the period of the proposition with this id, which each of its rows brings. */
export function claimsOf(id: string, claims: readonly CitingClaim[], row: DatedRow | undefined): ClaimsOf {
  if (id.startsWith('relation:')) return { claims, own: { ...relationBounds(claims), happens: false } };
  const when = row?.period ? readWhen(row.period, row.periodInferred) : null;
  return { claims, own: { from: when, until: when, happens: row?.happens ?? false } };
}
