import type { BucketKey } from '../schema.generated.js';
import { isStretch, stretchesOf } from '../time/calendar-stretch.js';
import type { Precision } from '../time/precision.js';
import { relationTypes } from '../vocabulary/relation-types.js';
import { actorKinds, statuses } from '../vocabulary/words.js';

/** How many keys there can be. */
const keys: Readonly<Record<BucketKey, number>> = {
  TYPE: Object.keys(relationTypes).length,
  KIND: actorKinds.length ** 2,
  STATUS: statuses.length,
  SIGN: 3,
};

/** How many buckets a field with these arguments tells at most, one for each key in each stretch; null where it tells none. */
export function bucketsTold(args: Readonly<Record<string, unknown>>): number | null {
  const { interval, during, groupBy } = args;
  if (typeof interval !== 'string' || typeof during !== 'string') return null;
  const precision = interval as Precision;
  if (!isStretch(precision)) return null;
  return stretchesOf(during, precision).count * (keys[groupBy as BucketKey] ?? 1);
}
