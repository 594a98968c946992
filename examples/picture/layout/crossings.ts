import type { Box, Point } from './geometry.js';
import type { Way } from './way.js';

// Counted here and not where the counts are used: the picture spends most of its time in these loops, and a call within
// one module is much cheaper than one into another.

/** How many strokes run under the box at a place that is no end of theirs. */
export function strokesUnder(at: number, boxes: readonly Box[], ways: readonly Way[]): number {
  const box = boxes[at] as Box;
  let count = 0;
  for (const { a, b, spread, strokes } of ways) {
    if (a === at || b === at) continue;
    if (wayHitsBox(boxes[a] as Box, boxes[b] as Box, box, spread)) count += strokes;
  }
  return count;
}

/** How many boxes a way runs under, its ends aside. */
export function boxesUnder({ a, b, spread }: Way, boxes: readonly Box[]): number {
  const from = boxes[a] as Box;
  const to = boxes[b] as Box;
  let count = 0;
  for (let at = 0; at < boxes.length; at += 1) {
    if (at !== a && at !== b && wayHitsBox(from, to, boxes[at] as Box, spread)) count += 1;
  }
  return count;
}

/** How many other ways it crosses; those that share an end with it never count. */
export function waysAcross({ a, b }: Way, boxes: readonly Box[], ways: readonly Way[]): number {
  const from = boxes[a] as Box;
  const to = boxes[b] as Box;
  let count = 0;
  for (const other of ways) {
    if (other.a === a || other.b === a || other.a === b || other.b === b) continue;
    if (waysCross(from, to, boxes[other.a] as Box, boxes[other.b] as Box)) count += 1;
  }
  return count;
}

/** Whether the straight ways a-b and c-d meet between their ends. */
export function waysCross(a: Point, b: Point, c: Point, d: Point): boolean {
  // Most do not, and a look at the rectangles around them shows it.
  if (a.x < b.x ? c.x > b.x && d.x > b.x : c.x > a.x && d.x > a.x) return false;
  if (a.x < b.x ? c.x < a.x && d.x < a.x : c.x < b.x && d.x < b.x) return false;
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Whether the straight way a-b goes through the box, widened by the gap. */
export function wayHitsBox(a: Point, b: Point, box: Box, gap: number): boolean {
  const halfX = box.width / 2 + gap;
  const halfY = box.height / 2 + gap;
  if ((a.x < box.x - halfX && b.x < box.x - halfX) || (a.x > box.x + halfX && b.x > box.x + halfX))
    return false;
  if ((a.y < box.y - halfY && b.y < box.y - halfY) || (a.y > box.y + halfY && b.y > box.y + halfY))
    return false;
  // The way's line passes the centre at less than what the box reaches across it.
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  return Math.abs(dx * (box.y - a.y) - dy * (box.x - a.x)) < halfX * Math.abs(dy) + halfY * Math.abs(dx);
}

function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}
