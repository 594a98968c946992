import type { Stroke } from '../graph/standing.js';
import type { Place } from '../layout/seed-place.js';
import { element } from './svg-element.js';

/** A line between two points, with what decides how it is drawn. */
export type DrawnStroke = {
  readonly from: Place;
  readonly to: Place;
  readonly stroke: Stroke;
  readonly projected: boolean;
  readonly symmetric: boolean;
  readonly sign: number;
  readonly width: number;
  readonly color: string;
  readonly paper: string;
};

const tip = 10;

/** The same patterns as in the picture, as SVG. */
export function drawStroke(line: DrawnStroke): string {
  const { from, to, symmetric, color } = line;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length < 1) return '';
  const end = symmetric ? length : Math.max(length - tip, 0);
  const head = symmetric ? '' : element('path', { d: `M${length} 0L${end} -5V5z`, fill: color });
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  const badge = line.sign !== 0 && length > 48 ? drawBadge(line, length / 2, angle) : '';
  const place = `translate(${round(from.x)} ${round(from.y)}) rotate(${round(angle)})`;
  return element('g', { transform: place }, drawPattern(line, end), head, badge);
}

function drawPattern({ stroke, projected, width, color }: DrawnStroke, end: number): string {
  const gaps = projected ? '8 5' : undefined;
  const pen = { fill: 'none', stroke: color, 'stroke-width': width * 2, 'stroke-dasharray': gaps };
  const straight = `M0 0H${round(end)}`;
  switch (stroke) {
    case 'contested':
      return element('path', { ...pen, d: zigzag(end) });
    case 'denied':
      return element('path', { ...pen, d: crosses(end) });
    case 'nominal':
      return element('path', {
        ...pen,
        'stroke-width': width * 1.2,
        d: `M0 -2.2H${round(end)}M0 2.2H${round(end)}`,
      });
    case 'wished':
      return element('path', {
        ...pen,
        'stroke-width': width * 2 + 1,
        'stroke-linecap': 'round',
        'stroke-dasharray': '0 8',
        d: straight,
      });
    case 'elsewhen':
      return element('path', { ...pen, 'stroke-opacity': 0.45, d: straight });
    default:
      return element('path', { ...pen, d: straight });
  }
}

function drawBadge({ sign, color, paper }: DrawnStroke, at: number, angle: number): string {
  const upright = `translate(${round(at)} 0) rotate(${round(-angle)})`;
  const mark = sign > 0 ? 'M-3.6 0H3.6M0 -3.6V3.6' : 'M-3.6 0H3.6';
  return element(
    'g',
    { transform: upright },
    element('circle', { r: 6.5, fill: color }),
    element('path', { d: mark, stroke: paper, 'stroke-width': 1.8 }),
  );
}

function zigzag(end: number): string {
  const points: string[] = [];
  for (let x = 0; x <= end; x += 6) points.push(`${x} ${(x / 6) % 2 === 0 ? 3.6 : -3.6}`);
  return `M${points.join('L')}`;
}

function crosses(end: number): string {
  const parts: string[] = [];
  for (let x = 7; x < end; x += 14)
    parts.push(`M${x - 3.5} -3.5L${x + 3.5} 3.5M${x - 3.5} 3.5L${x + 3.5} -3.5`);
  return parts.join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
