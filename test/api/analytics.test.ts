import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

type Scores = {
  nodes: { actor: { id: string }; value: number; rank: number }[];
  total: number;
  method: Record<string, unknown>;
};
type Told = { __typename: string; code?: string; message?: string; path?: string[] };

const method =
  'method { name engine parameters { name value } dataVersion asOf { validAt reading } nodes edges exact note }';
const problem = '... on Problem { code message path }';
const scores = `__typename ... on Scores { nodes { actor { id } value rank } total ${method} } ${problem}`;

/** Who backs whom and who sits where, which the founding data tell in six relations: a line of four actors, one of three, and a pair. */
const small = { typeIn: ['BACKS', 'HOLDS_SEATS_IN'], subtypes: false };
const line = ['iran-backed-militias', 'iran', 'asaib-ahl-al-haq', 'iraqi-parliament'];
const parties = ['iraqi-political-system', 'ministry-parties', 'party-loyalists'];
const pair = ['us', 'iraqi-exiles'];

const centrality = async (args: object) =>
  (
    await api.ask<{ centrality: Scores & Told }>(
      `query ($metric: CentralityMetric!, $direction: Direction! = BOTH, $damping: Float! = 0.85, $seed: Int! = 1, $where: RelationWhere, $asOf: AsOf, $first: Int = 20) {
        centrality(metric: $metric, direction: $direction, damping: $damping, seed: $seed, where: $where, asOf: $asOf, first: $first) { ${scores} } }`,
      { where: small, ...args },
    )
  ).centrality;
const values = ({ nodes }: Scores) =>
  Object.fromEntries(nodes.map(({ actor, value }) => [actor.id.replace('actor:', ''), value]));

/** Each actor of the small graph with its number, given for the ends and the middles of its lines. */
const worth = (of: { ends: number; middles: number; partyEnds: number; party: number; pair: number }) => ({
  [line[0] as string]: of.ends,
  [line[1] as string]: of.middles,
  [line[2] as string]: of.middles,
  [line[3] as string]: of.ends,
  [parties[0] as string]: of.partyEnds,
  [parties[1] as string]: of.party,
  [parties[2] as string]: of.partyEnds,
  [pair[0] as string]: of.pair,
  [pair[1] as string]: of.pair,
});

describe('centrality of the small graph, worked out by hand', () => {
  it('DEGREE counts relations, of either or of one direction', async () => {
    const both = await centrality({ metric: 'DEGREE' });
    expect(values(both)).toEqual(worth({ ends: 1, middles: 2, partyEnds: 1, party: 2, pair: 1 }));
    expect(both.nodes.map(({ rank }) => rank)).toEqual([1, 1, 1, 4, 4, 4, 4, 4, 4]);
    expect(both.nodes.map(({ actor }) => actor.id).slice(0, 4)).toEqual([
      'actor:asaib-ahl-al-haq',
      'actor:iran',
      'actor:ministry-parties',
      'actor:iran-backed-militias',
    ]);
    expect(both.total).toBe(9);
    const out = values(await centrality({ metric: 'DEGREE', direction: 'OUT' }));
    const into = values(await centrality({ metric: 'DEGREE', direction: 'IN' }));
    expect([out['iran'], into['iran']]).toEqual([2, 0]);
    expect([out['asaib-ahl-al-haq'], into['asaib-ahl-al-haq']]).toEqual([1, 1]);
    expect([out['iraqi-parliament'], into['iraqi-parliament']]).toEqual([0, 1]);
  });

  it('BETWEENNESS counts the pairs between which an actor stands', async () => {
    // Either middle of the line of four stands between two pairs, the middle of three between one.
    expect(values(await centrality({ metric: 'BETWEENNESS' }))).toEqual(
      worth({ ends: 0, middles: 2, partyEnds: 0, party: 1, pair: 0 }),
    );
  });

  it('CLOSENESS weighs nearness by how many can be reached', async () => {
    // Middles of four: three others at 1, 1 and 2, of eight: 3/4 times 3/8.
    expect(values(await centrality({ metric: 'CLOSENESS' }))).toEqual(
      worth({ ends: 0.1875, middles: 0.28125, partyEnds: 0.166666667, party: 0.25, pair: 0.125 }),
    );
  });

  it('PAGERANK shares out all rank, and each component has as much as it has actors', async () => {
    // With a damping of 1/2: ends e = 1/18 + m/4 and middles m = 1/18 + e/2 + m/4 of the line of four.
    const found = await centrality({ metric: 'PAGERANK', damping: 0.5 });
    expect(values(found)).toEqual(
      worth({
        ends: 0.0888888889,
        middles: 0.133333333,
        partyEnds: 0.0925925926,
        party: 0.148148148,
        pair: 0.111111111,
      }),
    );
    expect(found.method).toMatchObject({
      name: 'gds.pageRank',
      engine: 'gds 2.13.9',
      parameters: [
        { name: 'concurrency', value: '1' },
        { name: 'dampingFactor', value: '0.5' },
        { name: 'direction', value: 'BOTH' },
        { name: 'maxIterations', value: '34' },
        { name: 'scaler', value: 'L1Norm' },
        { name: 'tolerance', value: '1e-10' },
      ],
      asOf: { validAt: null, reading: 'POSSIBLE' },
      nodes: 9,
      edges: 6,
      exact: true,
      note: null,
    });
  });

  it('PAGERANK without damping is the same for all', async () => {
    const { nodes } = await centrality({ metric: 'PAGERANK', damping: 0 });
    expect(new Set(nodes.map(({ value, rank }) => `${value} ${rank}`))).toEqual(new Set(['0.111111111 1']));
  });

  it('EIGENVECTOR is that of the line of four, and nothing elsewhere', async () => {
    // Middles are the golden ratio times the ends.
    const golden = (1 + Math.sqrt(5)) / 2;
    const end = 1 / Math.sqrt(2 + 2 * golden ** 2);
    const round = (value: number) => Number(value.toPrecision(9));
    expect(values(await centrality({ metric: 'EIGENVECTOR' }))).toEqual(
      worth({ ends: round(end), middles: round(end * golden), partyEnds: 0, party: 0, pair: 0 }),
    );
  });
});

describe('centrality', () => {
  it.each(['DEGREE', 'WEIGHTED_DEGREE'])('%s is what topActors tells, whatever is asked', async (metric) => {
    const wheres = [
      {},
      { source: ['source:background'] },
      { statusIn: ['CONTESTED'] },
      { withActor: ['actor:us'] },
    ];
    for (const where of wheres)
      for (const asOf of [null, { validAt: '2021-07-26' }]) {
        const { topActors } = await api.ask<{ topActors: Scores['nodes'] }>(
          'query ($metric: Metric!, $where: RelationWhere, $asOf: AsOf) { topActors(metric: $metric, where: $where, asOf: $asOf, first: 200) { actor { id } value rank } }',
          { metric, where, asOf },
        );
        expect(topActors.length).toBeGreaterThan(0);
        expect((await centrality({ metric, where, asOf, first: 200 })).nodes).toEqual(topActors);
      }
  });

  it('tells the first ones, and how many there are', async () => {
    const { nodes, total, method: how } = await centrality({ metric: 'DEGREE', where: null, first: 2 });
    expect(nodes.map(({ actor }) => actor.id)).toEqual(['actor:iraq', 'actor:us']);
    expect([total, how['nodes']]).toEqual([69, 69]);
  });

  it('is of the time that is asked for', async () => {
    const [last, day] = [
      await centrality({ metric: 'DEGREE', where: null }),
      await centrality({
        metric: 'DEGREE',
        where: null,
        asOf: { validAt: '2003-04-09', reading: 'CERTAIN' },
      }),
    ];
    expect(day.method).toMatchObject({ asOf: { validAt: '2003-04-09', reading: 'CERTAIN' } });
    expect(Number(day.method['edges'])).toBeLessThan(Number(last.method['edges']));
  });
});

describe('the rest of the small graph', () => {
  const ask = async <Result>(field: string, fragment: string) =>
    (
      await api.ask<{ found: Result & Told }>(
        `query ($where: RelationWhere) { found: ${field} { __typename ${fragment} ${problem} } }`,
        { where: small },
      )
    ).found;
  type Groups = { groups: { size: number; actors: { id: string }[] }[]; total: number; modularity: number };
  const ids = (keys: readonly string[]) => keys.map((key) => `actor:${key}`).toSorted();

  it('falls into three components', async () => {
    const { groups, total } = await ask<Groups>(
      'components(where: $where)',
      `... on Components { groups { size actors { id } } total ${method} }`,
    );
    expect(groups).toEqual(
      [line, parties, pair].map((part) => ({ size: part.length, actors: ids(part).map((id) => ({ id })) })),
    );
    expect(total).toBe(3);
  });

  it('shows groups as far as asked, with their whole size', async () => {
    const { groups, total } = await ask<Groups>(
      'components(where: $where, first: 1)',
      '... on Components { groups { size actors(first: 2) { id } } total }',
    );
    expect(groups).toEqual([
      {
        size: 4,
        actors: ids(line)
          .slice(0, 2)
          .map((id) => ({ id })),
      },
    ]);
    expect(total).toBe(3);
  });

  it('has its components for communities, with the modularity that they have', async () => {
    const found = await ask<Groups & { method: object }>(
      'communities(where: $where)',
      `... on Communities { groups { size actors { id } } total modularity ${method} }`,
    );
    expect(found.groups.map(({ actors }) => actors.map(({ id }) => id))).toEqual(
      [line, parties, pair].map(ids),
    );
    // Of six relations 3, 2 and 1 lie within: 3/6 - (6/12)² + 2/6 - (4/12)² + 1/6 - (2/12)².
    expect(found.modularity).toBe(0.611111111);
    expect(found.method).toMatchObject({ name: 'gds.leiden', exact: false, note: expect.any(String) });
  });

  it('falls apart without any of its relations, and without any of its middles', async () => {
    const found = await ask<{
      relations: { subject: { id: string }; object: { id: string } }[];
      relationTotal: number;
      actors: { id: string }[];
      actorTotal: number;
    }>(
      'bridges(where: $where)',
      '... on Bridges { relations { subject { id } object { id } } relationTotal actors { id } actorTotal }',
    );
    expect([found.relationTotal, found.actorTotal]).toEqual([6, 3]);
    expect(found.actors.map(({ id }) => id)).toEqual(ids(['asaib-ahl-al-haq', 'iran', 'ministry-parties']));
    const ends = found.relations.map(({ subject, object }) => `${subject.id} ${object.id}`);
    expect(ends).toContain('actor:us actor:iraqi-exiles');
  });

  it('has no bridge where another relation ties the same two', async () => {
    const both = await api.ask<{ bridges: { relationTotal: number } }>(
      `query ($where: RelationWhere) { bridges(where: $where) { ... on Bridges { relationTotal } } }`,
      { where: { subjectIn: ['actor:iran'], objectIn: ['actor:us'] } },
    );
    const alone = await centrality({
      metric: 'DEGREE',
      where: { subjectIn: ['actor:iran'], objectIn: ['actor:us'] },
    });
    expect(both.bridges.relationTotal).toBe(alone.method['edges'] === 1 ? 1 : 0);
  });

  it('has actors alike who are tied to the same others', async () => {
    const found = await ask<Scores>(
      `similarActors(of: "actor:iran", where: $where)`,
      scores.replace('__typename', ''),
    );
    // Iran is tied to the militias and to Asaib, the parliament to Asaib: one of two.
    expect(values(found)).toEqual({ 'iraqi-parliament': 0.5 });
    expect(found.total).toBe(1);
  });

  it('has brokers between those who reach each other through them', async () => {
    const between = '{ one: ["actor:iran-backed-militias", "actor:us"], other: ["actor:iraqi-parliament"] }';
    const found = await ask<Scores>(
      `brokers(between: ${between}, where: $where)`,
      scores.replace('__typename', ''),
    );
    expect(values(found)).toEqual({ 'asaib-ahl-al-haq': 1, iran: 1 });
    expect(found).toMatchObject({ total: 2, method: { engine: 'service', exact: true, nodes: 9, edges: 6 } });
  });
});

describe('what cannot be worked out is told with the way out', () => {
  const first = (field: string) =>
    api.ask<{ found: Told }>(`{ found: ${field} { __typename ${problem} } }`).then(({ found }) => found);

  it.each([
    ['centrality(metric: PAGERANK, damping: 1)', ['damping'], 'right would be 0 to 0.99'],
    ['centrality(metric: CLOSENESS, direction: OUT)', ['direction'], 'right would be BOTH'],
    ['centrality(metric: DEGREE, where: { minSources: 99 })', ['where'], 'right would be a wider where'],
    ['communities(seed: -1)', ['seed'], 'right would be 0 to 2147483647'],
    ['communities(gamma: 0)', ['gamma'], 'right would be 0.01 to 100'],
    ['components(where: { minSources: 99 })', ['where'], 'right would be a wider where'],
    ['bridges(where: { minSources: 99 })', ['where'], 'right would be a wider where'],
    [
      'similarActors(of: "actor:us-army", where: { withActor: ["actor:quds-force"] })',
      ['of'],
      'right would be another actor',
    ],
    ['brokers(between: { one: [], other: ["actor:us"] })', ['between', 'one'], 'right would be 1 to 50'],
    [
      'brokers(between: { one: ["actor:us"], other: ["actor:us"] })',
      ['between', 'other'],
      'only in one of them',
    ],
    [
      'brokers(between: { one: ["actor:us"], other: ["actor:iran"] }, where: { withActor: ["actor:quds-force"] })',
      ['between', 'one'],
      'right would be other actors',
    ],
  ])('%s', async (field, path, message) => {
    const found = await first(field);
    expect(found).toMatchObject({ __typename: 'Invalid', code: 'INVALID', path });
    expect(found.message).toContain(message);
  });

  it.each([
    ['similarActors(of: "actor:irann")', ['of']],
    [
      'brokers(between: { one: ["actor:us"], other: ["actor:iran", "actor:irann"] })',
      ['between', 'other', '1'],
    ],
  ])('%s, with who comes nearest', async (field, path) => {
    const found = await first(field);
    expect(found).toMatchObject({ __typename: 'NotFound', path });
    expect(found.message).toContain('actor:iran');
  });

  it('an unknown metric', async () => {
    const { status, errors } = await api.send('{ centrality(metric: FAME) { __typename } }');
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('FAME');
  });

  it('five of them in one operation', async () => {
    const five = 'abcde'.split('').map((name) => `${name}: components { __typename }`);
    const { errors } = await api.send(`{ ${five.join(' ')} }`);
    expect(errors[0]?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
  });
});
