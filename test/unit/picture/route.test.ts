import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../examples/picture/graph/lines.js';
import { nodesOf } from '../../../examples/picture/graph/nodes.js';
import { pairsOf } from '../../../examples/picture/graph/pairs.js';
import { pointOn, samplesOf } from '../../../examples/picture/layout/curve.js';
import { boxHolds } from '../../../examples/picture/layout/geometry.js';
import type { PlacedNode } from '../../../examples/picture/layout/placed.js';
import { routeLines } from '../../../examples/picture/layout/route.js';
import { anyActor, anyRelation } from './any-graph.js';

const sheet = { width: 600, height: 300 };

/** The curves of these relations between a, at the left, b, between them, and c, at the right, all at a height. */
function curvesAt(
  y: number,
  relations: ReturnType<typeof anyRelation>[],
  places = { a: 60, b: 300, c: 540 },
) {
  const actors = Object.keys(places).map((id) => anyActor(id, { name: `actor ${id}` }));
  const nodes = new Map(
    nodesOf(actors, relations).map((node): [string, PlacedNode] => {
      const { width, height } = node;
      return [node.id, { node, width, height, y, x: places[node.id as keyof typeof places] }];
    }),
  );
  const routed = routeLines(pairsOf(linesOf(relations)), nodes, sheet);
  return { curves: routed.map(({ curve }) => curve), between: nodes.get('b') as PlacedNode };
}

describe('a line', () => {
  it('is straight where nothing is in its way', () => {
    const { curves } = curvesAt(150, [anyRelation('a', 'b')]);
    expect(curves.map((curve) => pointOn(curve, 0.5).y)).toEqual([150]);
  });

  it('bows around a node between its ends', () => {
    const { curves, between } = curvesAt(150, [anyRelation('a', 'c')]);
    const under = curves.flatMap((curve) => samplesOf(curve, 50)).filter((point) => boxHolds(between, point));
    expect(curves).toHaveLength(1);
    expect(under).toEqual([]);
  });

  it.each([
    ['upper', 16, 1],
    ['lower', 284, -1],
  ])('bows inwards at the %s edge of the sheet', (_edge, y, direction) => {
    const { curves } = curvesAt(y, [anyRelation('a', 'c')]);
    expect(curves.map((curve) => Math.sign(pointOn(curve, 0.5).y - y))).toEqual([direction]);
  });

  it('begins at its subject, whichever comes first in id order', () => {
    const { curves } = curvesAt(150, [anyRelation('b', 'a')]);
    for (const { from, to } of curves) expect(from.x).toBeGreaterThan(to.x);
  });
});

it('lines of one pair run side by side and meet nowhere', () => {
  const labels = ['backs', 'attacks', 'is part of'];
  const relations = labels.map((label, at) =>
    anyRelation('a', 'b', { label, sign: at === 0 ? 1 : at === 1 ? -1 : 0 }),
  );
  const { curves } = curvesAt(150, relations);
  for (const part of [0, 0.5, 1]) {
    const heights = curves.map((curve) => pointOn(curve, part).y).toSorted((a, b) => a - b);
    expect((heights[1] ?? 0) - (heights[0] ?? 0)).toBeGreaterThan(4);
    expect((heights[2] ?? 0) - (heights[1] ?? 0)).toBeGreaterThan(4);
  }
});
