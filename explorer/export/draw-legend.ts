import { groupOf, groupWords, type KindGroup, shapes } from '../canvas/kind-look.js';
import type { Palette } from '../canvas/palette.js';
import type { DrawnActorFragment } from '../generated/graphql.js';
import type { Line } from '../graph/lines.js';
import { type Stroke, strokeWords } from '../graph/standing.js';
import { signWords } from '../graph/vocabulary.js';
import { drawShape } from './draw-shape.js';
import { drawStroke } from './draw-stroke.js';
import { element, escapeText } from './svg-element.js';

/** One entry of the legend: a sample, what it means, and how often it occurs. */
export type LegendItem = {
  readonly key: string;
  readonly words: string;
  readonly count: number;
  readonly sample:
    | { readonly of: 'line'; readonly stroke: Stroke; readonly projected: boolean; readonly sign: number }
    | { readonly of: 'actor'; readonly group: KindGroup; readonly hollow: boolean };
};

/** Only what occurs in the picture: strokes, signs, kinds of actor. */
export function legendItems(lines: readonly Line[], actors: readonly DrawnActorFragment[]): LegendItem[] {
  const sum = (fits: (line: Line) => boolean) =>
    lines.filter(fits).reduce((total, { relations }) => total + relations.length, 0);
  const line = { stroke: 'affirmed' as const, projected: false, sign: 0 };
  const strokes = (Object.keys(strokeWords) as Stroke[]).map((stroke) => ({
    key: stroke,
    words: strokeWords[stroke],
    count: sum((each) => each.stroke === stroke),
    sample: { of: 'line' as const, ...line, stroke },
  }));
  const projected = {
    key: 'projected',
    words: 'projected: reported by nobody as seen',
    count: sum((each) => each.projected),
    sample: { of: 'line' as const, ...line, projected: true },
  };
  const signs = [1, -1, 0].map((sign) => ({
    key: `sign ${sign}`,
    words: sign === 0 ? 'neither cooperation nor conflict' : (signWords[sign] ?? ''),
    count: sum((each) => each.sign === sign),
    sample: { of: 'line' as const, ...line, sign },
  }));
  const kinds = (Object.keys(groupWords) as KindGroup[]).map((group) => ({
    key: group,
    words: groupWords[group],
    count: actors.filter(({ kind }) => groupOf(kind) === group).length,
    sample: { of: 'actor' as const, group, hollow: false },
  }));
  const unnamed = {
    key: 'unnamed',
    words: 'hollow: known only by description',
    count: actors.filter(({ named }) => !named).length,
    sample: { of: 'actor' as const, group: 'person' as const, hollow: true },
  };
  return [...strokes, projected, ...signs, ...kinds, unnamed].filter(({ count }) => count > 0);
}

/** A sample, 52 wide and 18 high, around the middle of which it is drawn. */
export function drawSample(
  { sample }: LegendItem,
  palette: Palette,
  { x, y }: { x: number; y: number },
): string {
  const { paper } = palette;
  if (sample.of === 'actor') {
    const color = palette.kinds[sample.group];
    return drawShape(shapes[sample.group], { x: x + 26, y, radius: 7, color, paper, hollow: sample.hollow });
  }
  const color = palette.signs[sample.sign] ?? palette.ink;
  const ends = { from: { x, y }, to: { x: x + 52, y } };
  return drawStroke({ ...sample, ...ends, symmetric: false, width: 0.9, color, paper });
}

/** The legend in columns, as a part of an SVG file. */
export function drawLegend(
  items: readonly LegendItem[],
  palette: Palette,
  { x, y, width }: { x: number; y: number; width: number },
): string {
  return items
    .map((item, at) => {
      const place = { x: x + ((at % 4) * width) / 4, y: y + 26 * Math.floor(at / 4) };
      const words = `${item.words} ${item.count}`;
      const text = { x: place.x + 60, y: place.y + 4.5, fill: palette.ink, 'font-size': 12.5 };
      return drawSample(item, palette, place) + element('text', text, escapeText(words));
    })
    .join('');
}
