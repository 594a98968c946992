import type { Line } from '../graph/lines.js';
import type { Pair } from '../graph/pairs.js';
import { lineSpacing } from './arrange.js';
import { type Curve, curveBetween, pieceOf, pointOn, samplesOf } from './curve.js';
import { boxHolds, type Point, wayBetween } from './geometry.js';
import { outlineHolds } from './node-outline.js';
import type { PlacedNode } from './placed.js';

/** A line with the curve on which it is drawn, from outline to outline. */
export type RoutedLine = { line: Line; curve: Curve };

const bows = [0, 0.06, -0.06, 0.12, -0.12, 0.19, -0.19, 0.27, -0.27, 0.36, -0.36];

/** The lines of each pair side by side, all bowed together so far that as few as can be run under another node. */
export function routeLines(
  pairs: readonly Pair[],
  nodes: ReadonlyMap<string, PlacedNode>,
  sheet: { width: number; height: number },
): RoutedLine[] {
  return pairs.flatMap(({ a, b, lines }) => {
    const from = nodes.get(a);
    const to = nodes.get(b);
    if (!from || !to) return [];
    const others = [...nodes.values()].filter((node) => node !== from && node !== to);
    const { length } = wayBetween(from, to);
    const curvesAt = (bow: number) => lines.map((_, at) => fanned(from, to, bow * length, at, lines.length));
    const best = cheapest(
      bows,
      (bow) => badness(curvesAt(bow), others, sheet) + Math.abs(bow) * length * 0.4,
    );
    const curves = curvesAt(best);
    return lines.map((line, at) => {
      const curve = between(curves[at] as Curve, from, to);
      return { line, curve: line.from === a ? curve : reverse(curve) };
    });
  });
}

function fanned(from: PlacedNode, to: PlacedNode, bow: number, at: number, count: number): Curve {
  const shift = (at - (count - 1) / 2) * lineSpacing;
  const { x, y, length } = wayBetween(from, to);
  // A broad node is left from the part of it that lies towards the other, so that lines do not heap up at its middle.
  const towards = (node: PlacedNode, way: number) =>
    (Math.max(0, node.width - node.height) / 2) * (way / length);
  // Lines also leave the node side by side, as far as it is broad enough for all.
  const apart = (node: PlacedNode, way: number): Point => {
    const room = Math.min(node.width, node.height) / 2 - 6;
    const most = (lineSpacing * (count - 1)) / 2;
    const part = most === 0 ? 0 : (shift / most) * Math.min(room, most * 0.7);
    return { x: node.x + towards(node, way) - (y / length) * part, y: node.y + (x / length) * part };
  };
  return curveBetween(apart(from, x), apart(to, -x), bow + shift * 0.5);
}

/** Counts the nodes that lines run under; a line that leaves the sheet is worse than any of them. */
function badness(
  curves: readonly Curve[],
  others: readonly PlacedNode[],
  { width, height }: { width: number; height: number },
): number {
  const sheet = { x: width / 2, y: height / 2, width, height };
  let cost = 0;
  for (const curve of curves) {
    const samples = samplesOf(curve, 32);
    cost += 100 * others.filter((box) => samples.some((point) => boxHolds(box, point, 4))).length;
    if (!samples.every((point) => boxHolds(sheet, point, 1))) cost += 1000;
  }
  return cost;
}

/** What of a curve lies between the outlines of its ends. */
function between(curve: Curve, from: PlacedNode, to: PlacedNode): Curve {
  const start = lastPart((part) => outlineHolds(from.node.group, from, pointOn(curve, part), 1));
  const end = 1 - lastPart((part) => outlineHolds(to.node.group, to, pointOn(curve, 1 - part), 3));
  return start < end ? pieceOf(curve, start, end) : curve;
}

/** The last part of a curve that is still within, by steps and then by halves. */
function lastPart(isWithin: (part: number) => boolean): number {
  let within = 0;
  while (within < 1 && isWithin(within + 1 / 64)) within += 1 / 64;
  let without = within + 1 / 64;
  for (let halving = 0; halving < 8; halving += 1) {
    const middle = (within + without) / 2;
    if (isWithin(middle)) within = middle;
    else without = middle;
  }
  return without;
}

function reverse({ from, bend, to }: Curve): Curve {
  return { from: to, bend, to: from };
}

function cheapest<Item>(items: readonly Item[], cost: (item: Item) => number): Item {
  const costs = items.map(cost);
  return items[costs.indexOf(Math.min(...costs))] as Item;
}
