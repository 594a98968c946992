import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreName } from '../../../src/search/name-score.js';
import { candidateTerms } from '../../../src/search/name-terms.js';

const haveTermInCommon = (a: string, b: string): boolean => {
  const [some, others] = [candidateTerms(a), candidateTerms(b)];
  return (
    some.tokens.some((token) => others.tokens.includes(token)) ||
    some.sounds.some((sound) => others.sounds.includes(sound))
  );
};

describe('the terms of a name', () => {
  it('are its fold, its words and its sounds', () => {
    const { folded, tokens, sounds } = candidateTerms('al-Kadhimi');
    expect(folded).toBe('al kadhimi');
    expect(tokens).toEqual(['kadhimi']);
    expect(sounds).toEqual(expect.arrayContaining(['KSM', 'KTM']));
    expect(new Set(sounds).size).toBe(sounds.length);
  });

  it('are none for a text without letters', () => {
    expect(candidateTerms(' - ')).toEqual({ folded: '', tokens: [], sounds: [] });
  });

  it.each([
    ['Kazimi', 'Mustafa al-Kadhimi'],
    ['Kadimi', 'al-Kadhimi'],
    ['سليماني', 'Qasem Soleimani'],
    ['Suleimani', 'Soleimani'],
    ['Hizbullah', 'Hizb Allah'],
    ['Hizb Allah', 'Hezbollah'],
    ['Xi Jinping', '习近平'],
    ['alqaida', 'al-Qaeda'],
  ])('of %s and %s have one in common, so that the one finds the other', (query, name) => {
    expect(haveTermInCommon(query, name)).toBe(true);
    expect(scoreName(query, name)).not.toBeNull();
  });

  it('are at most 16 words', () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`);
    expect(candidateTerms(words.join(' ')).tokens).toEqual(words.slice(0, 16));
  });

  it('hold nothing that a search engine would read as syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { tokens, sounds } = candidateTerms(text);
        for (const term of [...tokens, ...sounds]) expect(term).toMatch(/^(?!AND$|OR$|NOT$)[a-zA-Z0-9]+$/);
      }),
    );
  });
});
