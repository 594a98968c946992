import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const during =
  'query During($during: EDTF) { events(where: { during: $during }, first: 100) { nodes { id } } }';
const anyDate = 'a date such as 2011, 2021-07, 2020-01-03 or 2014~, or an interval such as 2014/2017';

describe('events during a period', () => {
  const old = ['invasion-2003'];
  const formation = ['militia-formation-2014', 'militia-incorporation', 'support-request-2014'];
  const of2020 = ['motion-2020', 'retaliation-vow', 'strike-2020'];

  it.each([
    ['2003', old],
    ['2004', []],
    ['2004~', old],
    ['2005~', []],
    ['2004?', old],
    ['2004%', old],
    ['200X', old],
    ['199X', []],
    ['../2003', old],
    ['../2002', []],
    ['2004/2010', []],
    ['2004/2011-01', ['withdrawal-2011']],
    ['2011-12-31', ['withdrawal-2011']],
    ['2012-01', []],
    ['2012-01~', ['withdrawal-2011']],
    ['2013/2014', formation],
    ['2015', ['militia-incorporation']],
    ['2020-01-03', ['militia-incorporation', ...of2020]],
    ['2020-01-03T00:47Z', ['militia-incorporation', ...of2020]],
    ['2021-08/2021-11', ['attacks-2021', 'relabelling-2021', 'retaliatory-strikes-2021', 'withdrawal-2021']],
    ['2022/..', []],
  ])('%s are those that may have happened in it', async (period, keys) => {
    const { events } = await api.ask<{ events: { nodes: { id: string }[] } }>(during, { during: period });
    expect(events.nodes.map(({ id }) => id).toSorted()).toEqual(keys.map((key) => `event:${key}`).sort());
    expect(await api.ask(`{ events(where: { during: "${period}" }, first: 100) { nodes { id } } }`)).toEqual({
      events,
    });
  });

  it('are all where none is given', async () => {
    const { events } = await api.ask<{ events: { nodes: object[] } }>(during, { during: null });
    expect(events.nodes).toHaveLength(17);
  });
});

describe('relations that overlap a period', () => {
  const dated = /* GraphQL */ `
    query Dated($overlaps: EDTF) {
      relations(where: { typeIn: [STATIONS_FORCES_IN, OCCUPIES], subjectIn: ["actor:us"], overlaps: $overlaps }, orderBy: OLDEST) {
        nodes { type { code } spell }
      }
    }
  `;

  it.each([
    ['2002', []],
    ['2002~', ['OCCUPIES', 'STATIONS_FORCES_IN 2003']],
    ['200X', ['OCCUPIES', 'STATIONS_FORCES_IN 2003']],
    ['2012/2013', ['STATIONS_FORCES_IN 2011']],
    ['2014-06-13', ['STATIONS_FORCES_IN 2011', 'STATIONS_FORCES_IN 2014']],
    ['2018/..', ['COMBAT_PRESENCE_IN 2014', 'STATIONS_FORCES_IN 2014']],
    ['../2003-03', ['OCCUPIES', 'STATIONS_FORCES_IN 2003']],
  ])('%s are those that may hold at some time in it', async (overlaps, expected) => {
    const { relations } = await api.ask<{
      relations: { nodes: { type: { code: string }; spell: string | null }[] };
    }>(dated, { overlaps });
    const found = relations.nodes.map(({ type, spell }) => (spell ? `${type.code} ${spell}` : type.code));
    expect(found.toSorted()).toEqual(expected);
  });
});

describe('a date in an answer', () => {
  it('is told as written, with its bounds, its precision and whether it was worked out', async () => {
    const { nodes } = await api.ask<{ nodes: { occurred: object }[] }>(`{
      nodes(ids: ["event:strike-2020", "event:visit-2021", "event:withdrawal-2021"]) {
        ... on Event { occurred { edtf earliest latest precision inferred } }
      }
    }`);
    expect(nodes.map(({ occurred }) => occurred)).toEqual([
      {
        edtf: '2020',
        earliest: '2020-01-01T00:00:00Z',
        latest: '2020-12-31T23:59:59Z',
        precision: 'YEAR',
        inferred: false,
      },
      {
        edtf: '2021-07',
        earliest: '2021-07-01T00:00:00Z',
        latest: '2021-07-31T23:59:59Z',
        precision: 'MONTH',
        inferred: true,
      },
      {
        edtf: '2021-07/2021-12',
        earliest: '2021-07-01T00:00:00Z',
        latest: '2021-12-31T23:59:59Z',
        precision: 'MONTH',
        inferred: true,
      },
    ]);
  });

  it('can be given back as a filter', async () => {
    const { events } = await api.ask<{
      events: { nodes: { id: string; occurred: { edtf: string } | null }[] };
    }>('{ events(first: 100) { nodes { id occurred { edtf } } } }');
    for (const { id, occurred } of events.nodes) {
      const found = await api.ask<{ events: { nodes: { id: string }[] } }>(during, {
        during: occurred?.edtf,
      });
      expect(found.events.nodes).toContainEqual({ id });
    }
  });
});

describe('what is no date', () => {
  it.each([
    ['summer 2014', '"summer 2014" contains blanks', anyDate],
    ['', '"" is empty', anyDate],
    ['14', '"14" is not a date', anyDate],
    ['2014/2011', '"2014/2011" ends before it begins', 'the earlier side first, as in 2003/2011'],
    ['2021-02-30', '"2021-02-30" is not in the calendar', 'a day from 0001-01-01 to 9999-12-31'],
    ['2021-13', '"2021-13" is not in the calendar', 'a day from 0001-01-01 to 9999-12-31'],
    ['2021-21', '"2021-21" is a season', 'the months it stands for, as in 2021-03/2021-05'],
    ['../..', '"../.." states no date', 'a date on one side, as in 2014/.. or ../2003'],
    ['2014/', '"2014/" leaves a side empty', 'two dots for a side that is open, as in 2014/..'],
    ['2020-01-03T00:47', '"2020-01-03T00:47" is not a minute in UTC', 'the form 2020-01-03T00:47Z'],
    ['-0500', '"-0500" is not a year of four digits', 'a year from 0001 to 9999'],
  ])(
    'such as %j is refused with what would be right, as literal and as variable',
    async (text, problem, expected) => {
      const message = `${problem}; right would be ${expected}.`;
      const literal = await api.send(`{ events(where: { during: "${text}" }) { totalCount } }`);
      const variable = await api.send(during, { during: text });
      for (const { status, data, errors } of [literal, variable]) {
        expect({ status, data }).toEqual({ status: 400, data: null });
        expect(errors).toHaveLength(1);
        expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', expected });
      }
      expect(literal.errors[0]).toMatchObject({ message, locations: [{ line: 1, column: 27 }] });
      expect(variable.errors[0]?.message).toBe(
        `Variable "$during" got invalid value ${JSON.stringify(text)}; ${message}`,
      );
    },
  );

  it('is told with its place within the variable, several at once', async () => {
    const { status, errors } = await api.send(
      'query In($where: RelationWhere) { relations(where: $where) { totalCount } }',
      {
        where: {
          overlaps: 'then',
          anyOf: [{ overlaps: '2014' }, { overlaps: '2014-99' }],
          not: { overlaps: 2014 },
        },
      },
    );
    expect(status).toBe(400);
    expect(errors.map(({ message }) => / at "([^"]*)"/.exec(message)?.[1]).toSorted()).toEqual([
      'where.anyOf[1].overlaps',
      'where.not.overlaps',
      'where.overlaps',
    ]);
    for (const { extensions } of errors) expect(extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['2014', 'true', 'SUMMER', '["2014"]'])(
    'such as the bare literal %s is refused',
    async (literal) => {
      const { status, errors } = await api.send(`{ events(where: { during: ${literal} }) { totalCount } }`);
      expect(status).toBe(400);
      expect(errors[0]).toMatchObject({
        message: `${literal} is no text; right would be EDTF in quotes.`,
        extensions: { code: 'BAD_USER_INPUT', expected: 'EDTF in quotes' },
      });
    },
  );
});
