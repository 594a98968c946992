import { describe, expect, it } from 'vitest';
import { parseClaimLine } from '../../../src/data-set/parse-claim-line.js';
import type { Word } from '../../../src/data-set/word.js';

const place = { file: 'x.yaml', line: 1, column: 1, path: '' };
const wordsOf = (line: string): readonly Word[] => line.split(' ').map((text) => ({ text, place }));
const textsOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ');

function parsed(line: string) {
  const told: string[] = [];
  const parts = parseClaimLine(wordsOf(line), place, (_place, message) => told.push(message));
  expect(told).toEqual([]);
  return {
    stance: parts.stance?.text ?? null,
    modality: parts.modality?.text ?? null,
    claimed: textsOf(parts.claimed),
    by: parts.assertedBy?.text ?? null,
    via: textsOf(parts.via),
    to: parts.audience?.text ?? null,
    made: textsOf(parts.madeAt),
    evidence: parts.evidence.map(
      ({ source, paragraph, start, end, fidelity }) =>
        `${source.text} ${paragraph}:${start}-${end} ${fidelity?.text ?? ''}`,
    ),
  };
}

const nothing = { stance: null, modality: null, claimed: '', by: null, via: '', to: null, made: '' };

describe('a claim line', () => {
  it('may be evidence alone', () => {
    expect(parsed('@ p 4:900-960')).toEqual({ ...nothing, evidence: ['p 4:900-960 '] });
  });

  it('may have all its parts', () => {
    const line =
      'DENIES FUTURE inferred 2017-12/.. by a via b , c to PUBLIC made inferred 2021 @ p 1:2-3 VERBATIM ; q 4:5-6';
    expect(parsed(line)).toEqual({
      stance: 'DENIES',
      modality: 'FUTURE',
      claimed: 'inferred 2017-12/..',
      by: 'a',
      via: 'b c',
      to: 'PUBLIC',
      made: 'inferred 2021',
      evidence: ['p 1:2-3 VERBATIM', 'q 4:5-6 '],
    });
  });

  it.each([
    ['DENIES', { stance: 'DENIES' }],
    ['DESIRED', { modality: 'DESIRED' }],
    ['2014/..', { claimed: '2014/..' }],
    ['../2003', { claimed: '../2003' }],
    ['inferred 201X', { claimed: 'inferred 201X' }],
    ['by a', { by: 'a' }],
    ['via a', { via: 'a' }],
    ['to PRIVATE', { to: 'PRIVATE' }],
    ['made 2021', { made: '2021' }],
    ['QUALIFIES made 2021', { stance: 'QUALIFIES', made: '2021' }],
    ['2011 made 2021', { claimed: '2011', made: '2021' }],
  ])('may have %s and no other part', (part, expected) => {
    expect(parsed(`${part} @ p 1:2-3`)).toEqual({ ...nothing, ...expected, evidence: ['p 1:2-3 '] });
  });
});
