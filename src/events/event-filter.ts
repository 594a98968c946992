import type { CountEventsParams } from '../graph/queries.generated.js';
import type { EventWhere } from '../schema.generated.js';
import { type AsOf, asOfParams } from '../standing/as-of.js';
import { readPeriod } from '../time/period.js';

/** Which events a list holds, as the statements take it. */
export type EventFilter = CountEventsParams;

/** The filter that the caller's conditions mean; none mean all events. */
export function eventFilter(where: EventWhere | null | undefined, asOf: AsOf): EventFilter {
  const period = where?.during ? readPeriod(where.during) : null;
  const { statusIn = null, projected = null } = where ?? {};
  return {
    ...asOfParams(asOf, { statusIn, projected }),
    categoryIn: where?.categoryIn ?? null,
    quadIn: where?.quadIn ?? null,
    duringFrom: period?.from?.earliest ?? null,
    duringUntil: period?.until?.latest ?? null,
    participant: where?.participant ?? null,
    source: where?.source ?? null,
  };
}
