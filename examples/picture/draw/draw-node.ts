import type { AnsweredActor } from '../ask/graph-answer.js';
import { lineHeight, type Node } from '../graph/nodes.js';
import type { Box } from '../layout/geometry.js';
import { cornersOf } from '../layout/node-outline.js';
import type { PlacedNode } from '../layout/placed.js';
import { element, escapeText, pixels } from './element.js';

/** The actor's shape with its name inside; what it is appears when a pointer rests on it. */
export function drawNode(placed: PlacedNode): string {
  const { node } = placed;
  return element(
    'g',
    {},
    element('title', {}, escapeText(nodeWords(node))),
    drawOutline(node, placed),
    ...node.label.map((line, at) => drawLabel(line, at, placed)),
  );
}

/** The bare shape, as the legend shows it too. */
export function drawOutline(
  { group, actor }: Pick<Node, 'group'> & { actor: { named: boolean } },
  box: Box,
): string {
  const look = { class: `n ${group}${actor.named ? '' : ' un'}` };
  const corners = cornersOf(group, box);
  const { x, y, width, height } = box;
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  if ('round' in corners) {
    return element('rect', { ...look, x: left, y: top, width, height, rx: corners.round });
  }
  const [upperLeft, upperRight, lowerRight, lowerLeft] = corners.cuts;
  const turns = [
    [left + upperLeft, top],
    [right - upperRight, top],
    [right, top + upperRight],
    [right, bottom - lowerRight],
    [right - lowerRight, bottom],
    [left + lowerLeft, bottom],
    [left, bottom - lowerLeft],
    [left, top + upperLeft],
  ];
  const d = `M${turns.map((turn) => turn.map(pixels).join(' ')).join('L')}z`;
  return element('path', { ...look, d });
}

function drawLabel(line: string, at: number, { node, x, y }: PlacedNode): string {
  const step = node.fontSize * lineHeight;
  const baseline = y + (at - (node.label.length - 1) / 2) * step + node.fontSize * 0.35;
  const look = `mid${node.group === 'state' ? ' state-label' : ''}`;
  const strength = node.degree >= 12 ? { 'font-weight': 700 } : {};
  return element(
    'text',
    { class: look, x, y: baseline, 'font-size': node.fontSize, ...strength },
    escapeText(line),
  );
}

function nodeWords({ actor, degree }: { actor: AnsweredActor; degree: number }): string {
  const kind = actor.kind.toLowerCase().replaceAll('_', ' ');
  const relations = degree === 1 ? '1 relation' : `${degree} relations`;
  return `${actor.name}: ${kind}${actor.named ? '' : ', without a name'}, ${relations}`;
}
