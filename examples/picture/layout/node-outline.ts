import type { KindGroup } from '../graph/kind-group.js';
import { type Box, boxHolds, type Point } from './geometry.js';

/** How much of a box's corners its group leaves out: rounded, or cut straight from the upper left on clockwise. */
export type Corners =
  | { round: number }
  | { cuts: readonly [upperLeft: number, upperRight: number, lowerRight: number, lowerLeft: number] };

/** The corners of a group: forces are cut all around, armed groups like a shield, parties on two sides. */
export function cornersOf(group: KindGroup, { height }: Box): Corners {
  const cut = Math.min(height / 2, 14);
  if (group === 'military') return { cuts: [10, 10, 10, 10] };
  if (group === 'armed') return { cuts: [0, 0, cut, cut] };
  if (group === 'party') return { cuts: [cut, 0, cut, 0] };
  if (group === 'person') return { round: Math.min(height / 2, 22) };
  return { round: group === 'other' ? 10 : 3 };
}

/** Whether a place lies within what is drawn of a node, or closer to it than the gap. */
export function outlineHolds(group: KindGroup, box: Box, point: Point, gap: number): boolean {
  if (!boxHolds(box, point, gap)) return false;
  const corners = cornersOf(group, box);
  const size = 'cuts' in corners ? corners.cuts[quarterOf(box, point)] : corners.round;
  const overX = Math.abs(point.x - box.x) - box.width / 2 + size;
  const overY = Math.abs(point.y - box.y) - box.height / 2 + size;
  if (size === 0 || overX <= 0 || overY <= 0) return true;
  if ('cuts' in corners) return overX + overY < size + gap * 1.4;
  return overX * overX + overY * overY < (size + gap) * (size + gap);
}

function quarterOf(box: Box, { x, y }: Point): 0 | 1 | 2 | 3 {
  if (y < box.y) return x < box.x ? 0 : 1;
  return x < box.x ? 3 : 2;
}
