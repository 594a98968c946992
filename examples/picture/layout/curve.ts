import { type Point, wayBetween } from './geometry.js';

/** A quadratic Bézier curve: where it begins, what bends it, where it ends. */
export type Curve = { from: Point; bend: Point; to: Point };

/** The curve between two places whose middle lies `aside` pixels to the right hand of the straight way. */
export function curveBetween(from: Point, to: Point, aside: number): Curve {
  const { x, y, length } = wayBetween(from, to);
  const bend = {
    x: (from.x + to.x) / 2 - (y / length) * 2 * aside,
    y: (from.y + to.y) / 2 + (x / length) * 2 * aside,
  };
  return { from, bend, to };
}

/** The place at a part of the curve, 0 for its beginning and 1 for its end. */
export function pointOn({ from, bend, to }: Curve, part: number): Point {
  return between(between(from, bend, part), between(bend, to, part), part);
}

/** The piece of a curve from one part of it to another, itself a curve. */
export function pieceOf(curve: Curve, start: number, end: number): Curve {
  const { from, bend, to } = curve;
  return {
    from: pointOn(curve, start),
    bend: between(between(from, bend, start), between(bend, to, start), end),
    to: pointOn(curve, end),
  };
}

/** Places along a curve, evenly by parts, both ends among them. */
export function samplesOf(curve: Curve, count: number): Point[] {
  return Array.from({ length: count + 1 }, (_, at) => pointOn(curve, at / count));
}

function between(a: Point, b: Point, part: number): Point {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
