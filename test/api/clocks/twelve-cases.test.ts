import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { onDay, relationId, relationsOn } from './standings.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const theDay = '2021-07-26';

describe('D1: seven positions on the US combat presence, each for its time', () => {
  it.each<[string | null, string[]]>([
    ['2016-06-01', ['2014 NOT_YET']],
    ['2018-06-01', ['2014 CONTESTED']],
    [theDay, ['2014 CONTESTED']],
    ['2023-06-01', ['2014 CONTESTED projected']],
    [null, ['2014 CONTESTED']],
  ])('stand on %s as %j', async (day, standings) => {
    expect(await relationsOn(api, 'typeIn: [COMBAT_PRESENCE_IN]', day)).toEqual(standings);
  });

  it('take sides for the time that they are about, and a speaker may take two', async () => {
    const id = await relationId(api, 'typeIn: [COMBAT_PRESENCE_IN]');
    expect((await onDay(api, id, '2018-06-01')).sides).toEqual([
      'DENIES: us-officials',
      'QUALIFIES: us-officials',
    ]);
    expect((await onDay(api, id, theDay)).sides).toEqual([
      'AFFIRMS: asaib-ahl-al-haq, article',
      'DENIES: al-kadhimi, us-officials',
      'QUALIFIES: us-officials',
      '(AFFIRMS: iraqi-government, iraqi-officers)',
      '(DENIES: al-kadhimi)',
    ]);
    expect((await onDay(api, id, '2022-06-01')).sides[1]).toBe(
      'DENIES: al-kadhimi, pentagon, senior-us-official, us-officials',
    );
  });
});

it('D2: opposite wishes, one in public and one in private, are told and not counted', async () => {
  const { relations } = await api.ask<{ relations: { nodes: object[] } }>(
    `{ relations(where: { typeIn: [COMBAT_PRESENCE_IN] }, asOf: { validAt: "${theDay}" }) {
        nodes { standing { affirm deny qualify desire }
          claims(where: { modalityIn: [DESIRED], audienceIn: [PUBLIC] }) { nodes { stance assertedBy { ... on Node { id } } } } } } }`,
  );
  expect(relations.nodes).toEqual([
    {
      standing: { affirm: 2, deny: 2, qualify: 1, desire: 3 },
      claims: { nodes: [{ stance: 'DENIES', assertedBy: { id: 'actor:al-kadhimi' } }] },
    },
  ]);
});

it('D3: Iran denies at second hand, and its denial weighs as its own', async () => {
  const id = await relationId(api, 'typeIn: [ATTACKS], subjectIn: ["actor:iran"], objectIn: ["actor:us"]');
  expect(await onDay(api, id, null)).toEqual({
    status: 'CONTESTED',
    sides: ['AFFIRMS: article', 'DENIES: iran'],
  });
});

it('D4: those without a name take sides as others do, and are told to have none', async () => {
  const { contested } = await api.ask<{
    contested: { nodes: { standing: { sides: { asserters: object[] }[] } }[] };
  }>(
    `{ contested(where: { typeIn: [COMBAT_PRESENCE_IN] }) { nodes { standing { sides { asserters { ... on Actor { id named } } } } } } }`,
  );
  expect(contested.nodes[0]?.standing.sides[1]?.asserters).toEqual([
    { id: 'actor:al-kadhimi', named: true },
    { id: 'actor:us-officials', named: false },
  ]);
});

describe('D5: announced is not done', () => {
  it.each([
    ['event:withdrawal-2021', '2021-06-30', 'NOT_YET'],
    ['event:withdrawal-2021', '2021-12-31', 'NOMINAL projected'],
    ['event:withdrawal-2021', null, 'NOMINAL projected'],
    ['event:withdrawal-2021', '2022-01-01', 'ENDED'],
    ['event:relabelling-2021', '2021-12-31', 'AFFIRMED projected'],
    ['event:withdrawal-2011', '2011-12-18', 'AFFIRMED'],
  ])('%s on %s: %s', async (id, day, status) => {
    expect((await onDay(api, id, day)).status).toBe(status);
  });
});

it('D6: a number is of its time: the troops of 2021 are not those of 2019', async () => {
  const troops = (day: string) =>
    api.ask<{ relations: { nodes: { quantities: { nodes: object[] } }[] } }>(
      `{ relations(where: { typeIn: [STATIONS_FORCES_IN], subtypes: false, subjectIn: ["actor:us"], objectIn: ["actor:iraq"] }, asOf: { validAt: "${day}" }) {
          nodes { quantities(where: { measureIn: ["troops"], wordingIn: [EXACT] }) { nodes { best status } } } } }`,
    );
  expect((await troops(theDay)).relations.nodes).toEqual([
    { quantities: { nodes: [{ best: 2500, status: 'AFFIRMED' }] } },
  ]);
  expect((await troops('2019-07-26')).relations.nodes).toEqual([{ quantities: { nodes: [] } }]);
});

it('D7: the militias are a part of the state in name, and stand by Iran in fact', async () => {
  const militias = 'withActor: ["actor:iran-backed-militias"]';
  expect(
    await relationsOn(
      api,
      `${militias}, typeIn: [PART_OF], objectIn: ["actor:iraqi-security-forces"]`,
      theDay,
    ),
  ).toEqual(['NOMINAL']);
  expect(await relationsOn(api, `${militias}, typeIn: [ALLEGIANCE_TO]`, theDay)).toEqual(['AFFIRMED']);
  expect(
    await relationsOn(
      api,
      `${militias}, typeIn: [CONTROLLED_BY], objectIn: ["actor:iraqi-government"]`,
      theDay,
    ),
  ).toEqual(['DENIED']);
});

it('D8: the motion stands, though it binds nobody, and is over the year after', async () => {
  expect((await onDay(api, 'event:motion-2020', '2020-01-05')).status).toBe('AFFIRMED');
  expect((await onDay(api, 'event:motion-2020', theDay)).status).toBe('ENDED');
  expect(await api.ask('{ node(id: "event:motion-2020") { ... on Event { binding } } }')).toEqual({
    node: { binding: false },
  });
});

it('D9: each part in the strike stands on its own, on its day', async () => {
  const { node } = await api.ask<{ node: { participants: { nodes: object[] } } }>(
    `{ node(id: "event:strike-2020", asOf: { validAt: "2020-01-03" }) {
        ... on Event { participants(role: VICTIM) { nodes { actor { id } status } } } } }`,
  );
  expect(node.participants.nodes).toEqual(
    ['al-muhandis', 'eight-others', 'security-officer', 'soleimani'].map((key) => ({
      actor: { id: `actor:${key}` },
      status: 'AFFIRMED',
    })),
  );
});

describe('D10: "took office two years ago" against the record', () => {
  const office = 'typeIn: [HEAD_OF_GOVERNMENT_OF], subjectIn: ["actor:al-kadhimi"]';
  it.each([
    [office, '2018-12-31', ['DENIED']],
    [office, '2019-12-01', ['CONTESTED']],
    [`${office}, source: ["source:article"]`, '2019-12-01', ['AFFIRMED']],
    [`${office}, source: ["source:background"]`, '2019-12-01', ['DENIED']],
    [office, theDay, ['AFFIRMED']],
  ])('%s on %s: %j', async (where, day, standings) => {
    expect(await relationsOn(api, where, day)).toEqual(standings);
  });
});

describe('D11: several spells between the same two states', () => {
  const stay =
    'typeIn: [STATIONS_FORCES_IN], subtypes: false, subjectIn: ["actor:us"], objectIn: ["actor:iraq"]';
  it.each<[string | null, string[]]>([
    ['2002-06-01', ['2003 NOT_YET', '2011 NOT_YET', '2014 NOT_YET']],
    ['2008-06-01', ['2003 AFFIRMED', '2011 NOT_YET', '2014 NOT_YET']],
    ['2012-06-01', ['2003 ENDED', '2011 AFFIRMED', '2014 NOT_YET']],
    ['2016-06-01', ['2003 ENDED', '2011 ENDED', '2014 AFFIRMED']],
    ['2026-11-25', ['2003 ENDED', '2011 ENDED', '2014 AFFIRMED projected']],
    [null, ['2003 AFFIRMED', '2011 AFFIRMED', '2014 AFFIRMED']],
  ])('on %s: %j', async (day, standings) => {
    expect(await relationsOn(api, stay, day)).toEqual(standings);
  });
});

it('D12: names hold at all times, and that two are one is a claim with a standing', async () => {
  const { actor, search } = await api.ask<{
    actor: { identities: { nodes: object[] } };
    search: { actor: { id: string } }[];
  }>(
    `{ actor(ref: { id: "actor:al-muhandis" }, asOf: { validAt: "2021-07-26" }) { ... on Actor { identities { nodes { b { id } status } } } }
       search(text: "Suleimani", first: 1, asOf: { validAt: "1990-01-01" }) { actor { id } } }`,
  );
  expect(actor.identities.nodes).toEqual([{ b: { id: 'actor:security-officer' }, status: 'AFFIRMED' }]);
  expect(search[0]?.actor.id).toBe('actor:soleimani');
});
