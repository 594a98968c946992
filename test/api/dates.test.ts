import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { readFoundingData } from '../support/api-data.js';
import { readAll } from '../support/api-pages.js';
import { asLastReported } from '../support/clocks.js';
import { plainFilter } from '../support/graph-plain-filter.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).toSorted();
const during =
  'query During($during: EDTF) { events(where: { during: $during }, first: 200) { nodes { id } } }';
const anyDate = 'a date such as 2011, 2021-07, 2020-01-03 or 2014~, or an interval such as 2014/2017';

describe('events during a period', () => {
  const [invasion, dissolved, left] = ['invasion-2003', 'army-dissolved', 'withdrawal-2011'];
  const of2014 = ['call-2014', 'fall-of-mosul', 'militia-incorporation'];
  const of2020 = ['militia-incorporation', 'motion-2020', 'strike-2020'];

  // Those that the record dates as well are few enough to be told one by one; of the rest the files tell.
  it.each([
    ['2003', [dissolved, invasion]],
    ['2004', [dissolved]],
    ['2004~', [dissolved, invasion]],
    ['2005~', [dissolved]],
    ['2004?', [dissolved, invasion]],
    ['2004%', [dissolved, invasion]],
    ['200X', [dissolved, invasion]],
    ['199X', []],
    ['../2003', [dissolved, invasion]],
    ['../2002', []],
    ['2004/2010', [dissolved]],
    ['2004/2011-01', [dissolved, left]],
    ['2011-12-31', [dissolved, left]],
    ['2012-01', []],
    ['2012-01~', [dissolved, left]],
    ['2013/2014', of2014],
    ['2015', ['militia-incorporation']],
    ['2019', ['militia-incorporation', 'taking-office']],
    ['2020-01-03', of2020],
    ['2020-01-03T00:47Z', of2020],
    ['2021-07', ['afghanistan-withdrawal', 'militia-incorporation', 'visit-2021']],
    ['2021-08/2021-11', ['afghanistan-withdrawal']],
    ['2022/..', []],
  ])('%s are those that may have happened in it', async (period, keys) => {
    const onRecord = { during: period, source: ['source:background'] };
    expect(idsOf(await readAll(api, 'events', '', onRecord))).toEqual(keys.map((key) => `event:${key}`));
    const dataSet = await readFoundingData();
    const { event } = plainFilter(dataSet);
    const found = await readAll(api, 'events', '', { during: period });
    expect(idsOf(found)).toEqual(
      idsOf(dataSet.events.filter((one) => event({ during: period }, one, asLastReported))),
    );
    const literal = `{ events(where: { during: "${period}" }, first: 200) { nodes { id } } }`;
    expect(await api.ask(literal)).toEqual({ events: { nodes: found } });
    expect(await api.ask(during, { during: period })).toEqual({ events: { nodes: found } });
  });

  it('are all where none is given', async () => {
    const { events } = await readFoundingData();
    expect(idsOf(await readAll(api, 'events', '', { during: null }))).toEqual(idsOf(events));
  });

  it('hold those that nobody dates, whatever the period', async () => {
    const undated = (await readFoundingData()).events.filter(({ occurred }) => occurred === null);
    expect(undated.length).toBeGreaterThan(0);
    for (const period of ['1066', '2003', '9999'])
      expect(idsOf(await readAll(api, 'events', '', { during: period }))).toEqual(
        expect.arrayContaining(idsOf(undated)),
      );
  });
});

describe('relations that overlap a period', () => {
  const dated = /* GraphQL */ `
    query Dated($overlaps: EDTF) {
      relations(where: { typeIn: [STATIONS_FORCES_IN, OCCUPIES], subjectIn: ["actor:us"], overlaps: $overlaps }, orderBy: OLDEST) {
        nodes { type { code } object { id } spell }
      }
    }
  `;
  const first = ['OCCUPIES iraq', 'STATIONS_FORCES_IN iraq 2003'];
  const afghanistan = 'STATIONS_FORCES_IN afghanistan';

  it.each([
    ['2000', []],
    ['2002', [afghanistan]],
    ['2002~', [first[0], afghanistan, first[1]]],
    ['200X', [first[0], afghanistan, first[1]]],
    ['2012/2013', [afghanistan, 'STATIONS_FORCES_IN iraq 2011']],
    ['2014-06-13', [afghanistan, 'STATIONS_FORCES_IN iraq 2011', 'STATIONS_FORCES_IN iraq 2014']],
    ['2018/..', ['COMBAT_PRESENCE_IN iraq 2014', afghanistan, 'STATIONS_FORCES_IN iraq 2014']],
    ['../2003-03', [first[0], afghanistan, first[1]]],
  ])('%s are those that may hold at some time in it', async (overlaps, expected) => {
    const { relations } = await api.ask<{
      relations: { nodes: { type: { code: string }; object: { id: string }; spell: string | null }[] };
    }>(dated, { overlaps });
    const found = relations.nodes.map(({ type, object, spell }) =>
      [type.code, object.id.replace('actor:', ''), ...(spell ? [spell] : [])].join(' '),
    );
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
    type Dated = { occurred: { edtf: string } | null };
    for (const { id, occurred } of await readAll<Dated>(api, 'events', 'occurred { edtf }')) {
      const found = await readAll(api, 'events', '', { during: occurred?.edtf });
      expect(found).toContainEqual({ id });
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
      const argument = 'events.where.during';
      const message = `${argument}: ${problem}; right would be ${expected}.`;
      const literal = await api.send(`{ events(where: { during: "${text}" }) { totalCount } }`);
      const variable = await api.send(during, { during: text });
      for (const { status, data, errors } of [literal, variable]) {
        expect({ status, data }).toEqual({ status: 400, data: null });
        expect(errors).toHaveLength(1);
        expect(errors[0]).toMatchObject({ message });
        expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument, expected });
      }
      expect(literal.errors[0]).toMatchObject({ locations: [{ line: 1, column: 27 }] });
    },
  );

  it.each(['today', '2014/2011'])('is told to be a day where only a day is right: %s', async (text) => {
    const literal = await api.send(`{ relations(asOf: { validAt: "${text}" }) { totalCount } }`);
    const variable = await api.send(
      'query On($day: EDTF) { relations(asOf: { validAt: $day }) { totalCount } }',
      {
        day: text,
      },
    );
    for (const { status, errors } of [literal, variable]) {
      expect(status).toBe(400);
      expect(errors[0]?.extensions).toEqual({
        code: 'BAD_USER_INPUT',
        argument: 'relations.asOf.validAt',
        expected: 'one day of the calendar, as in 2021-07-26',
      });
    }
  });

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
    expect(errors.map(({ extensions }) => extensions['argument'])).toEqual([
      'relations.where.overlaps',
      'relations.where.anyOf[1].overlaps',
      'relations.where.not.overlaps',
    ]);
    for (const { extensions } of errors) expect(extensions['code']).toBe('BAD_USER_INPUT');
  });

  it.each(['2014', 'true', 'SUMMER', '["2014"]'])(
    'such as the bare literal %s is refused',
    async (literal) => {
      const { status, errors } = await api.send(`{ events(where: { during: ${literal} }) { totalCount } }`);
      expect(status).toBe(400);
      expect(errors[0]).toMatchObject({
        message: `events.where.during: ${literal} is no text; right would be EDTF in quotes.`,
        extensions: { code: 'BAD_USER_INPUT', argument: 'events.where.during', expected: 'EDTF in quotes' },
      });
    },
  );
});
