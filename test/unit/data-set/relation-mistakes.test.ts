import { describe, expect, it } from 'vitest';
import { mistakesIn } from './small-files.js';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an unknown type',
    'north BAKCS south @ paper 1:0-1',
    ['x.yaml:2 relations[0]: unknown relation type BAKCS; did you mean BACKS?'],
  ],
  [
    'actors that do not exist',
    'nort BACKS zanzibar @ paper 1:0-1',
    [
      'x.yaml:2 relations[0]: there is no actor nort; did you mean north?',
      'x.yaml:2 relations[0]: there is no actor zanzibar; there are north, south, voice',
    ],
  ],
  [
    'an actor related to itself',
    'north BACKS north#self @ paper 1:0-1',
    ['x.yaml:2 relations[0]: a relation from north to itself; its ends must be two actors'],
  ],
  [
    'an end that is missing',
    'north BACKS @ paper 1:0-1',
    ['x.yaml:2 relations[0]: expected SUBJECT TYPE OBJECT, then one claim'],
  ],
  [
    'a line without a claim',
    'north BACKS south#x',
    [
      'x.yaml:2 relations[0]: no claim; every relation needs at least one, such as @ SOURCE PARAGRAPH:START-END',
    ],
  ],
  [
    'a spell that YAML would lose',
    'north BACKS south #x @ paper 1:0-1',
    [
      'x.yaml:2 relations[0]: no claim; every relation needs at least one, such as @ SOURCE PARAGRAPH:START-END',
      'x.yaml:2 relations[0]: YAML takes #x for a comment; leave out the blank before the #, or put the line in quotes',
    ],
  ],
  [
    'a spell out of form',
    'north BACKS south#X @ paper 1:0-1',
    [
      'x.yaml:2 relations[0]: X is not right here; expected a spell of lower-case letters, digits and hyphens behind the #',
    ],
  ],
  [
    'a spell that is empty',
    'north BACKS south# @ paper 1:0-1',
    [
      'x.yaml:2 relations[0]:  is not right here; expected a spell of lower-case letters, digits and hyphens behind the #',
    ],
  ],
  [
    'an unknown event as basis',
    '{ relation: south BACKS north, basis: [meting], claims: ["@ paper 1:0-1"] }',
    ['x.yaml:2 relations[0].basis[0]: there is no event meting; did you mean meeting?'],
  ],
  [
    'a mapping without the relation',
    '{ role: none, claims: ["@ paper 1:0-1"] }',
    ['x.yaml:2 relations[0]: relation is missing'],
  ],
  [
    'an empty list of claims',
    '{ relation: south BACKS north, claims: [] }',
    [
      'x.yaml:2 relations[0]: no claim; every relation needs at least one, such as @ SOURCE PARAGRAPH:START-END',
    ],
  ],
  [
    'the same relation in another file',
    'north BACKS south made 2020 @ paper 1:0-1',
    [
      'x.yaml:2 relations[0]: the same relation is already at ties.yaml:2; say it once, with all its claims, or tell two times of it apart by a #spell',
    ],
  ],
  [
    'a symmetric relation again with its ends turned',
    'north ALLIED_WITH south#2014 made 2020 @ paper 1:0-1',
    [
      'x.yaml:2 relations[0]: the same relation is already at ties.yaml:3; say it once, with all its claims, or tell two times of it apart by a #spell',
    ],
  ],
];

describe('a mistake in a relation', () => {
  it.each(cases)('tells %s', (_mistake, relation, told) => {
    expect(mistakesIn({ 'x.yaml': `relations:\n  - ${relation}\n` })).toEqual(told);
  });

  it('tells the same relation twice although one of them is wrong elsewhere', () => {
    const text = 'relations:\n  - { relation: north BACKS south, role: [], claims: ["@ paper 1:0-0"] }\n';
    expect(mistakesIn({ 'x.yaml': text })).toEqual([
      expect.stringContaining('x.yaml:2 relations[0]: the same relation is already at ties.yaml:2'),
      'x.yaml:2 relations[0].role: expected text, found a list',
      expect.stringContaining('x.yaml:2 relations[0].claims[0]: offsets 0-0 hold no text'),
    ]);
  });

  it('says nothing of a comment behind a line with its spell', () => {
    const text =
      'relations:\n  - north BACKS south#x @ paper 1:0-1 # a remark\n  - south BACKS north @ paper 1:0-1  ## two\n';
    expect(mistakesIn({ 'x.yaml': text })).toEqual([]);
  });

  it('tells the least far types where none is near', () => {
    const [told] = mistakesIn({ 'x.yaml': 'relations:\n  - north BACKS_ALL south @ paper 1:0-1\n' });
    expect(told).toMatch(/: unknown relation type BACKS_ALL; the nearest of \d+ are BACKS, \w+, \w+$/);
  });
});
