import { afterEach, describe, expect, it } from 'vitest';
import { runExample } from '../../support/example-script.js';
import { pythonEnvironment } from '../../support/python.js';
import { type Scripted, startScriptedServer } from '../../support/scripted-server.js';

const python = await pythonEnvironment();
const busy: Scripted = { status: 503, headers: { 'retry-after': '0' }, body: { errors: [] } };

let server: Awaited<ReturnType<typeof startScriptedServer>> | undefined;
afterEach(() => server?.stop());

describe.each(['brokers.ts', 'changes.ts', 'square.py', 'communities.py'])('%s', (script) => {
  const withPython = it.skipIf(script.endsWith('.py') && python === null);
  const run = (words: readonly string[], env = {}) => runExample(script, words, { ...python, ...env });
  const answeredBy = async (answers: readonly Scripted[]) => {
    server = await startScriptedServer(answers);
    return run([server.url]);
  };

  withPython('says so where nothing answers at the address in SERVICE_URL', async () => {
    const { code, out, err } = await run([], { SERVICE_URL: 'http://127.0.0.1:1' });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^Nothing answers at http:\/\/127\.0\.0\.1:1\S* \(.+\)\. Is the service running\? npm start\n$/,
    );
  });

  withPython('knows what is no address', async () => {
    const { code, err } = await run(['localhost:4000']);
    expect([code, err]).toEqual([
      1,
      '"localhost:4000" is no address; it reads like http://localhost:4000.\n',
    ]);
  });

  withPython('asks again where the service is busy, and tells what it then says', async () => {
    const errors = [{ message: 'There is nothing at /export.', extensions: { code: 'NOT_FOUND' } }];
    const { code, out, err } = await answeredBy([busy, busy, { status: 404, body: { errors } }]);
    expect([code, out, err]).toEqual([1, '', 'NOT_FOUND: There is nothing at /export.\n']);
    expect(server?.asked).toHaveLength(3);
  });

  withPython('takes no answer for whole that broke off', async () => {
    const headers = { 'content-length': '1000', connection: 'close' };
    const { code, out, err } = await answeredBy([{ status: 200, headers, body: '{"data":{}}' }]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^The answer of http:\S+ broke off \(.+\)\.\n$/);
  });

  withPython('sees that what answers is another program', async () => {
    const { code, err } = await answeredBy([{ status: 500, body: '<html>' }]);
    expect(code).toBe(1);
    expect(err).toMatch(/^What answers at http:\S+ is no .*\(HTTP 500\)\.\n$/);
  });
});

it('brokers.ts tells what it can, and what is missing, where the database has no Graph Data Science', async () => {
  const lacking = { code: 'ANALYTICS_UNAVAILABLE', message: 'The database has no Graph Data Science.' };
  const method = { nodes: 3, edges: 2, exact: true };
  const between = { id: 'actor:c', name: 'The third', relations: { nodes: [] } };
  const data = {
    ends: [],
    brokers: { total: 1, nodes: [{ value: 1, actor: between }], method },
    centrality: lacking,
    bridges: lacking,
  };
  const around = { paths: { paths: [], none: null } };
  server = await startScriptedServer([data, around].map((told) => ({ status: 200, body: { data: told } })));
  const { code, out, err } = await runExample('brokers.ts', [server.url]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('The third, on 100 % of them');
  expect(out).toContain('In the whole graph: not told, since this database has no Graph Data Science.');
});
