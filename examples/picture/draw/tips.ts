import { element } from './element.js';
import { signColours } from './style.js';

const shapes = {
  plus: ['0,1 10,6 0,11', signColours['1']],
  minus: ['0,1 8,6 0,11', signColours['-1']],
} as const;

/** The ends of lines: a filled arrow for cooperation, one against a bar for conflict, an open one for the rest. */
export function tips(): string {
  return element(
    'defs',
    {},
    tip('plus', element('path', { d: 'M0 1 11 6 0 11z', fill: shapes.plus[1] })),
    tip(
      'minus',
      element('path', { d: 'M0 1.5 8 6 0 10.5z', fill: shapes.minus[1] }),
      element('path', { d: 'M9.5 0V12', stroke: shapes.minus[1], 'stroke-width': '2.4' }),
    ),
    tip(
      'zero',
      element('path', { d: 'M2 2 10 6 2 10', fill: 'none', stroke: signColours['0'], 'stroke-width': '1.5' }),
    ),
  );
}

/** The class of lines of a sign, and the id of their tip. */
export function signClass(sign: -1 | 0 | 1): 'plus' | 'zero' | 'minus' {
  if (sign === 0) return 'zero';
  return sign > 0 ? 'plus' : 'minus';
}

function tip(id: string, ...inside: string[]): string {
  const box = { viewBox: '0 0 12 12', refX: 10.5, refY: 6, markerWidth: 12, markerHeight: 12 };
  return element(
    'marker',
    { id, ...box, markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse' },
    ...inside,
  );
}
