import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const query = /* GraphQL */ `
  query Paths(
    $from: ID!, $to: ID!, $maxHops: Int! = 4, $limit: Int! = 5, $avoid: [ID!], $avoidKinds: [ActorKind!]
    $maxDegree: Int, $where: RelationWhere, $asOf: AsOf
  ) {
    paths(
      from: $from, to: $to, maxHops: $maxHops, limit: $limit, avoid: $avoid, avoidKinds: $avoidKinds
      maxDegree: $maxDegree, where: $where, asOf: $asOf
    ) {
      __typename
      ... on PathSearch {
        paths { ...Walk }
        truncated
        none { reason message cutBy nearest { ...Walk } }
      }
      ... on Problem { code message path }
      ... on NotFound { nearest { actor { id } } }
    }
  }
  fragment Walk on Path {
    length sign crossesContested
    hops { forward from { id } to { id } relation { id sign status type { code } subject { id } object { id } } }
  }
`;

type Walk = {
  length: number;
  sign: number;
  crossesContested: boolean;
  hops: {
    forward: boolean;
    from: { id: string };
    to: { id: string };
    relation: {
      id: string;
      sign: number;
      status: string;
      type: { code: string };
      subject: { id: string };
      object: { id: string };
    };
  }[];
};
type Search = {
  __typename: string;
  paths: Walk[];
  truncated: boolean;
  none: { reason: string; message: string; cutBy: string[]; nearest: Walk | null } | null;
};

const search = async (from: string, to: string, more: object = {}) =>
  (await api.ask<{ paths: Search }>(query, { from: `actor:${from}`, to: `actor:${to}`, ...more })).paths;
/** A path in a line: actors with the types between them, the arrow in the direction of the relation. */
const told = ({ hops }: Walk) =>
  hops.reduce(
    (line, { forward, to, relation: { type } }) =>
      `${line} ${forward ? `-${type.code}->` : `<-${type.code}-`} ${to.id.replace('actor:', '')}`,
    hops[0]?.from.id.replace('actor:', '') ?? '',
  );

describe('paths', () => {
  it('come the shortest first, then those with fewer contested hops, in either direction of a relation', async () => {
    const { paths, truncated, none } = await search('iran', 'us');
    expect(paths.map(told)).toEqual([
      'iran -ATTACKS-> us',
      'iran <-ALLEGIANCE_TO- iran-backed-militias -DEMANDS_OF-> us',
      'iran <-ALLEGIANCE_TO- iran-backed-militias -ATTACKS-> us',
      'iran <-ALLEGIANCE_TO- iran-backed-militias <-ACCUSES- us',
      'iran <-OPPOSES- us-forces-in-iraq -PART_OF-> us',
    ]);
    expect(paths.map(({ sign, crossesContested }) => [sign, crossesContested])).toEqual([
      [-1, true],
      [-1, false],
      [-1, false],
      [-1, false],
      [0, false],
    ]);
    expect([truncated, none]).toEqual([true, null]);
  });

  it('lead from an end of each relation to its other end, on to where the next begins', async () => {
    const { paths } = await search('al-kadhimi', 'asaib-ahl-al-haq', { limit: 50, maxHops: 3 });
    expect(paths.length).toBeGreaterThan(20);
    for (const { hops, length, sign, crossesContested } of paths) {
      const stops = ['actor:al-kadhimi', ...hops.map(({ to }) => to.id)];
      expect(hops.map(({ from }) => from.id)).toEqual(stops.slice(0, -1));
      expect(new Set(stops).size).toBe(length + 1);
      for (const { forward, from, to, relation } of hops)
        expect([relation.subject, relation.object]).toEqual(forward ? [from, to] : [to, from]);
      expect(sign).toBe(hops.reduce((product, { relation }) => product * relation.sign, 1) + 0);
      expect(crossesContested).toBe(hops.some(({ relation }) => relation.status === 'CONTESTED'));
      for (const { relation } of hops)
        expect(['AFFIRMED', 'CONTESTED', 'NOMINAL']).toContain(relation.status);
    }
  });

  it('are the same ones, and as many as there are, whatever the limit', async () => {
    const ask = (limit: number) => search('iran', 'us', { limit, maxHops: 2, where: { signIn: [-1, 1] } });
    const all = await ask(50);
    expect(all.truncated).toBe(false);
    const count = all.paths.length;
    expect(count).toBeGreaterThan(3);
    for (const limit of [2, 3, count]) {
      const { paths, truncated } = await ask(limit);
      expect(paths).toEqual(all.paths.slice(0, limit));
      expect(truncated).toBe(limit < count);
    }
    expect(await ask(1)).toEqual({ ...all, paths: all.paths.slice(0, 1), truncated: true });
  });

  it('go on a day by what is said of that day', async () => {
    const ends = ['al-kadhimi', 'asaib-ahl-al-haq'] as const;
    const whenever = (await search(...ends, { limit: 50 })).paths.map(told);
    const { paths } = await search(...ends, { limit: 3, asOf: { validAt: '2021-07-26' } });
    expect(paths.map(told)).toEqual([
      'al-kadhimi <-CONTROLLED_BY- iran-backed-militias <-MEMBER_OF- asaib-ahl-al-haq',
      'al-kadhimi -HEAD_OF_GOVERNMENT_OF-> iraq <-BASED_IN- asaib-ahl-al-haq',
      'al-kadhimi -HOLDS_OFFICE-> iraqi-government -PART_OF-> iraq <-BASED_IN- asaib-ahl-al-haq',
    ]);
    expect(whenever).toContain(
      'al-kadhimi -HOLDS_OFFICE-> iraqi-government <-DEMANDS_OF- iraqi-parliament <-HOLDS_SEATS_IN- asaib-ahl-al-haq',
    );
  });

  it('are multiplied to a sign: the ally of an ally', async () => {
    const { paths } = await search('iran', 'us', { where: { signIn: [1] } });
    expect(paths.map(told)).toEqual(['iran -ALLIED_WITH-> iraq -ALLIED_WITH-> us']);
    expect(paths[0]?.sign).toBe(1);
  });

  it.each([
    [{ avoid: ['actor:iraq'] }, 'iraq'],
    [{ avoidKinds: ['STATE'] }, 'iraq'],
    [{ maxDegree: 20 }, 'iraq'],
  ])('pass nobody who is to be avoided: %j', async (more, gone) => {
    const ends = ['al-kadhimi', 'asaib-ahl-al-haq'] as const;
    const passed = (paths: Walk[]) =>
      new Set(paths.flatMap(({ hops }) => hops.slice(1).map(({ from }) => from.id)));
    expect(passed((await search(...ends, { limit: 20 })).paths)).toContain(`actor:${gone}`);
    const { paths } = await search(...ends, { ...more, limit: 20 });
    expect(paths.length).toBeGreaterThan(0);
    expect(passed(paths)).not.toContain(`actor:${gone}`);
  });

  it('begin and end at anybody, whatever is avoided between', async () => {
    const { paths } = await search('iran', 'us', { avoidKinds: ['STATE'], maxDegree: 0, limit: 2 });
    expect(paths.map(told)).toEqual(['iran -ATTACKS-> us']);
  });
});

describe('no path', () => {
  it.each([
    [{ where: { typeIn: ['BACKS'] } }, ['where.typeIn']],
    [
      { where: { typeIn: ['BACKS'], claimedBy: ['actor:us'], signIn: [-1] } },
      ['where.typeIn', 'where.claimedBy'],
    ],
    [{ where: { statusIn: ['DENIED'] } }, ['where.statusIn']],
    [{ where: { projected: true } }, ['where.projected']],
    [{ where: { source: [] } }, ['where.source']],
    [{ where: { anyOf: [{ statusIn: ['DENIED'] }] } }, ['where.anyOf']],
    [{ where: { not: { signIn: [-1, 0, 1] } } }, ['where.not']],
  ])('is told from what cuts the nearest: %j', async (more, cutBy) => {
    const { paths, truncated, none } = await search('iran', 'us', more);
    expect([paths, truncated]).toEqual([[], false]);
    expect(none).toMatchObject({ reason: 'FILTER_CUTS', cutBy });
    expect(none?.nearest && told(none.nearest)).toBe('iran -ATTACKS-> us');
    expect(none?.message).toContain(cutBy.join(', '));
  });

  it.each([
    [{ maxHops: 1 }, ['maxHops']],
    [
      { maxHops: 1, maxDegree: 0, avoidKinds: ['STATE', 'ARMED_GROUP', 'FACTION'] },
      ['maxHops', 'avoidKinds', 'maxDegree'],
    ],
    [{ asOf: { validAt: '1900-01-01', reading: 'CERTAIN' }, maxDegree: 0 }, ['maxDegree', 'asOf.validAt']],
  ])('is told from the actors and the hops on the way: %j', async (more, cutBy) => {
    const { none } = await search('al-kadhimi', 'asaib-ahl-al-haq', more);
    expect(none).toMatchObject({ reason: 'FILTER_CUTS', nearest: { length: 2 } });
    expect(none?.cutBy).toEqual(expect.arrayContaining(cutBy));
  });

  it('is what there is where nothing was known', async () => {
    const { none } = await search('iran', 'us', { asOf: { knownAt: '2000-01-01T00:00:00Z' } });
    expect(none).toMatchObject({ reason: 'NOTHING_CONNECTS', cutBy: [], nearest: null });
  });
});

describe('a question for paths that cannot be', () => {
  it.each([
    ['iran', 'us', { maxHops: 0 }, ['maxHops'], '1 to 6'],
    ['iran', 'us', { maxHops: 7 }, ['maxHops'], '1 to 6'],
    ['iran', 'us', { limit: 0 }, ['limit'], '1 to 50'],
    ['iran', 'us', { limit: 51 }, ['limit'], '1 to 50'],
    ['iran', 'us', { maxDegree: -1 }, ['maxDegree'], '0 or more'],
    ['iran', 'us', { avoid: ['actor:us'] }, ['avoid'], 'others only'],
    ['iran', 'iran', {}, ['to'], 'two different actors'],
  ])(
    'from %s to %s with %j names the argument and what would be right',
    async (from, to, more, path, right) => {
      const problem = await search(from, to, more);
      expect(problem).toMatchObject({ __typename: 'Invalid', code: 'INVALID', path });
      expect(problem).toHaveProperty('message', expect.stringContaining(right));
    },
  );

  it('with several mistakes is told all of them, a line each', async () => {
    const more = { maxHops: 9, limit: 99, maxDegree: -1, avoid: ['actor:us', 'actor:us'] };
    expect(await search('us', 'us', more)).toEqual({
      __typename: 'Invalid',
      code: 'INVALID',
      path: ['maxHops'],
      message: [
        'maxHops is 9; right would be 1 to 6.',
        'limit is 99; right would be 1 to 50.',
        'maxDegree is -1; right would be 0 or more, or to leave it out.',
        'from and to are both "actor:us"; right would be two different actors.',
        'avoid has "actor:us", an end of the path; right would be others only.',
      ].join('\n'),
    });
  });

  it.each([
    ['iraan', 'us', {}, ['from']],
    ['us', 'iraan', {}, ['to']],
    ['us', 'iraq', { avoid: ['actor:pentagon', 'actor:iraan'] }, ['avoid', '1']],
  ])('from %s to %s with %j leads to the nearest actors', async (from, to, more, path) => {
    expect(await search(from, to, more)).toMatchObject({
      __typename: 'NotFound',
      path,
      nearest: expect.arrayContaining([{ actor: { id: 'actor:iran' } }]),
    });
  });
});
