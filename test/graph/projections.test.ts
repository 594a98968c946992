import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createAnalysis } from '../../src/analytics/analysis.js';
import { centrality } from '../../src/analytics/centrality.js';
import type { CentralityAsked } from '../../src/analytics/centrality-asked.js';
import { namePrefix } from '../../src/analytics/projection.js';
import { createProjections } from '../../src/analytics/projections.js';
import { projectTies } from '../../src/graph/queries.generated.js';
import { openEmptyGraph, type TestGraph } from '../support/graph.js';
import {
  graphAsked,
  holdManyRelations,
  manyActors,
  projectionsKept,
  statementsRunning,
  testAnalytics,
} from '../support/graph-analytics.js';

const sent: string[] = [];
let database: TestGraph;
beforeAll(async () => {
  database = await openEmptyGraph({ onStatement: (name) => sent.push(name) });
  await holdManyRelations(database);
});
afterAll(() => database.close());
afterEach(async () => {
  sent.length = 0;
  await expect.poll(() => projectionsKept(database), { timeout: 20_000 }).toEqual([]);
});

const anyDegree: CentralityAsked = { metric: 'DEGREE', direction: 'BOTH', damping: 0.85, seed: 1, first: 3 };
const slow: CentralityAsked = { ...anyDegree, metric: 'BETWEENNESS' };
/** What is slow then takes far longer than anything waits for that looks at it. */
const exact = { exactSteps: 1e12 };
const timesSent = (name: string) => sent.filter((one) => one === name).length;
const until = (name: string) =>
  expect.poll(() => statementsRunning(database), { timeout: 20_000, interval: 20 }).toContain(name);

describe('a projection', () => {
  it('is gone when its answer has come', async () => {
    const { stores } = testAnalytics(database.graph);
    expect(await centrality(graphAsked(), anyDegree, stores())).toMatchObject({ total: manyActors });
    expect(await projectionsKept(database)).toEqual([]);
  });

  it('is one for all who ask for the same graph meanwhile, whatever they ask of it', async () => {
    const { stores } = testAnalytics(database.graph);
    const metrics = ['DEGREE', 'DEGREE', 'WEIGHTED_DEGREE', 'PAGERANK'] as const;
    const found = await Promise.all(
      metrics.map((metric) => centrality(graphAsked(), { ...anyDegree, metric }, stores())),
    );
    expect(found).toHaveLength(4);
    expect(found[0]).toEqual(found[1]);
    expect(timesSent('analytics/project-relations')).toBe(1);
    expect(timesSent('analytics/drop-projections')).toBe(1);
  });

  it('is another one for another graph', async () => {
    const { stores } = testAnalytics(database.graph);
    await Promise.all([
      centrality(graphAsked({ signIn: [1] }), anyDegree, stores()),
      centrality(graphAsked({ signIn: [1, 0] }), anyDegree, stores()),
    ]);
    expect(timesSent('analytics/project-relations')).toBe(2);
  });

  it('is gone when the work on it has failed', async () => {
    const projections = createProjections(database.graph, 60_000);
    const asked = { query: projectTies, params: graphAsked().filter, dataVersion: 1 };
    const work = () => Promise.reject(new Error('it fails'));
    await expect(projections.use(asked, work, new AbortController().signal)).rejects.toThrow('it fails');
    expect(await projectionsKept(database)).toEqual([]);
  });

  it('does not come to be when whoever wanted it leaves before', async () => {
    const { stores, analytics } = testAnalytics(database.graph);
    const client = new AbortController();
    const asked = centrality(graphAsked(), slow, stores(client.signal));
    asked.catch(() => {});
    await until('analytics/project-ties');
    client.abort();
    await expect(asked).rejects.toThrow();
    await analytics.end();
    expect(await projectionsKept(database)).toEqual([]);
    expect(await statementsRunning(database)).toEqual([]);
  });

  it('is gone, and the algorithm ended, when whoever wanted it leaves during the work', async () => {
    const { stores, analytics } = testAnalytics(database.graph, exact);
    const client = new AbortController();
    const asked = centrality(graphAsked(), slow, stores(client.signal));
    asked.catch(() => {});
    await until('analytics/betweenness');
    expect(await projectionsKept(database)).toEqual([expect.stringContaining(namePrefix)]);
    client.abort();
    await expect(asked).rejects.toThrow();
    await analytics.end();
    expect(await projectionsKept(database)).toEqual([]);
    await expect.poll(() => statementsRunning(database), { timeout: 15_000 }).toEqual([]);
  });

  it('stays for the others when one of them leaves', async () => {
    const { stores } = testAnalytics(database.graph);
    const client = new AbortController();
    const staying = centrality(graphAsked(), anyDegree, stores());
    // Seen where it is sent: the database may be done by the time that it tells what it does.
    await expect.poll(() => timesSent('analytics/project-relations'), { interval: 5 }).toBe(1);
    const leaving = centrality(graphAsked(), { ...anyDegree, damping: 0.9 }, stores(client.signal));
    leaving.catch(() => {});
    await sleep(100);
    client.abort();
    await expect(leaving).rejects.toThrow();
    expect(await staying).toMatchObject({ total: manyActors });
    expect(timesSent('analytics/project-relations')).toBe(1);
  });

  it('is gone when time was over, which is told with the way out', async () => {
    const { stores, analytics } = testAnalytics(database.graph, { ...exact, timeoutMs: 800 });
    const own = stores();
    expect(await centrality(graphAsked(), slow, own)).toEqual({
      code: 'INVALID',
      path: ['where'],
      message:
        'It was not worked out within 0.8 s; right would be a narrower where, or a longer ANALYTICS_TIMEOUT_MS.',
    });
    expect(own.wasCut()).toBe(true);
    await analytics.end();
    expect(await projectionsKept(database)).toEqual([]);
  });

  it('that a process left behind when it was killed is dropped by the next one once nobody can work on it any more', async () => {
    const leave = (name: string) =>
      database.cypher('UNWIND [[1, 2]] AS ends RETURN gds.graph.project($name, ends[0], ends[1])', { name });
    await leave(`${namePrefix}old:killed:1`);
    await leave('of-somebody-else');
    await sleep(2_100);
    await leave(`${namePrefix}young:other:1`);
    await testAnalytics(database.graph, { timeoutMs: 1_000 }).analytics.begin();
    expect(await projectionsKept(database)).toEqual(['of-somebody-else', `${namePrefix}young:other:1`]);
    for (const name of await projectionsKept(database))
      await database.cypher('CALL gds.graph.drop($name) YIELD graphName RETURN graphName', { name });
  });

  it('of the very name that is to be made is replaced', async () => {
    const { filter } = graphAsked();
    for (let time = 0; time < 2; time++)
      expect(await database.run(projectTies, { ...filter, name: 'twice' })).toMatchObject([
        { nodes: manyActors },
      ]);
    await database.cypher("CALL gds.graph.drop('twice') YIELD graphName RETURN graphName");
  });
});

describe('limits', () => {
  it('one that does not come to its turn in time is told how many may be worked out at once', async () => {
    const { stores, analytics } = testAnalytics(database.graph, { atOnce: 1 });
    const client = new AbortController();
    const running = centrality(graphAsked(), slow, stores(client.signal));
    running.catch(() => {});
    await until('analytics/project-ties');
    const hasty = createAnalysis({
      graph: database.graph,
      analytics: { ...analytics, limits: { ...analytics.limits, timeoutMs: 300 } },
      signal: undefined,
      allow: undefined,
      onTimeOver: () => {},
    });
    const ask = () => hasty.inService({ ...graphAsked(), relationsInAll: 1 }, async () => 'begun');
    expect(await ask()).toEqual({
      code: 'INVALID',
      path: ['where'],
      message:
        'It was not begun within 0.3 s, because others were worked out, of which there may be 1 at once; right would be to ask again later, or a higher ANALYTICS_AT_ONCE.',
    });
    client.abort();
    await expect(running).rejects.toThrow();
    // The turn is over when the database has ended what it was at.
    await analytics.end();
    expect(await ask()).toBe('begun');
  });

  it('a graph with too many relations is told with how many there are and may be', async () => {
    const { stores } = testAnalytics(database.graph, { maxRelations: 1_000 });
    const relations = 'MATCH (n:Relation) RETURN count(n) AS total';
    expect((await database.cypher(relations))[0]?.['total']).toBe(0);
    await database.cypher(
      `UNWIND range(1, 1001) AS at CREATE (:Relation:Proposition {id: 'relation:' + at, type: 'BACKS', knownFrom: '2020-01-01T00:00:00Z',
        reportedPossible: 'AFFIRMED', reportedCertain: 'AFFIRMED', steps: [], sign: 1})`,
    );
    expect(await centrality(graphAsked(), anyDegree, stores())).toEqual({
      code: 'INVALID',
      path: ['where'],
      message:
        '1001 relations fit; right would be at most 1000: a narrower where, or a higher ANALYTICS_MAX_RELATIONS.',
    });
    expect(sent).not.toContain('analytics/project-relations');
    await database.cypher('MATCH (n:Relation) DETACH DELETE n');
  });

  it.each(['BETWEENNESS', 'CLOSENESS'] as const)(
    '%s of a graph with too many ways is an estimate, flagged as such, and near',
    async (metric) => {
      const whole = testAnalytics(database.graph, exact);
      const where = { subjectIn: Array.from({ length: 150 }, (_, at) => `actor:n${at + 1}`) };
      const few = await centrality(graphAsked(where), { ...slow, metric }, whole.stores());
      const many = await centrality(
        graphAsked(where),
        { ...slow, metric },
        testAnalytics(database.graph, { exactSteps: 100_000 }).stores(),
      );
      if ('code' in few || 'code' in many) throw new Error('it was refused');
      expect(few.method).toMatchObject({ engine: 'gds 2.13.9', exact: true, note: null });
      expect(many.method).toMatchObject({ engine: 'service', exact: false });
      expect(many.method.note).toMatch(/^Estimated from the shortest ways from about \d+ of \d+ actors/);
      expect(many.total).toBe(few.total);
      expect((many.nodes[0]?.value ?? 0) / (few.nodes[0]?.value ?? 1)).toBeCloseTo(1, 0);
    },
  );
});
