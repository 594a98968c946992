import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTestNeo4j, type TestNeo4j, testDistributionDir } from '../support/neo4j-server.js';
import { startTestService, type TestService } from '../support/service.js';

let jars: string;
let neo4j: TestNeo4j;
let service: TestService;
beforeAll(async () => {
  jars = mkdtempSync(join(tmpdir(), 'neo4j-without-gds-'));
  symlinkSync(join(testDistributionDir, 'lib'), join(jars, 'lib'));
  // All plug-ins that the project gets are jars of Graph Data Science.
  mkdirSync(join(jars, 'plugins'));
  neo4j = await startTestNeo4j({ distributionDir: jars });
  service = await startTestService({ ...neo4j, database: 'neo4j' }, { planAhead: true });
});
afterAll(async () => {
  await service?.stop();
  await neo4j?.stop();
  rmSync(jars, { recursive: true, force: true });
});

it.each([
  'centrality(metric: DEGREE)',
  'centrality(metric: PAGERANK)',
  'centrality(metric: BETWEENNESS)',
  'communities',
  'components',
  'bridges',
  'similarActors(of: "actor:iran")',
])('%s says that it cannot be had, and how it could be', async (field) => {
  const { status, body } = await service.ask(
    `{ found: ${field} { __typename ... on Problem { code message path } } }`,
  );
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  expect(body.data.found).toEqual({
    __typename: 'AnalyticsUnavailable',
    code: 'ANALYTICS_UNAVAILABLE',
    message:
      'The database has no Graph Data Science; install version 2.13 or later beside it, or use the database that the service starts where NEO4J_URI is not set.',
    path: null,
  });
});

it('what is wrong with the arguments is told all the same', async () => {
  const { body } = await service.ask('{ centrality(metric: PAGERANK, damping: 7) { __typename } }');
  expect(body.data.centrality.__typename).toBe('Invalid');
});

it.each([
  'centrality(metric: EIGENVECTOR)',
  'brokers(between: { one: ["actor:iran"], other: ["actor:iraqi-parliament"] })',
])('%s, which the service works out itself, works', async (field) => {
  const { body } = await service.ask(`{ found: ${field} { ... on Scores { total method { engine } } } }`);
  expect(body.data.found).toMatchObject({ total: expect.any(Number), method: { engine: 'service' } });
});

it('all else works', async () => {
  const { body } = await service.ask(
    '{ dataset { actors } topActors(metric: DEGREE, first: 1) { actor { id } } paths(from: "actor:iran", to: "actor:us") { ... on PathSearch { paths { length } } } }',
  );
  expect(body.errors).toBeUndefined();
  expect(body.data.topActors).toEqual([{ actor: { id: 'actor:iraq' } }]);
});
