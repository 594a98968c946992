import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { projectionsKept, statementsRunning } from '../support/graph-analytics.js';
import { startTestService, type TestService } from '../support/service.js';

const asked = JSON.stringify({
  query: '{ communities { __typename ... on Communities { total } ... on Problem { code message path } } }',
});
const headers = { 'content-type': 'application/json' };

let database: TestGraph;
let service: TestService | undefined;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  database = await openGraph();
});
afterEach(async () => {
  await service?.stop();
  await expect.poll(() => projectionsKept(database), { timeout: 15_000 }).toEqual([]);
});
afterAll(() => database.close());

const limits = { maxRelations: 1_000_000, exactSteps: 1_000_000, atOnce: 2 };
const start = async (timeoutMs: number, requestTimeoutMs: number) => {
  service = await startTestService(testConnection(), {
    analytics: { ...limits, timeoutMs },
    requestTimeoutMs,
    answerCacheBytes: 1_000_000,
  });
  return service;
};

it('a request may take longer than others where it asks for analytics', async () => {
  const { post } = await start(60_000, 100);
  expect((await post(asked)).body.data.communities).toEqual({
    __typename: 'Communities',
    total: expect.any(Number),
  });
});

it('what takes too long is told with the limit and the way out, each time anew', async () => {
  const { post } = await start(100, 25_000);
  for (let time = 0; time < 3; time++) {
    expect((await post(asked)).body.data.communities).toEqual({
      __typename: 'Invalid',
      code: 'INVALID',
      path: ['where'],
      message:
        'It was not worked out within 0.1 s; right would be a narrower where, or a longer ANALYTICS_TIMEOUT_MS.',
    });
    // Until the database has ended it, others wait for their turn.
    await expect.poll(() => statementsRunning(database), { timeout: 15_000 }).toEqual([]);
    await expect.poll(() => projectionsKept(database), { timeout: 15_000 }).toEqual([]);
  }
});

it('a client that leaves ends its statement, and its projection is gone', async () => {
  const { url } = await start(60_000, 25_000);
  const client = new AbortController();
  const request = fetch(`${url}/graphql`, { method: 'POST', headers, body: asked, signal: client.signal });
  request.catch(() => {});
  await expect
    .poll(() => statementsRunning(database), { timeout: 15_000, interval: 10 })
    .toContain('analytics/project-relations');
  client.abort();
  await expect(request).rejects.toThrow();
  await expect.poll(() => statementsRunning(database), { timeout: 10_000 }).toEqual([]);
});

it('a service that is stopped leaves no projection', async () => {
  const { post, stop } = await start(60_000, 25_000);
  const answer = post(asked);
  await expect
    .poll(() => statementsRunning(database), { timeout: 15_000, interval: 10 })
    .toContain('analytics/project-relations');
  await Promise.all([stop(), answer]);
  expect(await projectionsKept(database)).toEqual([]);
});
