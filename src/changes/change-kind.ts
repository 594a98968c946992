import { holds, isSilent } from '../standing/status-groups.js';
import type { Status } from '../vocabulary/words.js';

/** What became of a relation between two times. */
export type ChangeKind = 'BEGUN' | 'ENDED' | 'CHANGED' | 'RECORDED' | 'WITHDRAWN';

/** Null for `before`: nothing was known of it at the earlier time. */
export function changeKind(before: Status | null, after: Status): ChangeKind {
  if (after === 'RETRACTED') return 'WITHDRAWN';
  if (before === null || before === 'RETRACTED') return 'RECORDED';
  if (isSilent(before) && holds(after)) return 'BEGUN';
  return holds(before) && isSilent(after) ? 'ENDED' : 'CHANGED';
}
