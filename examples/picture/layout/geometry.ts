/** A place in the picture, in pixels from its upper left. */
export type Point = { x: number; y: number };

/** A rectangle by its centre. */
export type Box = Point & { width: number; height: number };

/** Whether two boxes come closer to one another than the gap. */
export function boxesOverlap(a: Box, b: Box, gap = 0): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}

/** Whether a place lies in a box widened by the gap. */
export function boxHolds(box: Box, { x, y }: Point, gap = 0): boolean {
  return Math.abs(x - box.x) < box.width / 2 + gap && Math.abs(y - box.y) < box.height / 2 + gap;
}

/** The way from one place to another, and its length, never 0. */
export function wayBetween(from: Point, to: Point): Point & { length: number } {
  const x = to.x - from.x;
  const y = to.y - from.y;
  return { x, y, length: Math.sqrt(x * x + y * y) || 1 };
}
