import { describe, expect, it } from 'vitest';
import { mistakesIn } from './small-files.js';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an actor that does not exist',
    'north = soth @ paper 1:0-1',
    ['x.yaml:2 identities[0]: there is no actor soth; did you mean south?'],
  ],
  [
    'an actor that is itself',
    'north = north @ paper 1:0-1',
    ['x.yaml:2 identities[0]: north twice; an identity is between two actors'],
  ],
  [
    'another word in place of =',
    'north is south @ paper 1:0-1',
    ['x.yaml:2 identities[0]: expected ACTOR = ACTOR, found is in place of ='],
  ],
  ['one end only', 'north @ paper 1:0-1', ['x.yaml:2 identities[0]: expected ACTOR = ACTOR, then one claim']],
  [
    'no claim',
    'north = south',
    [
      'x.yaml:2 identities[0]: no claim; every identity needs at least one, such as @ SOURCE PARAGRAPH:START-END',
    ],
  ],
  [
    'the same two actors again, turned',
    'south = voice made 2020 @ paper 1:0-1',
    [
      'x.yaml:2 identities[0]: the same identity is already at ties.yaml:23; say it once, with all its claims',
    ],
  ],
];

describe('a mistake in an identity', () => {
  it.each(cases)('tells %s', (_mistake, identity, told) => {
    expect(mistakesIn({ 'x.yaml': `identities:\n  - ${identity}\n` })).toEqual(told);
  });

  it('is none when several claims on it are listed', () => {
    const claims = 'claims: ["@ paper 1:0-1", DENIES by south @ paper 1:0-1]';
    expect(mistakesIn({ 'x.yaml': `identities:\n  - { identity: north = south, ${claims} }\n` })).toEqual([]);
  });
});
