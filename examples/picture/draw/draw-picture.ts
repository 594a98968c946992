import type { GraphAnswer } from '../ask/graph-answer.js';
import { sortBy } from '../graph/sort-by.js';
import { type Layout, layOut } from '../layout/lay-out.js';
import { contestedOf, type Mark } from '../layout/marks.js';
import { drawDisputes, drawNumber } from './draw-disputes.js';
import { drawLegend, legendHeight } from './draw-legend.js';
import { drawGlow, drawLine } from './draw-line.js';
import { drawNode } from './draw-node.js';
import { element, escapeText, pixels } from './element.js';
import { styleSheet } from './style.js';
import { tips } from './tips.js';

const [width, margin] = [1400, 30];
const graphTop = 92 + legendHeight + 14;
const font = "Arial, Helvetica, 'Liberation Sans', sans-serif";

/** How wide the graph itself is within the picture. */
export const graphWidth = width - 2 * margin;

/** The whole picture as the text of an SVG file, on a light card of its own, with nothing from elsewhere. */
export function drawPicture(answer: GraphAnswer, layout: Layout = layOut(answer, graphWidth)): string {
  const names = new Map(answer.actors.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const bottom = graphTop + layout.height + 48;
  const contested = contestedOf(layout.lines).map(({ line }) => line);
  const list = drawDisputes(contested, nameOf, { left: margin, top: bottom, width: graphWidth });
  const height = Math.ceil(bottom + list.height + 6);
  const { title, subtitle } = titles(answer);
  const text = [
    element('title', { id: 'title' }, escapeText(title)),
    element('desc', { id: 'desc' }, escapeText(`${subtitle} ${describe(contested.length)}`)),
    element('style', {}, styleSheet),
    tips(),
    element('rect', { width, height, rx: 10, fill: '#ffffff' }),
    element('text', { class: 'h', x: margin, y: 44 }, escapeText(title)),
    element('text', { class: 'sub', x: margin, y: 68 }, escapeText(subtitle)),
    drawLegend(answer, margin, 102),
    element('g', { transform: `translate(${margin} ${graphTop})` }, '\n', drawGraph(layout, nameOf), '\n'),
    list.markup,
  ];
  const size = { viewBox: `0 0 ${width} ${pixels(height)}`, width, height };
  const reading = { role: 'img', 'aria-labelledby': 'title desc' };
  const space = { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': font, ...reading };
  return `${element('svg', space, '\n', text.join('\n'), '\n')}\n`;
}

function drawGraph({ nodes, alone, lines, marks, ...rest }: Layout, nameOf: (id: string) => string): string {
  const order = ['affirmed', 'nominal', 'wished', 'denied', 'contested'];
  const heading = alone.length === 0 ? [] : [drawAloneHeading(rest.aloneTop)];
  return [
    ...contestedOf(lines).map(({ curve }) => drawGlow(curve)),
    ...sortBy(lines, ({ line }) => `${order.indexOf(line.standing)}${line.sign * line.sign}`).map(
      ({ line, curve }) => drawLine(line, curve, nameOf),
    ),
    ...nodes.map(drawNode),
    ...marks.map(drawMark),
    ...heading,
    ...alone.map(drawNode),
  ].join('\n');
}

function drawAloneHeading(top: number): string {
  return element('text', { class: 'kh', x: 0, y: top - 10 }, 'In no relation');
}

function drawMark(mark: Mark): string {
  if (mark.isNumber) return drawNumber(mark.text, mark);
  return element('text', { class: 'times mid', x: mark.x, y: mark.y + 4.5 }, mark.text);
}

function titles({ dataset, actors, relations }: GraphAnswer): { title: string; subtitle: string } {
  return {
    title: 'Who stands with whom and against whom, and what is disputed',
    subtitle: `As reported in ${dataset.title.replace(/^The /, 'the ')}, version ${dataset.version}: ${actors.length} actors, ${relations.length} relations. The more relations an actor has, the larger it is drawn.`,
  };
}

function describe(contested: number): string {
  return `Actors are shapes with their names, relations are lines between them. ${contested} lines are contested; they are numbered and listed below the graph with the number of claims on each side.`;
}
