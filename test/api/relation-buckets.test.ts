import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

type Bucket = { start: string; key: string | null; count: number };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const query = /* GraphQL */ `
  query Buckets($interval: Precision!, $groupBy: BucketKey, $during: EDTF!, $where: RelationWhere, $asOf: AsOf) {
    relationBuckets(interval: $interval, groupBy: $groupBy, during: $during, where: $where, asOf: $asOf) { start key count }
  }
`;
const buckets = async (variables: Record<string, unknown>) =>
  (await api.ask<{ relationBuckets: Bucket[] }>(query, variables)).relationBuckets;

type Listed = {
  id: string;
  type: { code: string; symmetric: boolean };
  sign: number;
  status: string;
  subject: { kind: string };
  object: { kind: string };
};
/** What `relations` lists on a day. */
async function on(day: string, where: object, reading: string): Promise<Listed[]> {
  const { relations } = await api.ask<{ relations: { nodes: Listed[]; totalCount: number } }>(
    `query On($where: RelationWhere, $asOf: AsOf) { relations(where: $where, asOf: $asOf, first: 200) {
      totalCount nodes { id type { code symmetric } sign status subject { kind } object { kind } }
    } }`,
    { where, asOf: { validAt: day, reading } },
  );
  expect(relations.nodes).toHaveLength(relations.totalCount);
  return relations.nodes;
}

const keyOf: Record<string, (relation: Listed) => string> = {
  TYPE: ({ type }) => type.code,
  SIGN: ({ sign }) => String(sign),
  STATUS: ({ status }) => status,
  KIND: ({ type, subject, object }) => {
    const kinds = [subject.kind, object.kind];
    return (type.symmetric ? kinds.toSorted() : kinds).join(' ');
  },
};

describe.each(['POSSIBLE', 'CERTAIN'])('buckets of days, in the reading %s', (reading) => {
  const days = ['2020-01-02', '2020-01-03', '2020-01-04'];
  const during = '2020-01-02/2020-01-04';

  it.each<[where: object]>([
    [{}],
    [{ signIn: [-1] }],
    [{ statusIn: ['CONTESTED', 'NOMINAL'] }],
    [{ projected: false, withActor: ['actor:us'] }],
    [{ source: ['source:background'] }],
  ])('count where %j what is listed on each of them', async (where) => {
    const found = await buckets({ interval: 'DAY', during, where, asOf: { reading } });
    const expected = [];
    for (const start of days)
      expected.push({ start, key: null, count: (await on(start, where, reading)).length });
    expect(found).toEqual(expected);
  });

  it.each(Object.entries(keyOf))('tell them apart by %s', async (groupBy, keyOfRelation) => {
    const found = await buckets({ interval: 'DAY', during, groupBy, asOf: { reading } });
    const listed = await Promise.all(days.map((day) => on(day, {}, reading)));
    const keys = [...new Set(listed.flat().map(keyOfRelation))].sort();
    expect(keys.length).toBeGreaterThan(1);
    const expected = days.flatMap((start, at) =>
      keys.map((key) => ({
        start,
        key,
        count: listed[at]?.filter((one) => keyOfRelation(one) === key).length,
      })),
    );
    expect(found).toEqual(expected);
  });
});

describe('buckets longer than a day', () => {
  it.each([
    ['MONTH', '2019-12/2020-02', ['2019-12', '2020-01', '2020-02']],
    ['YEAR', '2002-12-31/2005~', ['2002', '2003', '2004', '2005', '2006']],
    ['DECADE', '1999/2020', ['199X', '200X', '201X', '202X']],
  ])('of a %s are all those of which the period takes a part', async (interval, during, starts) => {
    expect((await buckets({ interval, during })).map(({ start }) => start)).toEqual(starts);
  });

  it('count a relation once, however often its standing changes within one', async () => {
    const where = { typeIn: ['STATIONS_FORCES_IN'], subjectIn: ['actor:us'] };
    const [year] = await buckets({ interval: 'YEAR', during: '2021', where });
    const seen = new Set<string>();
    for (let month = 1; month <= 12; month += 1)
      for (const day of ['01', '10', '26', '28'])
        for (const { id } of await on(`2021-${String(month).padStart(2, '0')}-${day}`, where, 'POSSIBLE'))
          seen.add(id);
    expect(year).toEqual({ start: '2021', key: null, count: seen.size });
  });

  it('add up to the same whatever they are told apart by', async () => {
    const asked = { interval: 'YEAR', during: '1995/2025' };
    const plain = (await buckets(asked)).map(({ count }) => count);
    for (const groupBy of Object.keys(keyOf)) {
      const sums = new Map<string, number>();
      for (const { start, count } of await buckets({ ...asked, groupBy }))
        sums.set(start, (sums.get(start) ?? 0) + count);
      expect({ groupBy, sums: [...sums.values()] }).toEqual({ groupBy, sums: plain });
    }
  });

  it('tell the status of the last day: what ended on the way is ENDED', async () => {
    const where = { typeIn: ['OCCUPIES'] };
    const found = await buckets({ interval: 'DECADE', during: '199X/201X', groupBy: 'STATUS', where });
    expect(found.filter(({ count }) => count > 0).map(({ key }) => key)).toContain('ENDED');
  });

  it('are told with 0 where nothing counts', async () => {
    const none = { interval: 'YEAR', during: '2001/2003', where: { subjectIn: [] } };
    expect(await buckets(none)).toEqual(
      ['2001', '2002', '2003'].map((start) => ({ start, key: null, count: 0 })),
    );
    expect(await buckets({ ...none, groupBy: 'TYPE' })).toEqual([]);
  });

  it('take no notice of the day in asOf', async () => {
    const asked = { interval: 'YEAR', during: '2001/2004', groupBy: 'STATUS' };
    expect(await buckets({ ...asked, asOf: { validAt: '2021-07-26' } })).toEqual(await buckets(asked));
  });
});

it('buckets that cannot be counted are refused before anything runs', async () => {
  const { status, errors } = await api.send(query, { interval: 'YEAR', during: '2003/..' });
  expect([status, errors[0]?.message]).toEqual([
    400,
    'relationBuckets.during: "2003/.." is open at an end; right would be a period with both ends, as in 2003/2011.',
  ]);
});
