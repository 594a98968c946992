import type { Line } from '../graph/lines.js';
import { type Curve, pointOn } from '../layout/curve.js';
import { element, escapeText, pixels } from './element.js';
import { countWords, relationWords } from './line-words.js';
import { smoothPath, zigZagPath } from './stroke-path.js';
import { signClass } from './tips.js';

/** The line, with each of its relations in the words that appear when a pointer rests on it. */
export function drawLine(line: Line, curve: Curve, nameOf: (id: string) => string): string {
  const words = line.relations.map(
    (relation) => `${relationWords(relation, nameOf)}: ${countWords(relation.claimCounts)}`,
  );
  return element('g', {}, element('title', {}, escapeText(words.join('\n'))), drawStroke(line, curve));
}

/** The bare stroke, as the legend shows it too. */
export function drawStroke(
  { sign, standing, symmetric }: Omit<Line, 'from' | 'to' | 'relations'>,
  curve: Curve,
): string {
  const kind = signClass(sign);
  const tip = `url(#${kind})`;
  const ends = { 'marker-start': symmetric ? tip : undefined, 'marker-end': tip };
  const look = `l ${kind}${standing === 'affirmed' ? '' : ` ${standing}`}`;
  const d = standing === 'contested' ? zigZagPath(curve) : smoothPath(curve);
  return element('path', { class: look, d, ...ends }) + (standing === 'denied' ? drawCross(curve) : '');
}

/** Crosses out what is only denied; not in the middle, where a count may stand. */
function drawCross(curve: Curve): string {
  const { x, y } = pointOn(curve, 0.36);
  return element('path', { class: 'l cross', d: `M${pixels(x - 4.5)} ${pixels(y - 4.5)}l9 9m0-9l-9 9` });
}

/** What shines from under a contested line; drawn below all lines, so that it hides none. */
export function drawGlow(curve: Curve): string {
  return element('path', { class: 'glow', d: smoothPath(curve) });
}
