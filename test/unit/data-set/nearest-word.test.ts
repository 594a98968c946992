import { describe, expect, it } from 'vitest';
import { insteadOf, nearestWord } from '../../../src/data-set/nearest-word.js';

describe('the nearest word', () => {
  it.each([
    ['BAKCS', 'BACKS'],
    ['backs', 'BACKS'],
    ['HEAD_OF_GOVERMENT', 'HEAD_OF_GOVERNMENT'],
    ['uk', 'us'],
  ])('for %s is %s', (text, word) => {
    expect(nearestWord(text, ['BACKS', 'OPPOSES', 'HEAD_OF_GOVERNMENT', 'us'])).toBe(word);
  });

  it.each(['', 'xy', 'FUNDS', 'BACKSTAGES'])('for "%s" is none', (text) => {
    expect(nearestWord(text, ['BACKS', 'us'])).toBeNull();
  });

  it('is none where there are no words', () => {
    expect(nearestWord('BACKS', [])).toBeNull();
    expect(insteadOf('BACKS', [])).toBe('');
  });
});

describe('the advice on a wrong word', () => {
  it('asks whether the near one was meant', () => {
    expect(insteadOf('BAKCS', ['BACKS', 'OPPOSES'])).toBe('; did you mean BACKS?');
  });

  it('lists all words where none is near', () => {
    expect(insteadOf('FUNDS', ['BACKS', 'OPPOSES'])).toBe('; there are BACKS, OPPOSES');
  });

  it('names the three that are least far, in their order, where there are too many to list', () => {
    const many = Array.from({ length: 18 }, (_, number) => `WORD_NUMBER_${number}`);
    expect(insteadOf('word', [...many, 'A_SWORD', 'WORLDLY', 'WORD_BOOK'])).toBe(
      '; the nearest of 21 are A_SWORD, WORLDLY, WORD_BOOK',
    );
  });
});
