import { barText, type Result, rounded } from './results.js';
import type { Bar } from './row.js';

const width = 960;
const labelWidth = 470;
const rowHeight = 30;
const top = 44;
/** The longest line of the chart stands for this many times the bar. */
const mostShown = 2;
const colours = { kept: '#2f7d5b', missed: '#b3402a', bar: '#1c1c1c', text: '#1c1c1c', quiet: '#5c5c5c' };

/** An SVG of how each row stands to its bar, which is the same line for all of them; a longer line is a larger ratio. */
export function resultChart(rows: readonly Result[]): string {
  const height = top + rows.length * rowHeight + 16;
  const barAt = labelWidth + (width - labelWidth - 20) / mostShown;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" role="img">
<title>How each measured ratio stands to its bar</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="16" y="24" fill="${colours.quiet}">ratio to the other side, drawn as a share of its bar</text>
<text x="${barAt}" y="24" text-anchor="middle" fill="${colours.text}">the bar</text>
${rows.map((row, at) => drawnRow(row, top + at * rowHeight)).join('\n')}
<line x1="${barAt}" x2="${barAt}" y1="${top - 12}" y2="${height - 12}" stroke="${colours.bar}" stroke-width="2"/>
</svg>
`;
}

function drawnRow({ name, bar, pass, measured: { ratio } }: Result, y: number): string {
  const share = Math.min(ratio / limitOf(bar), mostShown);
  const length = (share * (width - labelWidth - 20)) / mostShown;
  const inside = length > 150;
  const told = `${rounded(ratio)} (bar ${barText(bar)})`;
  return `<g><text x="${labelWidth - 12}" y="${y + 15}" text-anchor="end" fill="${colours.text}">${escaped(name)}</text>
<rect x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="20" fill="${pass ? colours.kept : colours.missed}"/>
<text x="${(labelWidth + (inside ? 8 : length + 8)).toFixed(1)}" y="${y + 15}" fill="${inside ? '#ffffff' : colours.text}">${escaped(told)}</text></g>`;
}

function limitOf(bar: Bar): number {
  return 'atMost' in bar ? bar.atMost : bar.atLeast;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
