import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { readAll } from '../../support/api-pages.js';

type Hit = { actor: { id: string }; matched: string; why: string[] };

const find = 'query Find($text: String!) { search(text: $text) { actor { id } matched why } }';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('D12: variants of one name, and names that only look alike', () => {
  it('keeps the spellings of a person with how firmly each belongs to him', async () => {
    const { actor } = await api.ask<{ actor: { aliases: { text: string; strength: string }[] } }>(`{
      actor(ref: { id: "actor:al-kadhimi" }) { ... on Actor { aliases { text lang strength validity { from { edtf } } } } }
    }`);
    const alias = (text: string, strength: string, lang: string | null) => ({
      text,
      lang,
      strength,
      validity: null,
    });
    expect(actor.aliases).toEqual([
      alias('Mustafa al-Kadhimi', 'NAME', 'en'),
      alias('مصطفى الكاظمي', 'NAME', 'ar'),
      alias('Mustafa Al-Kadhimi', 'ALIAS', 'en'),
      alias('Mustafa al-Kadhemi', 'ALIAS', 'en'),
      alias('Mustafa al-Kazemi', 'ALIAS', 'en'),
      alias('al-Kadhimi', 'ALIAS', 'en'),
      alias('Kadhimi', 'WEAK', 'en'),
      alias('Kazimi', 'WEAK', 'en'),
    ]);
  });

  it.each([
    ['al-Kadhimi', 'al-kadhimi', 'same text as "al-Kadhimi"'],
    ['AL KADHIMI', 'al-kadhimi', 'equals "al-Kadhimi" apart from case, marks and punctuation'],
    ['Kadhimi', 'al-kadhimi', 'equals "al-Kadhimi" apart from the article'],
    ['Kadhimy', 'al-kadhimi', 'sounds like "al-Kadhimi"'],
    ['Kadhimi, Mustafa', 'al-kadhimi', 'same words as "Mustafa al-Kadhimi" in another order'],
    ['الكاظمي', 'al-kadhimi', 'every word is in "مصطفى الكاظمي"'],
    ['Soleimani', 'soleimani', 'every word is in "Qassem Soleimani"'],
    ['Suleimani', 'soleimani', 'every word is in "Qassem Suleimani"'],
    ['Sulaymani', 'soleimani', 'sounds like "soleimani"'],
    ['سلیمانی', 'soleimani', 'every word is in "قاسم سليماني"'],
    ['Persia', 'iran', 'same text as "Persia"'],
  ])('finds by %j first of all %s and says why', async (text, key, why) => {
    const { search } = await api.ask<{ search: Hit[] }>(find, { text });
    expect(search[0]).toMatchObject({ actor: { id: `actor:${key}` } });
    expect(search[0]?.why[0]).toBe(why);
  });

  it.each([
    ['Iran', 'iran', 'Iraq', 'iraq'],
    ['Islamic Republic of Iran', 'iran', 'Islamic State', 'islamic-state'],
    ['Iraqi government', 'iraqi-government', 'Iraqi parliament', 'iraqi-parliament'],
    ['al-Kadhimi', 'al-kadhimi', 'al-Kadhimi government', 'iraqi-government'],
  ])('tells %s (%s) from %s (%s)', async (one, oneKey, other, otherKey) => {
    const named = 'query Named($name: String!) { actor(ref: { name: $name }) { ... on Actor { id } } }';
    expect(await api.ask(named, { name: one })).toEqual({ actor: { id: `actor:${oneKey}` } });
    expect(await api.ask(named, { name: other })).toEqual({ actor: { id: `actor:${otherKey}` } });
  });

  it('offers a look-alike behind the one that is meant, and tells the letter in which it differs', async () => {
    const { search } = await api.ask<{ search: Hit[] }>(find, { text: 'Iran' });
    const iraq = search.findIndex(({ actor }) => actor.id === 'actor:iraq');
    expect(iraq).toBeGreaterThan(0);
    expect(search[iraq]).toMatchObject({ matched: 'Iraq', why: ['1 letter differs from "Iraq"'] });
  });

  it('merges nobody: who is said to be one stays two, tied by an identity that is claimed', async () => {
    const pairs = [
      ['actor:al-sistani', 'actor:shiite-cleric', 'background 5 PARAPHRASED'],
      ['actor:iraqi-dictator', 'actor:saddam-hussein', 'background 19 PARAPHRASED'],
      ['actor:paramilitary-forces', 'actor:popular-mobilization-forces', 'background 6 PARAPHRASED'],
      ['actor:al-muhandis', 'actor:security-officer', 'article 11 INFERRED; article 23 INFERRED'],
      ['actor:al-muhandis', 'actor:security-officer', 'background 9 INFERRED'],
    ] as const;
    const actors = [...new Set(pairs.flatMap((pair) => pair.slice(0, 2)))];
    type Said = ClaimAnswer & { about: { a?: { id: string }; b?: { id: string } } };
    const claims = await readAll<Said>(
      api,
      'claims',
      `about { ... on Identity { a { id } b { id } } } ${claimFields}`,
    );
    const said = claims.filter(({ about }) => about.a);
    expect(said).toHaveLength(pairs.length);
    for (const [a, b, places] of pairs) {
      const claims = said.filter(({ about }) => about.a?.id === a && about.b?.id === b);
      const source = places.slice(0, places.indexOf(' '));
      expect(describeClaims(claims)).toContain(`AFFIRMS ACTUAL by source:${source} to UNKNOWN @ ${places}`);
    }
    const { nodes } = await api.ask<{ nodes: object[] }>(
      'query Two($ids: [ID!]!) { nodes(ids: $ids) { id ... on Actor { mergedFrom } } }',
      { ids: actors },
    );
    expect(nodes).toEqual(actors.map((id) => ({ id, mergedFrom: [] })));
  });
});
