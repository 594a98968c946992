import type { CitingClaim } from '../claims/claim-columns.js';
import type { ClaimsOf } from '../claims/claims-of.js';
import { newestKey } from '../pages/list-key.js';
import type { AsOf } from '../standing/as-of.js';
import { judgeAsOf, maySpeakDuring } from '../standing/judge-as-of.js';
import { whenOf } from '../time/dated-text.js';

/** What is known of a relation at one of the two times. */
type Known = { readonly of: ClaimsOf; readonly asOf: AsOf };

/**
 * The claims that speak of one of two times and not of the other, and those that stand at one alone; where nobody speaks of either, those
 * that may speak of a day from the one to the other. Latest made first, undated last.
 */
export function becauseOf(before: Known, after: Known): CitingClaim[] {
  const [earlier, later] = [before, after].map(({ of, asOf }) => ({
    standing: of.claims,
    speaking: judgeAsOf(of.claims, of.own, asOf).speaking,
  })) as [Sets, Sets];
  const made = [
    ...onlyIn(later.standing, earlier.standing),
    ...onlyIn(earlier.standing, later.standing),
    ...onlyIn(later.speaking, earlier.speaking),
    ...onlyIn(earlier.speaking, later.speaking),
    ...(earlier.speaking.length + later.speaking.length === 0 ? inBetween(before, after) : []),
  ];
  return [...new Map(made.map((claim) => [placeOf(claim), claim]))]
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([, claim]) => claim);
}

/** What has come and gone in between. */
function inBetween({ asOf: { validAt: from } }: Known, { of, asOf: { validAt: until } }: Known) {
  return from === null || until === null ? [] : maySpeakDuring(of.claims, of.own, { from, until });
}

type Sets = { readonly standing: readonly CitingClaim[]; readonly speaking: readonly CitingClaim[] };

function onlyIn(some: readonly CitingClaim[], others: readonly CitingClaim[]): CitingClaim[] {
  const ids = new Set(others.map(({ id }) => id));
  return some.filter(({ id }) => !ids.has(id));
}

function placeOf({ id, madeAt }: CitingClaim): string {
  return newestKey(whenOf(madeAt)?.earliest ?? null, id);
}
