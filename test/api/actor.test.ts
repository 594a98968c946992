import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

type Problem = { __typename: string; code: string; message: string; path: string[] };
type Hit = { actor: { id: string }; score: number; matched: string; why: string[] };
type Found = { id: string } & Problem & { nearest: Hit[]; candidates: Hit[] };

const hit = 'actor { id } score matched why';
const find = /* GraphQL */ `
  query Find($ref: ActorRef!) {
    actor(ref: $ref) {
      __typename
      ... on Actor { id }
      ... on Problem { code message path }
      ... on NotFound { nearest { ${hit} } }
      ... on Ambiguous { candidates { ${hit} } }
    }
  }
`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const findOne = async (ref: object) => (await api.ask<{ actor: Found }>(find, { ref })).actor;

describe('actor', () => {
  it.each([
    [{ id: 'actor:us' }],
    [{ name: 'United States' }],
    [{ name: 'united states of america' }],
    [{ name: 'USA' }],
    [{ wikidata: 'Q30' }],
  ])('is found by %j', async (ref) => {
    expect(await findOne(ref)).toEqual({ __typename: 'Actor', id: 'actor:us' });
  });

  it('is not found by an id that nobody has; nearest are those whose names come close to its key', async () => {
    const problem = await findOne({ id: 'actor:irann' });
    expect(problem).toMatchObject({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      message: expect.stringMatching(
        /^No actor has the id "actor:irann"; nearest are actor:iran, actor:\S+\.$/,
      ),
      path: ['ref', 'id'],
    });
    expect(problem.nearest[0]).toMatchObject({ actor: { id: 'actor:iran' }, matched: 'Iran' });
    expect(problem.nearest.length).toBeLessThanOrEqual(5);
  });

  it('is not found by the id of anything else than an actor', async () => {
    expect(await findOne({ id: 'source:article' })).toMatchObject({ code: 'NOT_FOUND', path: ['ref', 'id'] });
    expect(await findOne({ id: 'event:strike-2020' })).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    [{ name: 'Zzyzx' }, 'name', 'Zzyzx'],
    [{ name: '' }, 'name', ''],
    [{ id: '' }, 'id', ''],
    [{ wikidata: '' }, 'wikidata', ''],
    [{ wikidata: 'Q0' }, 'wikidata', 'Q0'],
  ])('is not found by %j, and nothing comes near', async (ref, by, given) => {
    expect(await findOne(ref)).toEqual({
      __typename: 'NotFound',
      code: 'NOT_FOUND',
      message: `No actor has the ${by} "${given}".`,
      path: ['ref', by],
      nearest: [],
    });
  });

  it('is not found by a name that is only close; the nearest come best first with why', async () => {
    const { __typename, nearest } = await findOne({ name: 'Kadhimy' });
    expect(__typename).toBe('NotFound');
    expect(nearest.map(({ actor }) => actor.id)).toEqual(['actor:al-kadhimi', 'actor:iraqi-government']);
    expect(nearest[0]?.why).toEqual(['sounds like "al-Kadhimi"']);
    expect(nearest[0]?.score).toBeGreaterThan(nearest[1]?.score ?? 1);
  });

  it.each(['IS', 'ISF', 'Houses of Parliament'])(
    'is not told by the weak alias %s alone, but offered',
    async (name) => {
      const { __typename, nearest } = await findOne({ name });
      expect(__typename).toBe('NotFound');
      expect(nearest[0]?.why).toContain('is a weak alias');
    },
  );

  it('is Ambiguous where several fit equally well, with the candidates best first', async () => {
    const problem = await findOne({ name: 'Iraqi' });
    expect(problem).toMatchObject({
      __typename: 'Ambiguous',
      code: 'AMBIGUOUS',
      message: expect.stringMatching(
        /^"Iraqi" fits several actors equally well: (actor:\S+, )+actor:\S+; ask again with the id of one\.$/,
      ),
      path: ['ref', 'name'],
    });
    const scores = problem.candidates.map(({ score }) => score);
    expect(scores.length).toBeGreaterThanOrEqual(2);
    expect(scores.length).toBeLessThanOrEqual(5);
    expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    for (const { actor } of problem.candidates)
      expect(await findOne({ id: actor.id })).toEqual({ __typename: 'Actor', id: actor.id });
  });

  it.each([
    ['no way', {}],
    ['two ways', { id: 'actor:us', name: 'United States' }],
    ['a way without a value', { id: null }],
    ['an unknown way', { cow: 2 }],
  ])('is refused for a ref with %s', async (_what, ref) => {
    const { status, data, errors } = await api.send(find, { ref });
    expect(status).toBe(400);
    expect(data).toBeNull();
    expect(errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['{}', '{ id: "actor:us", name: "United States" }', '{ id: null }'])(
    'is refused for the literal ref %s',
    async (ref) => {
      const { status, errors } = await api.send(`{ actor(ref: ${ref}) { __typename } }`);
      expect(status).toBe(400);
      expect(errors[0]?.message).toMatch(/ActorRef/);
    },
  );
});

describe('an actor', () => {
  it('tells its spellings, the strongest first, and when one was in use', async () => {
    expect(
      await api.ask(`{
        actor(ref: { id: "actor:iran" }) {
          ... on Actor {
            aliases { text lang strength validity { from { edtf } until { edtf inferred } } }
            externalIds { scheme value }
            existence { from { edtf } until { edtf } }
            mergedFrom
            describedAs
          }
        }
      }`),
    ).toEqual({
      actor: {
        aliases: [
          { text: 'Iran', lang: 'en', strength: 'NAME', validity: null },
          { text: 'Islamic Republic of Iran', lang: 'en', strength: 'NAME', validity: null },
          { text: 'ایران', lang: 'fa', strength: 'NAME', validity: null },
          {
            text: 'Persia',
            lang: 'en',
            strength: 'PREVIOUS',
            validity: { from: null, until: { edtf: '1935', inferred: false } },
          },
        ],
        externalIds: [
          { scheme: 'cow', value: '630' },
          { scheme: 'gw', value: '630' },
          { scheme: 'iso3166', value: 'IRN' },
          { scheme: 'ucdp', value: '114' },
          { scheme: 'wikidata', value: 'Q794' },
        ],
        existence: { from: null, until: null },
        mergedFrom: [],
        describedAs: null,
      },
    });
  });

  it('has a name in each language that it has one in, else the English one', async () => {
    const names = await api.ask(`{
      actor(ref: { id: "actor:soleimani" }) {
        ... on Actor { name english: name(lang: "en") arabic: name(lang: "ar") persian: name(lang: "fa") french: name(lang: "fr") }
      }
      unnamed: actor(ref: { id: "actor:iraqi-officials" }) { ... on Actor { name arabic: name(lang: "ar") } }
    }`);
    expect(names).toEqual({
      actor: {
        name: 'Qassem Soleimani',
        english: 'Qassem Soleimani',
        arabic: 'قاسم سليماني',
        persian: 'قاسم سلیمانی',
        french: 'Qassem Soleimani',
      },
      unnamed: { name: 'Iraqi officials', arabic: 'Iraqi officials' },
    });
  });

  it('tells when it came to be, where that is stated', async () => {
    const { actor } = await api.ask<{ actor: object }>(`{
      actor(ref: { id: "actor:paramilitary-forces" }) { ... on Actor { existence { from { edtf } until { edtf } } } }
    }`);
    expect(actor).toEqual({ existence: { from: { edtf: '2014' }, until: null } });
  });
});
