import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/search/name-fold.js';
import { scoreName } from '../../../src/search/name-score.js';

const scoreOf = (query: string, name: string): number => scoreName(query, name)?.score ?? 0;

describe('matching a name', () => {
  it.each([
    ['al-Kadhimi', 'al-Kadhimi', ['same text as "al-Kadhimi"']],
    ['AL KADHIMI', 'al-Kadhimi', ['equals "al-Kadhimi" apart from case, marks and punctuation']],
    [
      'Kataib Hizb Allah',
      "Kata'ib Hizballah",
      [`equals "Kata'ib Hizballah" apart from case, marks and punctuation`],
    ],
    ['Ali Sistani', 'ʿAlī Sīstānī', ['equals "ʿAlī Sīstānī" apart from case, marks and punctuation']],
    ['Путин', 'Putin', ['equals "Putin" once both are in Latin letters']],
    ['Xi Jinping', '习近平', ['equals "习近平" once both are in Latin letters']],
    ['Kadhimi', 'al-Kadhimi', ['equals "al-Kadhimi" apart from the article']],
    ['as-Sadr', 'al-Sadr', ['equals "al-Sadr" apart from the article']],
    ['al-Kadhimi, Mustafa', 'Mustafa al-Kadhimi', ['same words as "Mustafa al-Kadhimi" in another order']],
    ['Kadhimi', 'Mustafa al-Kadhimi', ['every word is in "Mustafa al-Kadhimi"']],
    ['kadh', 'Mustafa al-Kadhimi', ['begins "kadhimi"']],
    ['M. Kadhimi', 'Mustafa al-Kadhimi', ['"m" begins "mustafa"']],
    ['al', 'al-Kadhimi', ['begins "al-Kadhimi"']],
    ['Suleimani', 'Soleimani', ['sounds like "Soleimani"']],
    ['سليماني', 'Soleimani', ['sounds like "Soleimani"']],
    ['Kazimi', 'Mustafa al-Kadhimi', ['sounds like "kadhimi"']],
    ['الكاظمي', 'al-Kadhimi', ['sounds like "al-Kadhimi"']],
    ['Hizbollah', 'Hizb Allah', ['sounds like "Hizb Allah"']],
    ['alqaida', 'al-Qaeda', ['sounds like "al-Qaeda"']],
    [
      'Qassem Suleimani',
      'Qasem Soleimani',
      ['"qassem" sounds like "qasem"', '"suleimani" sounds like "soleimani"'],
    ],
    ['Soleimoli', 'Soleimani', ['2 letters differ from "Soleimani"']],
    ['Qasem Soleimoli', 'Qasem Soleimani', ['"soleimoli" 2 letters differ from "soleimani"']],
    ['Iran', 'Iraq', ['1 letter differs from "Iraq"']],
  ])('finds by %j the name %j and says why', (query, name, why) => {
    expect(scoreName(query, name)?.why).toEqual(why);
  });

  it.each([
    ['Biden', 'Putin'],
    ['PUK', 'PKK'],
    ['North Korea', 'South Korea'],
    ['Mali', 'Malawi'],
    ['Oman', 'Amman'],
    ['Ali', 'Abi'],
    ['Brigade 45', 'Brigade 46'],
    ['F-15', 'F-16'],
    ['Iran Iraq', 'Iran'],
    ['Mustafa al-Kadhimi', 'al-Kadhimi'],
  ])('does not find by %j the name %j', (query, name) => {
    expect(scoreName(query, name)).toBeNull();
  });

  it.each(['', '  ', '-', '\u0000', "''"])('finds nothing by %j, not even itself', (query) => {
    expect(scoreName(query, 'Iran')).toBeNull();
    expect(scoreName(query, query)).toBeNull();
    expect(scoreName('Iran', query)).toBeNull();
  });

  it('allows 1 letter up to 5, 2 up to 9 and 3 above, none below 4', () => {
    expect(scoreName('bcd', 'bcx')).toBeNull();
    expect(scoreOf('bcdf', 'bcdx')).toBeGreaterThan(0);
    expect(scoreName('bcdfg', 'bcdxx')).toBeNull();
    expect(scoreOf('bcdfgh', 'bcdfxx')).toBeGreaterThan(0);
    expect(scoreName('bcdfghjkl', 'bcdfghxxx')).toBeNull();
    expect(scoreOf('bcdfghjklm', 'bcdfghjxxx')).toBeGreaterThan(0);
    expect(scoreName('bcdfghjklm', 'bcdfghxxxx')).toBeNull();
  });

  it('says that an alias is weak or former, and ranks it lower', () => {
    const strengths = ['NAME', 'ALIAS', 'PREVIOUS', 'WEAK'] as const;
    const matches = strengths.map((strength) => scoreName('Daesh', 'Daesh', strength));
    expect(matches.map((match) => match?.score)).toEqual([1, 0.95, 0.9, 0.7]);
    expect(matches[2]?.why).toEqual(['same text as "Daesh"', 'is a former name']);
    expect(matches[3]?.why).toEqual(['same text as "Daesh"', 'is a weak alias']);
  });

  it('takes no more than 200 characters and 16 words into account, and quotes no control characters', () => {
    expect(scoreName(`Iran${' '.repeat(200)}Iraq`, 'Iran')?.why).toEqual(['same text as "Iran"']);
    expect(scoreName('a\u0000b', 'A\u0007B')?.why).toEqual([
      'equals "A B" apart from case, marks and punctuation',
    ]);
    const words = Array.from({ length: 17 }, (_, index) => `w${index}`).join(' ');
    expect(scoreName(words, `${words} more`)).toBeNull();
    expect(scoreOf(words, words)).toBe(1);
  });

  it('answers hostile text at once', () => {
    const start = performance.now();
    scoreName('a '.repeat(100_000), 'ﷺ'.repeat(100_000));
    scoreName('kadhimi '.repeat(16), 'suleimani '.repeat(25));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('ranking', () => {
  const ranked = (query: string, names: readonly string[]) =>
    names.toSorted((a, b) => scoreOf(query, b) - scoreOf(query, a));

  it('puts the tiers in order', () => {
    const names = [
      'al-Kadhimi',
      'Al Kadhimi',
      'Kadhimi',
      'Mustafa al-Kadhimi',
      'al-Kadhimiya',
      'al-Kazimi',
      'Kadhimur',
    ];
    expect(ranked('al-Kadhimi', names.toReversed())).toEqual(names);
    expect(new Set(names.map((name) => scoreOf('al-Kadhimi', name))).size).toBe(names.length);
  });

  it.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Nigeria', 'Niger'],
    ['Austria', 'Australia'],
    ['Slovakia', 'Slovenia'],
    ['Khomeini', 'Khamenei'],
    ['Taliban', 'Talabani'],
    ['Republic of the Congo', 'Democratic Republic of the Congo'],
  ])('puts %s itself, in whatever case, above its look-alike %s', (name, lookAlike) => {
    const query = name.toUpperCase();
    expect(scoreOf(query, name)).toBeGreaterThan(scoreOf(query, lookAlike));
    expect(String(scoreName(query, lookAlike)?.why[0])).not.toMatch(/^(same|equals)/);
  });

  it('puts another order of the words after the same order, and before a name of more words', () => {
    const names = ['Mustafa Kadhimi', 'al-Kadhimi Mustafa', 'Mustafa al-Kadhimi of Iraq'];
    expect(ranked('Mustafa al-Kadhimi', names.toReversed())).toEqual(names);
  });

  it('puts the name of which the query has more above a longer one, and the closer spelling above a farther', () => {
    const longer = ['Mustafa al-Kadhimi', 'Government of Mustafa al-Kadhimi'];
    expect(ranked('Kadhimi', longer.toReversed())).toEqual(longer);
    expect(ranked('Kazimi', longer.toReversed())).toEqual(longer);
    const closer = ['Suleimani', 'Sulaymany'];
    expect(ranked('Soleimani', closer.toReversed())).toEqual(closer);
  });

  it('puts even a weak alias that is equal above all that only sounds or looks alike', () => {
    const weakest = scoreName('IRAQ', 'Iraq', 'WEAK')?.score;
    expect(weakest).toBeGreaterThan(scoreOf('Irak', 'Iraq'));
    expect(weakest).toBeGreaterThan(scoreOf('Iran', 'Iraq'));
  });
});

describe('the score', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abdehiklmnqrsuz'), minLength: 1, maxLength: 9 });
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  const nearName = fc.oneof(
    name.map((text): [string, string] => [text, text.toUpperCase()]),
    fc
      .tuple(name, fc.nat(40))
      .map(([text, at]): [string, string] => [text, text.slice(0, at) + text.slice(at + 1)]),
    fc.tuple(name, name),
  );

  it('is highest for the text itself', () => {
    fc.assert(
      fc.property(nearName, ([a, b]) => {
        expect(scoreOf(a, a)).toBe(1);
        expect(scoreOf(a, b)).toBeLessThanOrEqual(1);
        if (foldName(a) !== foldName(b)) expect(scoreOf(a, b)).toBeLessThan(1);
      }),
    );
  });

  it('lies above 0 and comes with a reason', () => {
    fc.assert(
      fc.property(
        fc.oneof(nearName, fc.tuple(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }))),
        ([a, b]) => {
          const match = scoreName(a, b, 'WEAK');
          if (!match) return;
          expect(match.score).toBeGreaterThan(0);
          expect(match.score).toBeLessThanOrEqual(0.7);
          expect(match.why.length).toBeGreaterThan(1);
        },
      ),
    );
  });

  it('does not depend on the case of the query', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const [lower, upper] = [scoreName(a, `X ${b}`), scoreName(a.toUpperCase(), `X ${b}`)];
        expect(upper).toEqual(lower);
      }),
    );
  });
});
