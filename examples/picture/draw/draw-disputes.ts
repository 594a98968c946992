import type { Line } from '../graph/lines.js';
import { wrapText } from '../graph/wrap-text.js';
import { element, escapeText } from './element.js';
import { countWords, relationWords } from './line-words.js';

const [size, rowHeight, gap, columnGap] = [14.5, 19, 8, 28];

/** The numbered list of contested lines in three columns, each with how many claims take which side. */
export function drawDisputes(
  lines: readonly Line[],
  nameOf: (id: string) => string,
  box: { left: number; top: number; width: number },
): { markup: string; height: number } {
  if (lines.length === 0) return { markup: '', height: 0 };
  const width = (box.width - 2 * columnGap) / 3;
  const entries = lines.map(({ relations }) =>
    relations.flatMap((relation) => [
      ...wrapText(relationWords({ ...relation, role: null }, nameOf), size, width - 34),
      countWords(relation.claimCounts),
    ]),
  );
  const total = entries.reduce((sum, entry) => sum + entry.length * rowHeight + gap, 0);
  const parts = [
    element('text', { class: 'kh', x: box.left, y: box.top }, 'Contested: some claims affirm, others deny'),
  ];
  let [column, y, height] = [0, box.top + 28, 0];
  entries.forEach((entry, at) => {
    if (y - box.top - 28 >= total / 3 - rowHeight && column < 2) [column, y] = [column + 1, box.top + 28];
    const x = box.left + column * (width + columnGap);
    parts.push(drawNumber(String(at + 1), { x: x + 10, y: y - 5 }));
    entry.forEach((line, row) => {
      const look = row === entry.length - 1 ? 'k sub' : 'k';
      parts.push(element('text', { class: look, x: x + 28, y: y + row * rowHeight }, escapeText(line)));
    });
    y += entry.length * rowHeight + gap;
    height = Math.max(height, y - box.top);
  });
  return { markup: parts.join('\n'), height };
}

/** A number in a filled circle, on its line and before its words. */
export function drawNumber(text: string, { x, y }: { x: number; y: number }): string {
  return (
    element('circle', { class: 'no', cx: x, cy: y, r: 10 }) +
    element('text', { class: 'no-text mid', x, y: y + 4.6 }, text)
  );
}
