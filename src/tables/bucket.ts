import { groupRows } from '../graph/group-rows.js';

/** How many relations there are in one stretch of the calendar, told in EDTF; the key is null where they are not told apart. */
export type Bucket = { readonly start: string; readonly key: string | null; readonly count: number };

/** By how many the number of relations with a key changes from one stretch to the next; stretches are numbered from 0, and without keys it is empty. */
export type BucketChange = { readonly key: string; readonly stretch: number; readonly change: number };

/** The buckets of all stretches, by start, then key; without a key there is one a stretch even where nothing counts. */
export function bucketsFrom(
  starts: readonly string[],
  changes: readonly BucketChange[],
  isGrouped: boolean,
): Bucket[] {
  const keys = isGrouped ? [...new Set(changes.map(({ key }) => key))] : [''];
  const running = new Map(keys.map((key) => [key, 0]));
  const byStretch = groupRows(changes, ({ stretch }) => String(stretch));
  return starts.flatMap((start, at) => {
    for (const { key, change } of byStretch.get(String(at)) ?? [])
      running.set(key, (running.get(key) ?? 0) + change);
    return keys.map((key) => ({ start, key: isGrouped ? key : null, count: running.get(key) ?? 0 }));
  });
}
