import { describe, expect, it } from 'vitest';
import { mistakesIn } from './small-files.js';

const order =
  'the order is [STANCE] [MODALITY] [inferred] [PERIOD] [by WHO] [via WHO, WHO] [to AUDIENCE] [made [inferred] DATE] @ EVIDENCE';
const evidence = 'expected SOURCE PARAGRAPH:START-END [FIDELITY], several parted by ;';

const inOneLine: readonly (readonly [string, string, readonly string[]])[] = [
  ['an unknown stance', 'AFIRMS @ paper 1:0-1', ['AFIRMS has no place in a claim; did you mean AFFIRMS?']],
  [
    'a stance in lower case',
    'denies @ paper 1:0-1',
    ['denies has no place in a claim; did you mean DENIES?'],
  ],
  [
    'an unknown word and what is wrong behind it',
    'AFIRMS 2011-13 by nort to PUBLC @ papr 1:5-1',
    [
      'AFIRMS has no place in a claim; did you mean AFFIRMS?',
      '"2011-13" ',
      'there is no actor or source nort; did you mean north?',
      'unknown audience PUBLC; did you mean PUBLIC?',
      'there is no source papr; did you mean paper?',
      'offsets 5-1 hold no text; the end must be greater than the start',
    ],
  ],
  ['parts out of order', 'to PUBLIC by north @ paper 1:0-1', [`by is out of order; ${order}`]],
  ['a part given twice', 'by north by south @ paper 1:0-1', [`by is out of order; ${order}`]],
  ['two periods', '2011 2012 @ paper 1:0-1', [`2012 is out of order; ${order}`]],
  ['nothing behind by', 'by @ paper 1:0-1', [`nothing stands after by; ${order}`]],
  ['nothing between by and via', 'by via north @ paper 1:0-1', [`nothing stands after by; ${order}`]],
  ['nothing behind a comma', 'via north, @ paper 1:0-1', [`nothing stands after ,; ${order}`]],
  ['nothing behind inferred', 'inferred by north @ paper 1:0-1', [`nothing stands after inferred; ${order}`]],
  ['nothing behind made', 'made @ paper 1:0-1', [`nothing stands after made; ${order}`]],
  [
    'a source that passes on',
    'via paper @ paper 1:0-1',
    ['there is no actor paper; there are north, south, voice, east'],
  ],
  ['a date of speech that is none', 'made inferred 2021/ @ paper 1:0-1', ['"2021/" ']],
  ['a season as the period', '2021-21 @ paper 1:0-1', ['"2021-21" is a season']],
  [
    'no evidence at all',
    'by north',
    ['the evidence is missing; a claim ends with @ SOURCE PARAGRAPH:START-END'],
  ],
  ['nothing behind the @', 'by north @', [`evidence is missing; ${evidence}`]],
  ['nothing behind a semicolon', 'by north @ paper 1:0-1;', [`evidence is missing; ${evidence}`]],
  ['a locator without paragraph', 'made 2020 @ paper 0-1', [`0-1 is no place in a source; ${evidence}`]],
  ['a source without locator', 'made 2020 @ paper', [`paper is no place in a source; ${evidence}`]],
  [
    'two pieces of evidence without a semicolon',
    'made 2020 @ paper 1:0-1 VERBATIM paper 1:2-3',
    [`paper is too much; ${evidence}`],
  ],
  [
    'an unknown fidelity',
    'made 2020 @ paper 1:0-1 VERBATM',
    ['unknown fidelity VERBATM; did you mean VERBATIM?'],
  ],
  ['paragraph 0', 'made 2020 @ paper 0:0-1', ['paragraph 0; paragraphs count from 1']],
  [
    'an end at the start',
    'made 2020 @ paper 1:7-7',
    ['offsets 7-7 hold no text; the end must be greater than the start'],
  ],
  [
    'an end outside the source',
    'made 2020 @ paper 1:0-1001',
    ['offset 1001 lies outside the source paper, which has 1000 characters'],
  ],
  ['an end at the end of the source', 'made 2020 @ paper 1:0-1000', []],
];

const asMapping: readonly (readonly [string, string, readonly string[]])[] = [
  ['an unknown key', '{ by: north, evidence: paper 1:0-1 }', ['[0].by: unknown key by; there are ']],
  ['missing evidence', '{ stance: DENIES }', ['[0]: evidence is missing']],
  [
    'an unknown modality',
    '{ modality: ACTUEL, evidence: paper 1:0-1 }',
    ['[0].modality: unknown modality ACTUEL; did you mean ACTUAL?'],
  ],
  [
    'an unknown actor in a list',
    '{ via: [north, est], evidence: paper 1:0-1 }',
    ['[0].via[1]: there is no actor est; did you mean east?'],
  ],
  [
    'a place outside the source in a list',
    '{ evidence: [paper 1:0-1, undated 1:0-51] }',
    ['[0].evidence[1]: offset 51 lies outside the source undated, which has 50 characters'],
  ],
  [
    'more than a date',
    '{ claimed: inferred 2011 2012, evidence: paper 1:0-1 }',
    ['[0].claimed: 2012 is too much; expected [inferred] DATE'],
  ],
  [
    'inferred without a date',
    '{ madeAt: inferred, evidence: paper 1:0-1 }',
    ['[0].madeAt: a date is missing after inferred'],
  ],
  [
    'a list in place of a claim',
    '["@ paper 1:0-1"]',
    ['[0]: expected keys with values (key: value), found a list'],
  ],
];

function withClaims(claims: string): string {
  const actors = 'actors:\n  east: { kind: STATE, name: East }\n';
  return `${actors}relations:\n  - relation: east BACKS north\n    claims: ${claims}\n`;
}

describe('a mistake in a claim', () => {
  it.each(inOneLine)('tells %s', (_mistake, line, told) => {
    // The wording of what is wrong with a date is not the loader's.
    const start = 'x.yaml:5 relations[0].claims[0]: ';
    expect(mistakesIn({ 'x.yaml': withClaims(`['${line}']`) })).toEqual(
      told.map((text) => expect.stringContaining(start + text)),
    );
  });

  it.each(asMapping)('tells %s in a mapping', (_mistake, mapping, told) => {
    const found = mistakesIn({ 'x.yaml': withClaims(`[${mapping}]`) });
    expect(found).toEqual(told.map((text) => expect.stringContaining(`x.yaml:5 relations[0].claims${text}`)));
  });

  it('tells the same claim twice on one proposition, however it is written', () => {
    const claims =
      '["@ paper 1:0-1", { assertedBy: paper, madeAt: inferred 2021-07, evidence: paper 1:0-1 }]';
    expect(mistakesIn({ 'x.yaml': withClaims(claims) })).toEqual([
      'x.yaml:5 relations[0].claims[1]: the same claim is already at x.yaml:5; say it once, with all its evidence',
    ]);
  });

  it('does not take two wrong claims for the same one', () => {
    const told = mistakesIn({ 'x.yaml': withClaims('[2011-13 @ paper 1:0-1, 2012-13 @ paper 1:0-1]') });
    expect(told).toHaveLength(2);
    expect(told.every((line) => / "201[12]-13" /.test(line))).toBe(true);
  });

  it('tells a text in place of a list only once', () => {
    expect(mistakesIn({ 'x.yaml': withClaims('"@ paper 1:0-1"') })).toEqual([
      'x.yaml:5 relations[0].claims: expected a list, found text',
    ]);
  });

  it('tells an asserter that is an actor and a source', () => {
    const text =
      'actors:\n  paper: { kind: MEDIA, name: Paper }\nrelations:\n  - paper BACKS north by paper @ paper 1:0-1\n';
    expect(mistakesIn({ 'x.yaml': text })).toEqual([
      'x.yaml:4 relations[0]: paper is an actor and a source; give one of them another key',
    ]);
  });
});
