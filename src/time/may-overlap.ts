import type { Period } from './period.js';

/** The outermost instants of something that lasts; null is unbounded. */
export type Bounds = { readonly fromEarliest: string | null; readonly untilLatest: string | null };

/** Whether the two can share an instant, every uncertain end read at its widest (the reading POSSIBLE). */
export function mayOverlap({ fromEarliest, untilLatest }: Bounds, { from, until }: Period): boolean {
  return isNotAfter(from?.earliest ?? null, untilLatest) && isNotAfter(fromEarliest, until?.latest ?? null);
}

function isNotAfter(start: string | null, end: string | null): boolean {
  return start === null || end === null || start <= end;
}
