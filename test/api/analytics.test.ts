import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import {
  line,
  pair,
  parties,
  type Scores,
  scores,
  small,
  type Told,
  values,
} from '../support/api-small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const centrality = async (args: object) =>
  (
    await api.ask<{ centrality: Scores & Told }>(
      `query ($metric: CentralityMetric!, $direction: Direction! = BOTH, $damping: Float! = 0.85, $seed: Int! = 1, $where: RelationWhere, $asOf: AsOf, $first: Int = 20) {
        centrality(metric: $metric, direction: $direction, damping: $damping, seed: $seed, where: $where, asOf: $asOf, first: $first) { ${scores} } }`,
      { where: small, ...args },
    )
  ).centrality;
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
