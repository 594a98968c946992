import { expect, it } from 'vitest';
import { createOriginals } from '../../../src/bulk/originals.js';
import { textTemplate } from '../../../src/bulk/text-template.js';

it('copies lead to their original as far as the store follows them, and copies of one another to none', () => {
  const originals = createOriginals();
  for (let at = 1; at <= 9; at++) originals.add({ id: `source:${at}`, copyOf: `source:${at - 1}` });
  originals.add({ id: 'source:a', copyOf: 'source:b' });
  originals.add({ id: 'source:b', copyOf: 'source:a' });
  const found = ['source:0', 'source:8', 'source:9', 'source:a'].map((id) => originals.of(id));
  expect(found).toEqual([['source:0'], ['source:0'], [], []]);
});

it('a template is filled in all its places', () => {
  expect(textTemplate('{1} of {0}, {1}')(['a', 'b'])).toBe('b of a, b');
  expect(textTemplate('nothing')([])).toBe('nothing');
});
