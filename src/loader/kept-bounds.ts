import type { KeepRelationBoundsBounds } from '../graph/queries.generated.js';
import { newestKey, oldestKey } from '../pages/list-key.js';
import type { KeptStanding } from '../standing/kept-standing.js';
import type { RelationBounds } from '../standing/relation-bounds.js';

/** What a relation keeps besides what every proposition does: when it holds, its places in lists, and whether it is contested at some time. */
export function boundsRow(
  id: string,
  { from, until }: RelationBounds,
  { reportedPossible, reportedCertain, steps }: KeptStanding,
  firstRecordedAt: string,
): KeepRelationBoundsBounds {
  return {
    id,
    validFrom: from?.edtf ?? null,
    validFromInferred: from?.inferred ?? false,
    validUntil: until?.edtf ?? null,
    validUntilInferred: until?.inferred ?? false,
    fromEarliest: from?.earliest ?? null,
    fromLatest: from?.latest ?? null,
    untilEarliest: until?.earliest ?? null,
    untilLatest: until?.latest ?? null,
    newestKey: newestKey(from?.earliest ?? null, id),
    oldestKey: oldestKey(from?.earliest ?? null, id),
    recordedKey: newestKey(firstRecordedAt, id),
    disputed: [reportedPossible, reportedCertain, ...steps].some((words) => words.includes('CONTESTED')),
  };
}
