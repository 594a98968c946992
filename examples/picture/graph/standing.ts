import type { ClaimCounts } from '../ask/graph-answer.js';

/** How a relation stands among its claims; wishes are on no side. */
export type Standing = 'affirmed' | 'contested' | 'nominal' | 'denied' | 'wished';

/** Contested goes before nominal: where one affirms and another denies, a third who grants a part settles nothing. */
export function standingOf({ affirm, deny, qualify }: ClaimCounts): Standing {
  if (affirm > 0 && deny > 0) return 'contested';
  if (qualify > 0) return 'nominal';
  if (affirm > 0) return 'affirmed';
  return deny > 0 ? 'denied' : 'wished';
}
