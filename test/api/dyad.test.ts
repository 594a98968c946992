import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const dyad = /* GraphQL */ `
  query Dyad($a: ID!, $b: ID!, $during: EDTF, $bucket: Precision! = YEAR, $asOf: AsOf) {
    dyad(a: $a, b: $b, during: $during, bucket: $bucket, asOf: $asOf) {
      __typename
      ... on DyadSeries {
        a { id } b { id } undatedEvents truncated
        points { start events announced meanIntensity relations sign contested }
      }
      ... on Problem { code message path }
      ... on NotFound { nearest { actor { id } } }
    }
  }
`;
type Point = {
  start: string;
  events: number;
  announced: number;
  meanIntensity: number | null;
  relations: number;
  sign: number | null;
  contested: number;
};
type Series = { __typename: string; undatedEvents: number; truncated: boolean; points: Point[] };
const ask = async (variables: Record<string, unknown>) =>
  (await api.ask<{ dyad: Series }>(dyad, variables)).dyad;
const [us, iraq, iran] = ['actor:us', 'actor:iraq', 'actor:iran'];
const rows = ({ points }: Series) =>
  points.map(({ start, events, announced, meanIntensity, relations, sign, contested }) =>
    [start, events, announced, meanIntensity, relations, sign, contested].join(' '),
  );

describe('two actors over time', () => {
  it('come year by year with their events and their score, relations and their sign', async () => {
    const series = await ask({ a: us, b: iraq, during: '2002/2012' });
    expect(rows(series)).toMatchInlineSnapshot(`
      [
        "2002 0 0  3 -0.3333333333333333 0",
        "2003 2 0 -7.5 6 -0.5 0",
        "2004 0 0  5 -0.4 0",
        "2005 0 0  5 -0.4 0",
        "2006 0 0  5 -0.4 0",
        "2007 0 0  5 -0.4 0",
        "2008 0 0  5 -0.4 0",
        "2009 0 0  5 -0.4 0",
        "2010 0 0  5 -0.4 0",
        "2011 1 0 8 6 -0.3333333333333333 0",
        "2012 0 0  3 0 0",
      ]
    `);
    expect(series).toMatchObject({
      __typename: 'DyadSeries',
      a: { id: us },
      b: { id: iraq },
      truncated: false,
    });
  });

  it('are the same whichever is named first', async () => {
    expect((await ask({ a: iraq, b: us })).points).toEqual((await ask({ a: us, b: iraq })).points);
  });

  it('run by themselves from the first date to the last, and fill what lies between', async () => {
    const { points } = await ask({ a: us, b: iraq });
    const years = points.map(({ start }) => Number(start));
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual(years.map((_, index) => (years[0] ?? 0) + index));
  });

  it('tell what is foretold apart from what is done', async () => {
    const pair = { a: us, b: 'actor:al-kadhimi' };
    const series = await ask({ ...pair, during: '2021-06/2021-08', bucket: 'MONTH' });
    expect(rows(series)).toMatchInlineSnapshot(`
      [
        "2021-06 0 0  0  0",
        "2021-07 2 1 2.5 0  0",
        "2021-08 0 0  0  0",
      ]
    `);
    expect(series.points.some(({ announced }) => announced > 0)).toBe(true);
  });

  it('count by day as they do by year', async () => {
    const days = await ask({ a: us, b: iraq, during: '2020', bucket: 'DAY' });
    expect(days.points).toHaveLength(366);
    const [year] = (await ask({ a: us, b: iraq, during: '2020' })).points;
    expect(days.points.reduce((sum, { events }) => sum + events, 0)).toBe(year?.events);
  });

  it('are empty points where nothing was known yet', async () => {
    const series = await ask({
      a: us,
      b: iraq,
      during: '2003/2004',
      asOf: { knownAt: '2001-01-01T00:00:00Z' },
    });
    expect(rows(series)).toEqual(['2003 0 0  0  0', '2004 0 0  0  0']);
    expect((await ask({ a: us, b: iraq, asOf: { knownAt: '2001-01-01T00:00:00Z' } })).points).toEqual([]);
  });
});

describe('two actors that cannot be compared', () => {
  it.each([
    [{ a: us, b: 'actor:irann' }, 'NotFound', ['b'], /^No actor has the id "actor:irann"; nearest are/],
    [{ a: 'actor:zzzzqqqq', b: us }, 'NotFound', ['a'], /^No actor has the id "actor:zzzzqqqq"/],
    [
      { a: us, b: us },
      'Invalid',
      ['b'],
      /^b is the same actor as a, actor:us; right would be the id of another/,
    ],
    [
      { a: us, b: iraq, bucket: 'DECADE' },
      'Invalid',
      ['bucket'],
      /^bucket is DECADE; right would be DAY, MONTH or YEAR\.$/,
    ],
    [
      { a: us, b: iraq, bucket: 'DAY', during: '2000/2010' },
      'Invalid',
      ['during'],
      /more than 1000 buckets.*shorter/,
    ],
    [{ a: us, b: iraq, bucket: 'DAY' }, 'Invalid', ['during'], /more than 1000 buckets/],
    [
      { a: us, b: us, bucket: 'DAY', during: '2000/2010' },
      'Invalid',
      ['b'],
      /^b is the same actor .*\nduring holds more than 1000 buckets/,
    ],
  ])('%j are told why', async (variables, type, path, message) => {
    const told = await ask(variables);
    expect(told).toMatchObject({ __typename: type, path, message: expect.stringMatching(message) });
  });

  it('have the nearest ones named', async () => {
    expect(await ask({ a: us, b: 'actor:irann' })).toMatchObject({
      nearest: expect.arrayContaining([{ actor: { id: iran } }]),
    });
  });

  it('and a period that ends before it begins is refused before anything runs', async () => {
    const { status, errors } = await api.send(dyad, { a: us, b: iraq, during: '2011/2003' });
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toMatch(/ends before it begins/);
  });
});
