import { element } from './element.js';
import { signColours } from './style.js';

const plus = { fill: signColours['1'] };
const minus = { fill: signColours['-1'], stroke: signColours['-1'] };
const zero = { fill: 'none', stroke: signColours['0'], 'stroke-width': '1.5' };

/** The ends of lines: a filled arrow for cooperation, one against a bar for conflict, an open one for the rest. */
export function tips(): string {
  return element(
    'defs',
    {},
    tip('plus', element('path', { ...plus, d: 'M0 4 11 9 0 14z' })),
    tip('minus', element('path', { ...minus, d: 'M0.5 5 7 9 0.5 13z' }), bar()),
    tip('zero', element('path', { ...zero, d: 'M2 5 10 9 2 13' })),
  );
}

/** The class of lines of a sign, and the id of their tip. */
export function signClass(sign: -1 | 0 | 1): 'plus' | 'zero' | 'minus' {
  if (sign === 0) return 'zero';
  return sign > 0 ? 'plus' : 'minus';
}

function bar(): string {
  return element('path', { ...minus, 'stroke-width': '2.8', d: 'M9.8 1.5V16.5' });
}

function tip(id: string, ...inside: string[]): string {
  const box = { viewBox: '0 0 12 18', refX: 10.5, refY: 9, markerWidth: 12, markerHeight: 18 };
  const use = { markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse' };
  return element('marker', { id, ...box, ...use }, ...inside);
}
