import { eventsOfDyad, relationsOfDyad } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { type AsOf, asOfParams } from '../standing/as-of.js';
import { statusesThatHold } from '../standing/status-groups.js';
import { type BucketUnit, lettersOf } from './buckets.js';
import type { DyadRelation, EventBucket } from './dyad.js';
import { mostBuckets } from './dyad-series.js';

/** Between whom, and in buckets of which unit from which start to which; null leaves a side open. */
export type DyadAsked = {
  readonly a: string;
  readonly b: string;
  readonly unit: BucketUnit;
  readonly start: string | null;
  readonly end: string | null;
};

/** What is between two actors; `truncated` where there are more relations than are told. */
export type DyadFound = {
  readonly events: readonly EventBucket[];
  readonly relations: readonly DyadRelation[];
  readonly truncated: boolean;
};

const mostRelations = 1_000;

/** Reads what is between two actors for one request. */
export function createDyadStore(run: Run) {
  return {
    /** As known at the time; the day asked for does not matter. */
    async between({ a, b, unit, start, end }: DyadAsked, asOf: AsOf): Promise<DyadFound> {
      const statusIn = statusesThatHold;
      const clocks = asOfParams({ ...asOf, validAt: null }, { statusIn, projected: null });
      const { knownAt } = clocks;
      const [events, relations] = await Promise.all([
        // One bucket more than a series may have, and one row of what is not dated.
        run(eventsOfDyad, { ...clocks, a, b, letters: lettersOf[unit], start, end, most: mostBuckets + 2 }),
        run(relationsOfDyad, { knownAt, a, b, most: mostRelations + 1 }),
      ]);
      return {
        events,
        relations: relations.slice(0, mostRelations),
        truncated: relations.length > mostRelations,
      };
    },
  };
}
