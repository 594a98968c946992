import type { GraphAnswer } from '../ask/graph-answer.js';
import { textWidth } from '../graph/text-width.js';
import { drawGlow, drawStroke } from './draw-line.js';
import { drawOutline } from './draw-node.js';
import { element, escapeText } from './element.js';
import {
  type ActorEntry,
  actorEntries,
  type RelationEntry,
  signEntries,
  standingEntries,
} from './legend-entries.js';

const [size, step, indent, sample] = [14.5, 30, 84, 50];

/** How high the legend comes out. */
export const legendHeight = 3 * step;

/** Three rows: kinds of actor, signs of relations, how they stand; only what occurs, each with its number. */
export function drawLegend(answer: GraphAnswer, left: number, top: number): string {
  return [
    row('Actors', actorEntries(answer), left, top, drawShape, 34, ''),
    row(
      'Relations',
      signEntries(answer),
      left,
      top + step,
      drawSample,
      sample,
      'arrows lead from who acts; ×2: two alike on one line',
    ),
    row('', standingEntries(answer), left, top + 2 * step, drawSample, sample, ''),
  ].join('\n');
}

function row<Entry extends { words: string; count: number }>(
  heading: string,
  entries: readonly Entry[],
  left: number,
  y: number,
  draw: (entry: Entry, x: number, y: number) => string,
  width: number,
  remark: string,
): string {
  const parts = [element('text', { class: 'kh', x: left, y: y + 5 }, heading)];
  let x = left + indent;
  for (const entry of entries) {
    const words = `${entry.words} ${entry.count}`;
    parts.push(
      draw(entry, x, y),
      element('text', { class: 'k', x: x + width + 8, y: y + 5 }, escapeText(words)),
    );
    x += width + 8 + textWidth(words, size) + 18;
  }
  if (remark) parts.push(element('text', { class: 'sub k', x, y: y + 5 }, escapeText(remark)));
  return parts.join('');
}

function drawShape({ group, named }: ActorEntry, x: number, y: number): string {
  return drawOutline({ group, actor: { named } }, { x: x + 17, y, width: 34, height: 21 });
}

function drawSample({ sign, standing }: RelationEntry, x: number, y: number): string {
  const [from, to] = [
    { x, y },
    { x: x + sample, y },
  ];
  const curve = { from, bend: { x: x + sample / 2, y }, to };
  const glow = standing === 'contested' ? drawGlow(curve) : '';
  return glow + drawStroke({ sign, standing, symmetric: false }, curve);
}
