import type { KindGroup } from '../graph/kind-group.js';
import { type Box, boxHolds, type Point } from './geometry.js';

/** How much of a box's corners its group leaves out: cut straight, or rounded. */
export function cornerOf(group: KindGroup, { height }: Box): { cut: number } | { round: number } {
  if (group === 'person') return { round: Math.min(height / 2, 22) };
  if (group === 'military' || group === 'armed') return { cut: 10 };
  if (group === 'party') return { cut: Math.min(height / 2, 14) };
  return { round: group === 'other' ? 10 : 3 };
}

/** Whether a place lies within what is drawn of a node, or closer to it than the gap. */
export function outlineHolds(group: KindGroup, box: Box, point: Point, gap: number): boolean {
  if (!boxHolds(box, point, gap)) return false;
  const corner = cornerOf(group, box);
  const size = 'cut' in corner ? corner.cut : corner.round;
  const overX = Math.abs(point.x - box.x) - box.width / 2 + size;
  const overY = Math.abs(point.y - box.y) - box.height / 2 + size;
  if (overX <= 0 || overY <= 0) return true;
  if ('cut' in corner) return overX + overY < size + gap * 1.4;
  return overX * overX + overY * overY < (size + gap) * (size + gap);
}
