import { describe, expect, it } from 'vitest';
import { mistakesIn } from './small-files.js';

type Case = readonly [mistake: string, text: string, told: readonly string[]];

const cases: readonly Case[] = [
  [
    'an unknown section',
    'relation:\n  - north BACKS south @ paper 1:0-1\n',
    ['x.yaml:1 relation: unknown key relation; did you mean relations?'],
  ],
  [
    'an unknown key',
    'actors:\n  east:\n    kind: STATE\n    name: East\n    alias: [E]\n',
    ['x.yaml:5 actors.east.alias: unknown key alias; did you mean aliases?'],
  ],
  [
    'an unknown key that is near to none',
    'identities:\n  - identity: north = south\n    colour: red\n    claims: ["@ paper 1:0-1"]\n',
    ['x.yaml:3 identities[0].colour: unknown key colour; there are identity, claims'],
  ],
  [
    'a key that stands twice',
    'actors:\n  east:\n    kind: STATE\n    name: East\n    kind: OTHER\n',
    ['x.yaml:5 actors.east.kind: kind stands twice, first in line 3; keep one'],
  ],
  [
    'a section in place of a list',
    'relations:\n  north: south\n',
    ['x.yaml:2 relations: expected a list, found keys with values'],
  ],
  [
    'a list in place of a section',
    'actors:\n  - east\n',
    ['x.yaml:2 actors: expected keys with values (key: value), found a list'],
  ],
  ['a file that is only text', 'north\n', ['x.yaml:1 expected keys with values (key: value), found text']],
  [
    'a truth value in place of text',
    'actors:\n  east:\n    kind: STATE\n    name: true\n',
    ['x.yaml:4 actors.east.name: expected text, found true (in quotes it is text)'],
  ],
  [
    'text in place of a truth value',
    'actors:\n  east:\n    kind: STATE\n    name: East\n    named: yes\n',
    ['x.yaml:5 actors.east.named: expected true or false, found text'],
  ],
  [
    'empty text',
    'actors:\n  east:\n    kind: STATE\n    name: " "\n',
    ['x.yaml:4 actors.east.name: the text is empty; leave the key out instead'],
  ],
  [
    'an item that is nothing',
    'actors:\n  east:\n    kind: STATE\n    name: East\n    aliases:\n      - E\n      -\n',
    ['x.yaml:7 actors.east.aliases[1]: text is missing'],
  ],
  [
    'an alias of YAML',
    'actors:\n  east: &east\n    kind: STATE\n    name: East\n  west: *east\n',
    [
      'x.yaml:5 actors.west: expected keys with values (key: value), found a YAML alias (write the value out)',
    ],
  ],
  [
    'a key that is no text',
    'actors:\n  true: { kind: STATE, name: East }\n',
    ['x.yaml:2 actors.: this key is no text; a key is a plain word (true and null in quotes)'],
  ],
  [
    'a key out of form',
    'actors:\n  East_1: { kind: STATE, name: East }\n',
    [
      'x.yaml:2 actors.East_1: East_1 cannot be a key; keys are made of lower-case letters, digits and hyphens',
    ],
  ],
  [
    'a key that claim lines could not hold',
    'actors:\n  by: { kind: STATE, name: East }\n',
    ['x.yaml:2 actors.by: by cannot be a key; in a claim line it would be taken for the word before a part'],
  ],
  [
    'a second dataset',
    'dataset:\n  title: Another\n  licence: none\n',
    ['x.yaml:2 dataset: dataset stands twice, first in dataset.yaml; keep one'],
  ],
];

describe('a mistake in the shape of a file', () => {
  it.each(cases)('tells %s', (_mistake, text, told) => {
    expect(mistakesIn({ 'x.yaml': text })).toEqual(told);
  });

  it('tells a missing dataset at the first file', () => {
    expect(mistakesIn({ 'dataset.yaml': null })).toEqual([
      'actors.yaml:1 dataset is missing; one file of the folder must have a dataset with title and licence',
    ]);
  });

  it('tells a dataset without title and licence', () => {
    expect(mistakesIn({ 'dataset.yaml': 'dataset:\n  title:\n' })).toEqual([
      'dataset.yaml:2 dataset.title: title is missing',
      'dataset.yaml:2 dataset: licence is missing',
    ]);
  });
});
