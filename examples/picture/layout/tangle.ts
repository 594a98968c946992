import { boxesUnder, strokesUnder, waysAcross } from './crossings.js';
import { type Box, wayBetween } from './geometry.js';
import type { Way } from './way.js';

/** What an arrangement is judged by: boxes that may move, the ways between them, and who wants to the middle. */
export type Arrangement = {
  boxes: readonly Box[];
  ways: readonly Way[];
  waysOf: readonly (readonly Way[])[];
  /** How much a box's distance from 0,0 counts. */
  weights: readonly number[];
  /** How much more of that distance counts downwards than across. */
  shape: number;
};

const gap = 16;
const costs = { overlap: 400, overlapPixel: 12, hit: 60, crossing: 18, narrowAngle: 40, crowdedPixel: 5 };

/** How bad the place of one box is: lower is better. Once it is above the limit it need not be told exactly. */
export function tangleAt(at: number, arrangement: Arrangement, limit = Number.POSITIVE_INFINITY): number {
  const { boxes, ways, waysOf, weights, shape } = arrangement;
  const box = boxes[at] as Box;
  const fromMiddle = Math.sqrt(box.x * box.x + box.y * box.y * shape * shape);
  let cost = fromMiddle * (weights[at] ?? 0) + overlapAt(at, boxes);
  if (cost > limit) return cost;
  cost += costs.hit * strokesUnder(at, boxes, ways);
  for (const way of waysOf[at] ?? []) {
    if (cost > limit) return cost;
    cost += wayCost(way, boxes, ways) + angleCost(way, at, boxes, waysOf);
  }
  return cost;
}

/** How much the box at a place lies over others or closer to them than the gap; 0 where it is clear of all. */
export function overlapAt(at: number, boxes: readonly Box[]): number {
  const box = boxes[at] as Box;
  let cost = 0;
  for (let other = 0; other < boxes.length; other += 1) {
    if (other !== at) cost += overlapCost(box, boxes[other] as Box);
  }
  return cost;
}

function overlapCost(a: Box, b: Box): number {
  const overX = (a.width + b.width) / 2 + gap - Math.abs(a.x - b.x);
  if (overX <= 0) return 0;
  const overY = (a.height + b.height) / 2 + gap - Math.abs(a.y - b.y);
  return overY <= 0 ? 0 : costs.overlap + costs.overlapPixel * Math.min(overX, overY);
}

function wayCost(way: Way, boxes: readonly Box[], ways: readonly Way[]): number {
  const from = boxes[way.a] as Box;
  const to = boxes[way.b] as Box;
  const apartX = Math.abs(from.x - to.x) - (from.width + to.width) / 2;
  const apartY = Math.abs(from.y - to.y) - (from.height + to.height) / 2;
  const crowded = Math.max(0, way.least - Math.max(apartX, apartY));
  return (
    wayBetween(from, to).length * way.pull +
    crowded * costs.crowdedPixel +
    costs.hit * way.strokes * boxesUnder(way, boxes) +
    costs.crossing * waysAcross(way, boxes, ways)
  );
}

/** Two ways that leave a box in nearly the same direction are hard to tell apart. */
function angleCost(way: Way, at: number, boxes: readonly Box[], waysOf: Arrangement['waysOf']): number {
  const hub = way.a === at ? way.b : way.a;
  const middle = boxes[hub] as Box;
  const mine = wayBetween(middle, boxes[at] as Box);
  let cost = 0;
  for (const other of waysOf[hub] ?? []) {
    if (other === way) continue;
    const theirs = wayBetween(middle, boxes[other.a === hub ? other.b : other.a] as Box);
    const alike = (mine.x * theirs.x + mine.y * theirs.y) / (mine.length * theirs.length);
    if (alike > 0.97) cost += costs.narrowAngle * (alike - 0.97) * 33;
  }
  return cost;
}
