import { groupOf, shapes } from '../canvas/kind-look.js';
import { laneWidth, radiusOf, shorten } from '../canvas/look.js';
import type { Scene } from '../canvas/renderer.js';
import type { Line } from '../graph/lines.js';
import type { Place } from '../layout/seed-place.js';
import { drawLegend, legendItems } from './draw-legend.js';
import { drawShape } from './draw-shape.js';
import { drawStroke } from './draw-stroke.js';
import { element, escapeText } from './svg-element.js';

/** What stands below the picture: of which data it is, as which time, under which terms. */
export type Attribution = { readonly title: string; readonly lines: readonly string[] };

/** The size of an SVG file. */
export const svgSize = { width: 1200, height: 800 };
const margin = 70;

/** The picture as an SVG file that stands alone, with its legend and where it comes from; the same places as on the screen. */
export function toSvg(scene: Scene, { title, lines }: Attribution): string {
  const { palette } = scene;
  const { width, height } = svgSize;
  const items = legendItems(scene.lines, scene.drawn.actors);
  const legendHeight = 26 * Math.ceil(items.length / 4) + 10;
  const foot = 22 * lines.length + 24;
  const total = height + legendHeight + foot;
  const text = (y: number, words: string, size: number) =>
    element('text', { x: 24, y, fill: palette.ink, 'font-size': size }, escapeText(words));
  const space = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height: total,
    viewBox: `0 0 ${width} ${total}`,
  };
  return element(
    'svg',
    { ...space, 'font-family': 'system-ui, sans-serif', role: 'img', 'aria-label': title },
    element('title', {}, escapeText(title)),
    element('rect', { width, height: total, fill: palette.paper }),
    drawScene(scene),
    drawLegend(items, palette, { x: 24, y: height + 16, width: width - 48 }),
    ...lines.map((line, at) => text(height + legendHeight + 22 * (at + 1), line, 13)),
  );
}

/** The picture alone, within `svgSize`. */
export function drawScene({ drawn, lines, places, palette }: Scene): string {
  const onPage = fitting(places);
  const radii = new Map(
    drawn.actors.map(({ id }) => [id, radiusOf(drawn.degrees.get(id) ?? 0, drawn.actors.length)]),
  );
  const strokes = lines.flatMap((line) => {
    const [from, to] = [places.get(line.from), places.get(line.to)];
    if (!from || !to) return [];
    const ends = betweenRims(line, onPage(from), onPage(to), radii);
    const width = 0.8 + Math.min(line.relations.length - 1, 4) * 0.3;
    const color = palette.signs[line.sign] ?? palette.ink;
    return [drawStroke({ ...line, ...ends, width, color, paper: palette.paper })];
  });
  const actors = drawn.actors.flatMap((actor) => {
    const place = places.get(actor.id);
    if (!place) return [];
    const at = onPage(place);
    const radius = radii.get(actor.id) ?? 0;
    const group = groupOf(actor.kind);
    const look = { ...at, radius, color: palette.kinds[group], paper: palette.paper, hollow: !actor.named };
    const halo = {
      stroke: palette.paper,
      'stroke-width': 4,
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    };
    const name = { x: at.x + radius + 4, y: at.y + 4.5, fill: palette.ink, 'font-size': 13, ...halo };
    return [drawShape(shapes[group], look), element('text', name, escapeText(shorten(actor.name)))];
  });
  return [...strokes, ...actors].join('\n');
}

function betweenRims(line: Line, from: Place, to: Place, radii: ReadonlyMap<string, number>) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  // The picture's vertical axis points upwards, that of SVG downwards.
  const shift = -line.lane * laneWidth;
  const across = { x: -along.y * shift, y: along.x * shift };
  const reach = (id: string) => Math.sqrt(Math.max((radii.get(id) ?? 0) ** 2 - shift ** 2, 0)) + 1.5;
  const [start, end] = [reach(line.from), reach(line.to)];
  return {
    from: { x: from.x + along.x * start + across.x, y: from.y + along.y * start + across.y },
    to: { x: to.x - along.x * end + across.x, y: to.y - along.y * end + across.y },
  };
}

function fitting(places: Scene['places']): (place: Place) => Place {
  const all = [...places.values()];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const { width, height } = svgSize;
  const scale = Math.min(
    (width - 4 * margin) / (right - left || 1),
    (height - 2 * margin) / (high - low || 1),
  );
  const [middleX, middleY] = [(left + right) / 2, (low + high) / 2];
  return ({ x, y }) => ({ x: width / 2 + (x - middleX) * scale, y: height / 2 - (y - middleY) * scale });
}
