import { type Curve, samplesOf } from '../layout/curve.js';
import { type Point, wayBetween } from '../layout/geometry.js';
import { pixels } from './element.js';

const [tooth, reach] = [5, 3.6];

/** The path data of a smooth curve. */
export function smoothPath({ from, bend, to }: Curve): string {
  return `M${place(from)}Q${place(bend)} ${place(to)}`;
}

/** The path data of a zig-zag along a curve; it ends straight, so that a tip on it points the right way. */
export function zigZagPath(curve: Curve): string {
  const fine = samplesOf(curve, 200);
  const length = fine
    .slice(1)
    .reduce((sum, point, at) => sum + wayBetween(fine[at] as Point, point).length, 0);
  const teeth = Math.max(2, Math.floor((length - 22) / tooth));
  const evenly = walk(fine, [8, ...Array.from({ length: teeth }, () => tooth)]);
  const zigs = evenly.map(({ point, ahead }, at) => {
    const side = at === 0 || at === teeth ? 0 : at % 2 === 0 ? reach : -reach;
    return place({ x: point.x - ahead.y * side, y: point.y + ahead.x * side });
  });
  return `M${place(curve.from)}L${zigs.join(' ')} ${place(curve.to)}`;
}

/** Places at these distances one after the other along a chain of points, each with the direction of the way there. */
function walk(chain: readonly Point[], distances: readonly number[]): { point: Point; ahead: Point }[] {
  let [at, used] = [0, 0];
  return distances.map((distance) => {
    let left = distance + used;
    for (;;) {
      const from = chain[at] as Point;
      const way = wayBetween(from, chain[at + 1] ?? from);
      if (left > way.length && at < chain.length - 2) {
        left -= way.length;
        at += 1;
        continue;
      }
      used = left;
      const ahead = { x: way.x / way.length, y: way.y / way.length };
      return { point: { x: from.x + ahead.x * left, y: from.y + ahead.y * left }, ahead };
    }
  });
}

function place({ x, y }: Point): string {
  return `${pixels(x)} ${pixels(y)}`;
}
