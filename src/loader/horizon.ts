import type { EventRecord, StatedClaim } from '../data-set/data-set.js';
import { readPeriod } from '../time/period.js';
import { readWhen } from '../time/read-when.js';

/** The earliest and the latest instant that claims and events speak of; null where nothing is dated. */
export function horizonOf(dated: {
  events: readonly Pick<EventRecord, 'occurred'>[];
  claims: readonly Pick<StatedClaim, 'claimed'>[];
}): { from: string | null; until: string | null } {
  let [from, until]: [string | null, string | null] = [null, null];
  const take = (instant: string | null | undefined) => {
    if (instant == null) return;
    if (from === null || instant < from) from = instant;
    if (until === null || instant > until) until = instant;
  };
  for (const { occurred } of dated.events) {
    if (!occurred) continue;
    const { earliest, latest } = readWhen(occurred.edtf);
    for (const instant of [earliest, latest]) take(instant);
  }
  for (const { claimed } of dated.claims) {
    if (!claimed) continue;
    const period = readPeriod(claimed.edtf);
    for (const moment of [period.from, period.until]) {
      take(moment?.earliest);
      take(moment?.latest);
    }
  }
  return { from, until };
}
