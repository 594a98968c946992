import { describe, expect, it } from 'vitest';
import { mistakesIn } from './small-files.js';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'an unknown kind',
    '{ kind: STAT, name: East }',
    ['x.yaml:2 actors.east.kind: unknown kind of actor STAT; did you mean STATE?'],
  ],
  ['nothing at all', '', ['x.yaml:2 actors.east: name is missing', 'x.yaml:2 actors.east: kind is missing']],
  [
    'a named actor with a description',
    '{ kind: STATE, name: East, describedAs: the east }',
    [
      'x.yaml:2 actors.east.describedAs: a named actor has no describedAs; leave it out, or say named: false and leave out the name',
    ],
  ],
  [
    'an unnamed actor with a name',
    '{ kind: STATE, named: false, describedAs: the east, name: East }',
    ['x.yaml:2 actors.east.name: an actor with named: false has no name; say who is meant in describedAs'],
  ],
  [
    'an unnamed actor without a description',
    '{ kind: STATE, named: false }',
    ['x.yaml:2 actors.east: describedAs is missing'],
  ],
  [
    'an unknown strength',
    '{ kind: STATE, name: East, aliases: [{ text: E, strength: STRONG }] }',
    [
      'x.yaml:2 actors.east.aliases[0].strength: unknown strength STRONG; there are NAME, ALIAS, PREVIOUS, WEAK',
    ],
  ],
  [
    'a language that is none',
    '{ kind: STATE, name: East, aliases: [{ text: E, lang: English }] }',
    [
      'x.yaml:2 actors.east.aliases[0].lang: English is not right here; expected a language tag such as en, fr or ku-Arab',
    ],
  ],
  [
    'a spelling given twice',
    '{ kind: STATE, name: East, aliases: [East] }',
    ['x.yaml:2 actors.east.aliases[0]: the spelling East (en) stands twice; keep one'],
  ],
  [
    'a wrong period of a spelling',
    '{ kind: STATE, name: East, aliases: [{ text: E, during: 1990/1980 }] }',
    ['x.yaml:2 actors.east.aliases[0].during: "1990/1980" ends before it begins'],
  ],
  [
    'two ids in one scheme',
    '{ kind: STATE, name: East, ids: { wikidata: Q1, wikidata: Q2 } }',
    ['x.yaml:2 actors.east.ids.wikidata: wikidata stands twice; an actor has one id in a scheme'],
  ],
  [
    'an id that is nothing',
    '{ kind: STATE, name: East, ids: { wikidata: } }',
    ['x.yaml:2 actors.east.ids.wikidata: expected text, found nothing'],
  ],
  [
    'a former id that is still an actor',
    '{ kind: STATE, name: East, formerIds: [north] }',
    ['x.yaml:2 actors.east: the former id north is still an actor; take that actor out, or the former id'],
  ],
  [
    'a former id that was given before',
    '{ kind: STATE, name: East, formerIds: [upper-land] }',
    [
      'actors.yaml:2 actors.north: the former id upper-land is given twice, first to east; it can answer with one actor only',
    ],
  ],
  [
    'a former id out of form',
    '{ kind: STATE, name: East, formerIds: ["actor:e"] }',
    [
      'x.yaml:2 actors.east.formerIds[0]: actor:e is not right here; expected a key of lower-case letters, digits and hyphens',
    ],
  ],
];

describe('a mistake in an actor', () => {
  it.each(cases)('tells %s', (_mistake, actor, told) => {
    expect(mistakesIn({ 'x.yaml': `actors:\n  east: ${actor}\n` })).toEqual(
      told.map((text) => expect.stringContaining(text)),
    );
  });

  it('tells a key that stands twice in one file', () => {
    const east = '  east: { kind: STATE, name: East }\n';
    expect(mistakesIn({ 'x.yaml': `actors:\n${east}${east}` })).toEqual([
      'x.yaml:3 actors.east: the same actor is already at x.yaml:2; give each thing one key and one entry',
    ]);
  });

  it('tells a key that stands in two files', () => {
    expect(mistakesIn({ 'x.yaml': 'actors:\n  north: { kind: STATE, name: North }\n' })).toEqual([
      'x.yaml:2 actors.north: the same actor is already at actors.yaml:2; give each thing one key and one entry',
    ]);
  });
});
