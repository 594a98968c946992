import { describe, expect, it } from 'vitest';
import { drawPicture, graphWidth } from '../../../examples/picture/draw/draw-picture.js';
import { samplesOf } from '../../../examples/picture/layout/curve.js';
import { type Box, boxesOverlap, boxHolds } from '../../../examples/picture/layout/geometry.js';
import { layOut } from '../../../examples/picture/layout/lay-out.js';
import { anyActor, anyAnswer, anyRelation } from './any-graph.js';
import { largeAnswer } from './large-answer.js';

const width = graphWidth;
const layout = layOut(largeAnswer(), width);

function overlaps(boxes: readonly Box[], gap: number): [Box, Box][] {
  return boxes.flatMap((a, at) =>
    boxes.slice(at + 1).flatMap((b): [Box, Box][] => (boxesOverlap(a, b, gap) ? [[a, b]] : [])),
  );
}

describe('80 actors and 200 relations', () => {
  const all = [...layout.nodes, ...layout.alone];

  it('are placed with no label over another node or label', () => {
    expect(all).toHaveLength(80);
    expect(overlaps(all, 4)).toEqual([]);
  });

  it('stay on the sheet, lines as well', () => {
    const sheet = { x: width / 2, y: layout.height / 2, width: width + 1, height: layout.height + 1 };
    const corners = all.flatMap(({ x, y, width, height }) => [
      { x: x - width / 2, y: y - height / 2 },
      { x: x + width / 2, y: y + height / 2 },
    ]);
    const points = layout.lines.flatMap(({ curve }) => samplesOf(curve, 20));
    expect([...corners, ...points].filter((point) => !boxHolds(sheet, point))).toEqual([]);
  });

  it('have lines that begin and end outside of their nodes, close to them', () => {
    const byId = new Map(layout.nodes.map((node) => [node.node.id, node]));
    for (const { line, curve } of layout.lines) {
      const [from, to] = [byId.get(line.from) as Box, byId.get(line.to) as Box];
      expect(boxHolds(from, curve.from, 6), `${line.from} begins`).toBe(true);
      expect(boxHolds(to, curve.to, 6), `${line.to} ends`).toBe(true);
      expect(boxHolds(to, curve.to, -12)).toBe(false);
    }
  });

  it('have marks that lie over no node and over no other mark', () => {
    const marks = layout.marks.map(({ x, y }) => ({ x, y, width: 18, height: 18 }));
    expect(marks.length).toBeGreaterThan(15);
    expect(overlaps(marks, 0)).toEqual([]);
    expect(marks.filter((mark) => layout.nodes.some((node) => boxesOverlap(mark, node)))).toEqual([]);
  });

  it('make a file well below 250 KB', () => {
    expect(Buffer.byteLength(drawPicture(largeAnswer(), layout))).toBeLessThan(150_000);
  });

  it('have those with one neighbour nearer to it than others are', () => {
    const owner = layout.nodes.find(({ node }) => node.id === 'actor:Iran') as Box;
    const distance = ({ x, y }: Box) => (x - owner.x) ** 2 + (y - owner.y) ** 2;
    const leaves = layout.nodes.filter(
      ({ node }) => node.degree === 1 && node.id.match(/m(38|41|44|47|50)$/),
    );
    const nearest = layout.nodes.toSorted((a, b) => distance(a) - distance(b)).slice(0, 30);
    expect(leaves.length).toBeGreaterThan(2);
    for (const leaf of leaves) expect(nearest).toContain(leaf);
  });
});

it('actors in no relation stand in rows below the others, all within the width', () => {
  const actors = Array.from({ length: 30 }, (_, at) => anyActor(`actor:${at}`, { name: 'Somebody by name' }));
  const relations = [anyRelation('actor:0', 'actor:1')];
  const { nodes, alone, height } = layOut(anyAnswer(actors, relations), 600);
  expect(alone).toHaveLength(28);
  const bottom = Math.max(...nodes.map((node) => node.y + node.height / 2));
  for (const { x, y, width, height: high } of alone) {
    expect(y - high / 2).toBeGreaterThan(bottom);
    expect(x + width / 2).toBeLessThanOrEqual(600);
    expect(y + high / 2).toBeLessThanOrEqual(height);
  }
  expect(overlaps(alone, 4)).toEqual([]);
});

it('numbers go to the contested lines, the one with most claims first; others tell how many relations they are', () => {
  const actors = ['a', 'b', 'c'].map((id) => anyActor(id));
  const { marks } = layOut(
    anyAnswer(actors, [
      anyRelation('a', 'b', { counts: { affirm: 1, deny: 1 } }),
      anyRelation('b', 'c', { counts: { affirm: 3, deny: 1 } }),
      anyRelation('c', 'a', { label: 'backs' }),
      anyRelation('c', 'a', { label: 'advises' }),
    ]),
    width,
  );
  expect(marks.map(({ text }) => text)).toEqual(['1', '2', '×2']);
});

it('a graph of many more actors gets the height that it needs', () => {
  const actors = Array.from({ length: 70 }, (_, at) =>
    anyActor(`actor:${at}`, { name: 'Somebody by a long name' }),
  );
  const relations = actors.slice(1).map(({ id }, at) => anyRelation(id, `actor:${at % 7}`));
  const { nodes } = layOut(anyAnswer(actors, relations), 400);
  expect(nodes).toHaveLength(70);
  expect(overlaps(nodes, 2)).toEqual([]);
});

it('a graph of nobody has a layout too', () => {
  expect(layOut(anyAnswer([], []), width)).toMatchObject({ nodes: [], alone: [], lines: [], marks: [] });
});
