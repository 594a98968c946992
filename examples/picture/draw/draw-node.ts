import type { AnsweredActor } from '../ask/graph-answer.js';
import { lineHeight, type Node } from '../graph/nodes.js';
import type { Box } from '../layout/geometry.js';
import { cornerOf } from '../layout/node-outline.js';
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
  const corner = cornerOf(group, box);
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  if ('round' in corner) {
    const { width, height } = box;
    return element('rect', { ...look, x: left, y: top, width, height, rx: corner.round });
  }
  const { cut } = corner;
  const [across, down] = [box.width - 2 * cut, box.height - 2 * cut].map(pixels);
  const d = `M${pixels(left + cut)} ${pixels(top)}h${across}l${cut} ${cut}v${down}l${-cut} ${cut}h-${across}l${-cut} ${-cut}v-${down}z`;
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
