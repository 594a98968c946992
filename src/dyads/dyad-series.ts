import { verdictOf } from '../standing/standing-word.js';
import { holds } from '../standing/status-groups.js';
import { readSteps, type Step, wordsDuring } from '../standing/words-during.js';
import type { TimeReading } from '../vocabulary/words.js';
import { type Bucket, type BucketUnit, bucketStart, bucketsBetween } from './buckets.js';
import type { DyadPoint, DyadRelation, EventBucket } from './dyad.js';

/** The longest series. */
export const mostBuckets = 1_000;

/** What is between two actors. */
type Between = { readonly events: readonly EventBucket[]; readonly relations: readonly DyadRelation[] };

/** From which bucket to which; null leaves a side open. */
export type Window = { readonly start: string | null; readonly end: string | null };

/** A point for each bucket of the window, sides of it that are open told by what is dated; null where they are too many. */
export function dyadPoints(
  { events, relations }: Between,
  window: Window,
  unit: BucketUnit,
  reading: TimeReading,
): DyadPoint[] | null {
  const span = filledSpan(window, datedStarts({ events, relations }, unit));
  const buckets = span ? bucketsBetween(span, unit, mostBuckets) : [];
  const eventsIn = new Map(events.map((row) => [row.bucket, row]));
  const running = relations.map(({ sign, steps }) => ({ sign, steps: readSteps(steps) }));
  return (
    buckets?.map((bucket) => {
      const { events = 0, announced = 0, meanIntensity = null } = eventsIn.get(bucket.start) ?? {};
      const holding = running.filter(({ steps }) => verdictsIn(bucket, steps, reading).some(holds));
      const contested = holding.filter(({ steps }) =>
        verdictsIn(bucket, steps, reading).includes('CONTESTED'),
      );
      return {
        start: bucket.start,
        events,
        announced,
        meanIntensity,
        relations: holding.length,
        sign: holding.length === 0 ? null : holding.reduce((sum, { sign }) => sum + sign, 0) / holding.length,
        contested: contested.length,
      };
    }) ?? null
  );
}

/** The buckets from which and to which a series runs; null where neither the window nor any date tells. */
function filledSpan(
  { start, end }: Window,
  starts: readonly string[],
): { first: string; last: string } | null {
  const inside = starts
    .filter((one) => (start === null || one >= start) && (end === null || one <= end))
    .sort();
  const first = start ?? inside[0] ?? end;
  const last = end ?? inside.at(-1) ?? start;
  return first === null || last === null ? null : { first, last };
}

function datedStarts({ events, relations }: Between, unit: BucketUnit): string[] {
  const bounds = relations.flatMap((relation) => [
    relation.fromEarliest ?? relation.untilEarliest,
    relation.untilLatest ?? relation.fromLatest,
  ]);
  return [
    ...events.flatMap(({ bucket }) => bucket ?? []),
    ...bounds.flatMap((instant) => (instant === null ? [] : bucketStart(instant, unit))),
  ];
}

function verdictsIn(bucket: Bucket, steps: readonly Step[], reading: TimeReading) {
  return wordsDuring(steps, bucket, reading).map((word) => verdictOf(word).status);
}
