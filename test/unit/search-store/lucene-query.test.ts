import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luceneQuery } from '../../../src/search/lucene-query.js';

/** One condition: a field, a word of letters and digits, and at most a mark for prefix or distance and a weight. */
const condition = /^(?:folded:[a-z0-9]+(?:\*|~2)?|sounds:[A-Z0]+)(?:\^\d)?$/;

describe('the query for candidates', () => {
  it('asks for the word, its beginning, what is nearly it, and what sounds like it', () => {
    expect(luceneQuery('Iraq')?.split(' OR ')).toEqual([
      'folded:iraq^4',
      'folded:iraq*^2',
      'folded:iraq~2',
      'sounds:ARK^2',
    ]);
  });

  it('asks for words of fewer than four letters as they are', () => {
    const asked = luceneQuery('US') ?? '';
    expect(asked).toContain('folded:us^4');
    expect(asked).not.toContain('~');
  });

  it('asks for several words each on its own and as one', () => {
    const asked = luceneQuery('Hizb Allah') ?? '';
    for (const word of ['hizb', 'allah', 'hizballah']) expect(asked).toContain(`folded:${word}^4`);
  });

  it('asks for a name in another script in Latin letters', () => {
    expect(luceneQuery('Путин')).toContain('folded:putin^4');
  });

  it('asks for an article only where it is written', () => {
    expect(luceneQuery('Kadhimi')).not.toContain('folded:al');
    expect(luceneQuery('al-Kadhimi')).toContain('folded:kadhimi^4');
  });

  it.each(['', '  ', '-.,;', '*:*', '~ ^ ? "', '\u0000', '&& ||'])('is null for %j', (text) => {
    expect(luceneQuery(text)).toBeNull();
  });

  it.each([
    'folded:iraq OR sounds:*',
    'Iran AND NOT Iraq',
    '(iran OR iraq) AND *',
    '"to be" /.*/ [a TO z] {a TO b}',
    'iran~9^99 +iraq -iran !iran',
    'back\\slash \\" \\*',
    'TO OR AND NOT',
  ])('has no operator of the caller in it: %j', (text) => {
    for (const part of luceneQuery(text)?.split(' OR ') ?? []) expect(part).toMatch(condition);
  });

  it('is made of words and nothing else, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const part of luceneQuery(text)?.split(' OR ') ?? []) expect(part).toMatch(condition);
      }),
    );
  });

  it('stays within what Lucene takes at once, however long the text', () => {
    const parts = luceneQuery('ab cd '.repeat(10_000))?.split(' OR ') ?? [];
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.length).toBeLessThan(1024);
    const distinct = Array.from({ length: 60 }, (_, index) => `wo${index}`).join(' ');
    expect(luceneQuery(distinct)?.split(' OR ').length).toBeLessThan(1024);
  });
});
