import type { EventRecord, StatedClaim } from '../data-set/data-set.js';
import { readPeriod } from '../time/period.js';
import { readWhen } from '../time/read-when.js';

/** The earliest and the latest instant that claims and events speak of; null where nothing is dated. */
export function horizonOf(dated: {
  events: readonly Pick<EventRecord, 'occurred'>[];
  claims: readonly Pick<StatedClaim, 'claimed'>[];
}): { from: string | null; until: string | null } {
  const moments = dated.events.flatMap(({ occurred }) => {
    if (!occurred) return [];
    const { earliest, latest } = readWhen(occurred.edtf);
    return [earliest, latest];
  });
  const periods = dated.claims.flatMap(({ claimed }) => {
    if (!claimed) return [];
    const { from, until } = readPeriod(claimed.edtf);
    return [from?.earliest ?? null, from?.latest ?? null, until?.earliest ?? null, until?.latest ?? null];
  });
  const instants = [...moments, ...periods].filter((instant) => instant !== null).toSorted();
  return { from: instants[0] ?? null, until: instants.at(-1) ?? null };
}
