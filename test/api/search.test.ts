import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { readFoundingData } from '../support/api-data.js';

type Hit = { actor: { id: string; kind: string }; score: number; matched: string; why: string[] };
type Asked = { text: string; kinds?: string[] | null; fuzzy?: boolean; first?: number | null };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

async function search(asked: Asked): Promise<Hit[]> {
  const answer = await api.ask<{ search: Hit[] }>(
    `query Search($text: String!, $kinds: [ActorKind!], $fuzzy: Boolean! = true, $first: Int = 10) {
      search(text: $text, kinds: $kinds, fuzzy: $fuzzy, first: $first) { actor { id kind } score matched why }
    }`,
    asked,
  );
  return answer.search;
}

const ids = (hits: readonly Hit[]) => hits.map(({ actor }) => actor.id);

describe('search', () => {
  it('gives the best first, each actor once, with a score from 0 to 1 and at least one reason', async () => {
    const hits = await search({ text: 'Iraqi', first: 200 });
    expect(hits.length).toBeGreaterThan(4);
    expect(new Set(ids(hits)).size).toBe(hits.length);
    for (const [index, { score, why, matched }] of hits.entries()) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(hits[index - 1]?.score ?? 1);
      expect(why.length).toBeGreaterThan(0);
      expect(matched).not.toBe('');
    }
  });

  it('breaks ties by id', async () => {
    const hits = await search({ text: 'Iraqi' });
    const tied = hits.filter(({ score }) => score === 0.76);
    expect(ids(tied)).toEqual(['actor:iraqi-government', 'actor:iraqi-parliament']);
  });

  it('gives 1 for the same text and less for anything else', async () => {
    expect(await search({ text: 'United States', first: 1 })).toEqual([
      {
        actor: { id: 'actor:us', kind: 'STATE' },
        score: 1,
        matched: 'United States',
        why: ['same text as "United States"'],
      },
    ]);
    expect((await search({ text: 'united states', first: 1 }))[0]?.score).toBeLessThan(1);
  });

  it('says when a spelling is of former times or weak', async () => {
    expect((await search({ text: 'Persia' }))[0]).toMatchObject({
      actor: { id: 'actor:iran' },
      score: 0.9,
      why: ['same text as "Persia"', 'is a former name'],
    });
    expect((await search({ text: 'Houses of Parliament' }))[0]).toMatchObject({
      actor: { id: 'actor:iraqi-parliament' },
      score: 0.7,
      why: ['same text as "Houses of Parliament"', 'is a weak alias'],
    });
  });

  it.each([
    ['Kassem Suleimany', 'actor:soleimani'],
    ['Soleimoni', 'actor:soleimani'],
    ['Asaeb Ahl al Hak', 'actor:asaib-ahl-al-haq'],
    ['Mohandes', 'actor:al-muhandis'],
    ['Obamma', 'actor:obama'],
    ['Penntagon', 'actor:pentagon'],
    ['Байден', 'actor:biden'],
    ['الحشد الشعبي', 'actor:popular-mobilization-forces'],
    ['نیروی قدس', 'actor:quds-force'],
    ['عصائب', 'actor:asaib-ahl-al-haq'],
  ])('finds by %j the actor %s', async (text, id) => {
    expect(ids(await search({ text }))[0]).toBe(id);
  });

  it('takes misspellings only while it may be fuzzy', async () => {
    expect(ids(await search({ text: 'Kadhimy' }))).toContain('actor:al-kadhimi');
    expect(await search({ text: 'Kadhimy', fuzzy: false })).toEqual([]);
  });

  it.each([
    ['kadhimi', 'actor:al-kadhimi'],
    ['KADHIMI, MUSTAFA', 'actor:al-kadhimi'],
    ['مصطفى الكاظمي', 'actor:al-kadhimi'],
    ['Asaib Ahl al-Haq', 'actor:asaib-ahl-al-haq'],
    ['ISF', 'actor:iraqi-security-forces'],
  ])('finds %j without being fuzzy', async (text, id) => {
    expect(ids(await search({ text, fuzzy: false }))[0]).toBe(id);
  });

  it('leaves out look-alikes when it must not be fuzzy', async () => {
    expect(ids(await search({ text: 'Iran' }))).toContain('actor:iraq');
    expect(ids(await search({ text: 'Iran', fuzzy: false }))).toEqual([
      'actor:iran',
      'actor:iran-backed-militias',
    ]);
  });

  it('keeps to the kinds asked for; none fit an empty list', async () => {
    const hits = await search({ text: 'Iraqi', kinds: ['LEGISLATURE', 'MILITARY_FORCE'] });
    expect(ids(hits)).toContain('actor:iraqi-parliament');
    expect(new Set(hits.map(({ actor }) => actor.kind))).toEqual(new Set(['LEGISLATURE', 'MILITARY_FORCE']));
    expect(await search({ text: 'Iraqi', kinds: [] })).toEqual([]);
    expect(ids(await search({ text: 'Iraqi', kinds: null }))).toEqual(ids(await search({ text: 'Iraqi' })));
  });

  it('gives at most as many as asked for, 10 when null', async () => {
    const all = ids(await search({ text: 'Iraqi', first: 200 }));
    expect(ids(await search({ text: 'Iraqi', first: 2 }))).toEqual(all.slice(0, 2));
    expect(ids(await search({ text: 'Iraqi', first: null }))).toEqual(all.slice(0, 10));
  });

  it.each(['', '   ', '-.,;', '\u0000', 'zzzz qqqq'])('finds nothing by %j', async (text) => {
    expect(await search({ text })).toEqual([]);
  });

  it.each([
    'Iran OR folded:*',
    'folded:iraq',
    'iraq* AND (',
    '"unclosed',
    '/.*/',
    'Iraq~9 +- && || ! { } [ ] ^ ? : \\',
    '{"$gt": ""}',
    "'; MATCH (n) DETACH DELETE n //",
  ])('takes %j for words and no more', async (text) => {
    for (const { matched } of await search({ text })) expect(matched).not.toBe('');
    const { dataset } = await api.ask<{ dataset: { actors: number } }>('{ dataset { actors } }');
    expect(dataset.actors).toBe((await readFoundingData()).actors.length);
  });

  it('looks at no more than 200 characters', async () => {
    expect(ids(await search({ text: `Iran${' '.repeat(300)}Iraq`, fuzzy: false }))[0]).toBe('actor:iran');
    expect(await search({ text: `${'x'.repeat(200)} Iran` })).toEqual([]);
  });

  it.each([0, -1, 201])('refuses %d hits', async (first) => {
    const { status, errors } = await api.send(`{ search(text: "Iran", first: ${first}) { score } }`);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      message: `search.first is ${first}; right would be a whole number from 1 to 200.`,
      extensions: { code: 'BAD_USER_INPUT', argument: 'search.first', given: first },
    });
  });
});
