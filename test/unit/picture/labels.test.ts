import { describe, expect, it } from 'vitest';
import { kindGroup } from '../../../examples/picture/graph/kind-group.js';
import { nodesOf } from '../../../examples/picture/graph/nodes.js';
import { textWidth } from '../../../examples/picture/graph/text-width.js';
import { wrapText } from '../../../examples/picture/graph/wrap-text.js';
import { anyActor, anyRelation } from './any-graph.js';

describe('a text', () => {
  it('is as wide as its letters: i is narrow, W is broad, unknown ones are between', () => {
    const widths = ['i', 'é', 'W'].map((letter) => textWidth(letter, 10));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(textWidth('WW', 20)).toBeCloseTo(4 * textWidth('W', 10));
  });

  it('breaks between words into lines as even as can be', () => {
    expect(wrapText('the militias of Iraq that Iran backs', 10, 120)).toEqual([
      'the militias of Iraq',
      'that Iran backs',
    ]);
  });

  it('keeps a word whole that is longer than a line', () => {
    expect(wrapText('an Unabhängigkeitserklärung', 10, 40)).toEqual(['an', 'Unabhängigkeitserklärung']);
  });
});

describe('a node', () => {
  const actors = [
    anyActor('b', { name: 'the eight who died beside the officer', named: false }),
    anyActor('a'),
  ];
  const relations = ['1', '2', '3', '4'].map((spell) => anyRelation('a', 'b', { spell }));

  it('counts the relations of its actor', () => {
    expect(nodesOf([...actors, anyActor('c')], relations).map(({ id, degree }) => [id, degree])).toEqual([
      ['a', 4],
      ['b', 4],
      ['c', 0],
    ]);
  });

  it('has room for each line of its label', () => {
    for (const { label, fontSize, width, height } of nodesOf(actors, relations)) {
      for (const line of label) expect(textWidth(line, fontSize)).toBeLessThan(width - 12);
      expect(height).toBeGreaterThan(label.length * fontSize);
    }
  });

  it('is larger the more relations there are', () => {
    const [few, many] = [relations.slice(1), relations].map((some) => nodesOf(actors, some)[0]);
    expect(many?.width).toBeGreaterThan(few?.width ?? 0);
  });
});

it.each([
  ['STATE', 'state'],
  ['LEGISLATURE', 'body'],
  ['ARMED_GROUP', 'armed'],
  ['ALLIANCE', 'party'],
  ['MEDIA', 'other'],
  ['A_KIND_OF_TOMORROW', 'other'],
])('an actor of kind %s is drawn as %s', (kind, group) => {
  expect(kindGroup(kind)).toBe(group);
});
