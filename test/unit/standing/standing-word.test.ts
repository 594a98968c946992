import { describe, expect, it } from 'vitest';
import { standingWord, standingWords, verdictOf } from '../../../src/standing/standing-word.js';
import { statuses } from '../../../src/vocabulary/words.js';

describe('a standing in a word', () => {
  it.each(statuses.flatMap((status) => [true, false].map((projected) => ({ status, projected }))))(
    'is read back as %o',
    (verdict) => {
      expect(verdictOf(standingWord(verdict))).toEqual(verdict);
    },
  );

  it('is another for each verdict', () => {
    expect(new Set(standingWords(statuses)).size).toBe(statuses.length * 2);
  });

  it('is refused where nobody knows it', () => {
    expect(() => verdictOf('PERHAPS')).toThrow(/PERHAPS/);
  });
});
