import type { When } from '../time/when.js';
import type { DatedClaim } from './claimed-days.js';
import { isCounted } from './judged-claim.js';

/** The moment of which the claims tell last: at which a proposition is judged where no time is asked for. Null where none is dated. */
export function lastReport(claims: readonly DatedClaim[]): When | null {
  const facts = claims.filter(({ claim }) => claim.modality === 'ACTUAL');
  const counted = claims.filter(({ claim }) => isCounted(claim));
  for (const some of [facts, counted, claims]) {
    const moments = some.map(reported).filter((moment) => moment !== null);
    if (moments.length > 0) return moments.reduce(later);
  }
  return null;
}

/** What is observed is reported when it is said, what is over at its end, what is to come at its beginning. */
function reported({ claim, observed, told: { from, until, madeAt } }: DatedClaim): When | null {
  if (observed) return madeAt;
  return (claim.modality === 'ACTUAL' ? (until ?? from) : (from ?? until)) ?? madeAt;
}

function later(one: When, other: When): When {
  return sortKey(one) < sortKey(other) ? other : one;
}

// What is open at its end is as late as it begins. Of moments that end together the shortest tells most; that one was read, not
// worked out, tells more.
function sortKey({ earliest, latest, edtf, inferred }: When): string {
  return [latest ?? earliest, earliest ?? '', edtf, inferred ? 0 : 1].join(' ');
}
