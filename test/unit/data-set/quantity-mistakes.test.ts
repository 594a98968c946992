import { describe, expect, it } from 'vitest';
import { mistakesIn } from './small-files.js';

const claims = 'claims: ["@ paper 1:0-1"]';
const start = 'x.yaml:6 actors.east.quantities[0]';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['no measure', `best: 1, wording: EXACT, ${claims}`, [': measure is missing']],
  ['no wording', `measure: seats, best: 1, ${claims}`, [': wording is missing']],
  [
    'an unknown wording',
    `measure: seats, best: 1, wording: ABUOT, ${claims}`,
    ['.wording: unknown wording ABUOT; did you mean ABOUT?'],
  ],
  [
    'no claim',
    'measure: seats, best: 1, wording: EXACT',
    [': no claim; every quantity needs at least one, such as @ SOURCE PARAGRAPH:START-END'],
  ],
  [
    'a number that is none',
    `measure: seats, best: "2,500", wording: EXACT, ${claims}`,
    ['.best: 2,500 is no number; write digits without separators, such as 2500 or 0.5'],
  ],
  [
    'a number too great to be exact',
    `measure: seats, best: 1234567890123456, wording: EXACT, ${claims}`,
    ['.best: 1234567890123456 is no number; write digits without separators, such as 2500 or 0.5'],
  ],
  [
    'no number',
    `measure: seats, wording: ABOUT, ${claims}`,
    [': no number; give low, best or high, or the wording UNSPECIFIED in place of ABOUT'],
  ],
  [
    'a number that is said to be unspecified',
    `measure: seats, high: 5, wording: UNSPECIFIED, ${claims}`,
    [': UNSPECIFIED with a number; leave the number out, or word it as EXACT or ABOUT'],
  ],
  [
    'a low above the best',
    `measure: seats, low: 3, best: 2, wording: ABOUT, ${claims}`,
    [': the numbers fall (3, 2); low, best and high must rise or be equal'],
  ],
  [
    'a low above the high',
    `measure: seats, low: 3, high: 2, wording: ABOUT, ${claims}`,
    [': the numbers fall (3, 2); low, best and high must rise or be equal'],
  ],
  [
    'a best above the high',
    `measure: seats, low: 1, best: 3, high: 2, wording: ABOUT, ${claims}`,
    [': the numbers fall (1, 3, 2); low, best and high must rise or be equal'],
  ],
  ['numbers that are equal', `measure: seats, low: 2, best: 2, high: 2, wording: ABOUT, ${claims}`, []],
  [
    'an unknown wording without a number, which may be meant so',
    `measure: seats, wording: UNSPECIFED, ${claims}`,
    ['.wording: unknown wording UNSPECIFED; did you mean UNSPECIFIED?'],
  ],
  [
    'numbers that fall, of unknown wording',
    `measure: seats, low: 3, best: 2, wording: SOME, ${claims}`,
    [
      ': the numbers fall (3, 2); low, best and high must rise or be equal',
      '.wording: unknown wording SOME; there are EXACT, ABOUT, AT_LEAST, AT_MOST, UNSPECIFIED, RATIO',
    ],
  ],
];

function withQuantities(...quantities: readonly string[]): string {
  const items = quantities.map((quantity) => `      - { ${quantity} }\n`);
  return `actors:\n  east:\n    kind: STATE\n    name: East\n    quantities:\n${items.join('')}`;
}

describe('a mistake in a quantity', () => {
  it.each(cases)('tells %s', (_mistake, quantity, told) => {
    expect(mistakesIn({ 'x.yaml': withQuantities(quantity) })).toEqual(told.map((text) => start + text));
  });

  it('tells the same quantity twice', () => {
    const quantity = `measure: seats, best: 1, wording: EXACT, ${claims}`;
    expect(mistakesIn({ 'x.yaml': withQuantities(quantity, quantity) })).toEqual([
      'x.yaml:7 actors.east.quantities[1]: the same quantity is already at x.yaml:6; say it once, with all its claims',
      expect.stringContaining(
        'x.yaml:7 actors.east.quantities[1].claims[0]: the same claim is already at x.yaml:6',
      ),
    ]);
  });

  it('is none when the wording differs', () => {
    const seats = (wording: string) => `measure: seats, best: 1, wording: ${wording}, ${claims}`;
    expect(mistakesIn({ 'x.yaml': withQuantities(seats('EXACT'), seats('ABOUT')) })).toEqual([]);
  });

  it('is told of a relation that is wrong itself', () => {
    const quantity = `{ measure: seats, wording: EXACT, claims: ["@ paper 1:0-1001"] }`;
    const relation = `{ relation: nort BACKS south, claims: ["@ paper 1:0-1"], quantities: [${quantity}] }`;
    expect(mistakesIn({ 'x.yaml': `relations:\n  - ${relation}\n` })).toEqual([
      'x.yaml:2 relations[0].relation: there is no actor nort; did you mean north?',
      expect.stringContaining('x.yaml:2 relations[0].quantities[0]: no number'),
      expect.stringContaining('x.yaml:2 relations[0].quantities[0].claims[0]: offset 1001 lies outside'),
    ]);
  });
});
