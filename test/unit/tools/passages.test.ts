import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPassage, paragraphsOf, sentencesOf, wordsIn } from '../../../tools/passages.js';

const wordsOf = (text: string) =>
  wordsIn(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) =>
  sentencesOf(text).map((sentence) => `${sentence.paragraph} ${text.slice(sentence.start, sentence.end)}`);

describe('a text', () => {
  it('has its lines that are not blank as paragraphs, counted from 1, without blanks at their ends', () => {
    const text = 'One.\n\n  Two. \n \nThree.';
    expect(paragraphsOf(text).map(formatPassage)).toEqual(['1:0-4', '2:8-12', '3:16-22']);
  });

  it.each([
    ['after each full stop', 'North left. South stayed.', ['1 North left.', '1 South stayed.']],
    [
      'not after an abbreviation',
      'The U.S. Army of J. R. Smith left.',
      ['1 The U.S. Army of J. R. Smith left.'],
    ],
    [
      'but where it ends the paragraph',
      'They left the U.S.\nAll did.',
      ['1 They left the U.S.', '2 All did.'],
    ],
    ['not before who said it', '“Who won?” North asked. “We.”', ['1 “Who won?” North asked.', '1 “We.”']],
    ['nor within quotes that go on', '“We won,” North said.', ['1 “We won,” North said.']],
    [
      'also where a blank stands before the stop',
      'North left . South stayed.',
      ['1 North left .', '1 South stayed.'],
    ],
  ])('ends a sentence %s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('has every word in exactly one sentence', () => {
    const piece = fc.constantFrom('North', 'U.S.', 'left.', '“Who', 'won?”', 'said', '3.5', '\n', ' ', '–');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        const whole = wordsIn(text, { start: 0, end: text.length });
        expect(sentencesOf(text).flatMap((sentence) => wordsIn(text, sentence))).toEqual(whole);
      }),
    );
  });

  it('counts as one word what hyphens, points and apostrophes join', () => {
    expect(wordsOf('The U.S.’s pro-northern “friend” – with 2,500 men, al-Rubai’e.')).toEqual([
      'The',
      'U.S.’s',
      'pro-northern',
      'friend',
      'with',
      '2,500',
      'men',
      'al-Rubai’e',
    ]);
  });
});
