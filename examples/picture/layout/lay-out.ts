import type { GraphAnswer } from '../ask/graph-answer.js';
import { linesOf } from '../graph/lines.js';
import { type Node, nodesOf } from '../graph/nodes.js';
import { type Pair, pairsOf } from '../graph/pairs.js';
import { arrange } from './arrange.js';
import { type Mark, placeMarks } from './marks.js';
import type { PlacedNode } from './placed.js';
import { type RoutedLine, routeLines } from './route.js';
import { placeInRows } from './rows.js';

/** Where everything of the graph is drawn, from 0,0 to its width and height. */
export type Layout = {
  nodes: readonly PlacedNode[];
  /** Actors in no relation, in rows below the others. */
  alone: readonly PlacedNode[];
  aloneTop: number;
  lines: readonly RoutedLine[];
  marks: readonly Mark[];
  height: number;
};

/** Lays out a graph within a width: the same answer comes out the same to the last digit, in whatever order it is. */
export function layOut(answer: GraphAnswer, width: number): Layout {
  const all = nodesOf(answer.actors, answer.relations);
  const tied = all.filter(({ degree }) => degree > 0);
  const pairs = pairsOf(linesOf(answer.relations));
  const nodes = place(tied, pairs, width);
  const bottom = Math.max(0, ...nodes.map(({ y, height }) => y + height / 2));
  const byId = new Map(nodes.map((placed) => [placed.node.id, placed]));
  const lines = routeLines(pairs, byId, { width, height: bottom });
  const rows = placeInRows(
    all.filter(({ degree }) => degree === 0),
    width,
    bottom + 46,
  );
  return {
    nodes,
    alone: rows.nodes,
    aloneTop: bottom + 46,
    lines,
    marks: placeMarks(lines, nodes),
    height: rows.bottom,
  };
}

function place(nodes: readonly Node[], pairs: readonly Pair[], width: number): PlacedNode[] {
  const area = nodes.reduce((sum, { width, height }) => sum + (width + 30) * (height + 30), 0);
  const wished = (area * 2.3 + pairs.length * 2600) / width;
  const needed = (area * 1.5) / width;
  const height = Math.max(300, needed, Math.min(1.1 * width, wished));
  const boxes = arrange(nodes, pairs, { halfWidth: width / 2, halfHeight: height / 2 });
  const top = Math.min(...boxes.map((box) => box.y - box.height / 2));
  return boxes.map((box) => ({ ...box, x: rounded(box.x + width / 2), y: rounded(box.y - top) }));
}

function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
