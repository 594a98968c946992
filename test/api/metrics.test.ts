import { afterAll, beforeAll, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

beforeAll(() => holdDataSet(foundingFolder, 'data/founding'));
let service: TestService;
beforeAll(async () => {
  service = await startTestService(testConnection(), { slowStatementMs: 0 });
});
afterAll(() => service.stop());

const metrics = async () => (await service.get('/metrics')).text;
const numberAt = (text: string, line: string) =>
  Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length),
  );

it('tells requests by operation and by what became of them', async () => {
  await service.ask('query Titles { dataset { title } }');
  await service.ask('query Titles { dataset { title } }');
  await service.ask('{ dataset { title } }');
  await service.ask('{ nothing }');
  await service.ask('query Large { actors(first: 201) { totalCount } }');
  const { headers, text } = await service.get('/metrics');
  expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  const count = (labels: string) => numberAt(text, `political_relations_requests_total{${labels}}`);
  expect(count('operation="Titles",outcome="OK"')).toBe(2);
  expect(count('operation="anonymous",outcome="OK"')).toBe(1);
  expect(count('operation="none",outcome="GRAPHQL_VALIDATION_FAILED"')).toBe(1);
  expect(count('operation="Large",outcome="BAD_USER_INPUT"')).toBe(1);
  expect(numberAt(text, 'political_relations_request_duration_seconds_count{operation="Titles"}')).toBe(2);
});

it('tells statements by their file, and whether the database is there', async () => {
  const line =
    'political_relations_statement_duration_seconds_count{query="dataset/read-dataset",outcome="ok"}';
  const before = numberAt(await metrics(), line);
  await service.ask('{ dataset { title } }');
  const text = await metrics();
  expect(numberAt(text, line)).toBe(before + 1);
  expect(numberAt(text, 'political_relations_breaker_open')).toBe(0);
  expect(numberAt(text, 'political_relations_import_batches')).toBe(0);
  expect(numberAt(text, 'nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
});

it('does not grow with the names that clients make up', async () => {
  for (let count = 0; count < 150; count++) await service.ask(`query Made${count} { __typename }`);
  const names = new Set(
    [...(await metrics()).matchAll(/requests_total\{operation="(\w+)"/g)].map(([, name]) => name),
  );
  expect(names.size).toBeLessThanOrEqual(102);
  expect(names).toContain('other');
});

it('goes with a log of each request: its operation, its Cypher files with how often, and no value', async () => {
  const query = 'query Found($text: String!) { search(text: $text) { __typename } }';
  const { headers } = await service.ask(query, { text: 'al-Kadhimi' });
  const id = headers.get('x-request-id');
  await expect
    .poll(() => service.log.find((line) => line['id'] === id))
    .toMatchObject({
      operation: 'Found',
      statements: { 'search/alias-candidates': 1 },
      res: { statusCode: 200 },
    });
  await service.get(`/graphql?query=${encodeURIComponent(query)}&variables={"text":"al-Kadhimi"}`, {
    'apollo-require-preflight': '1',
  });
  expect(JSON.stringify(service.log)).not.toContain('Kadhimi');
});

it('goes with a log of slow statements, each with its plan', async () => {
  await service.ask('{ sources { nodes { title } } }');
  const slow = () => service.log.filter(({ msg }) => msg === 'slow statement');
  await expect
    .poll(() => slow().find(({ query }) => String(query).startsWith('sources/')))
    .toMatchObject({
      ms: expect.any(Number),
      plan: expect.arrayContaining([expect.stringMatching(/ProduceResults/)]),
    });
});
