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

it('brokers.ts says so where the database lacks what analytics need', async () => {
  const unavailable = { code: 'ANALYTICS_UNAVAILABLE', message: 'The database has no Graph Data Science.' };
  const none = { total: 0, nodes: [], method: { nodes: 0, edges: 0, exact: true } };
  const data = { ends: [], brokers: none, centrality: unavailable, bridges: unavailable };
  server = await startScriptedServer([{ status: 200, body: { data } }]);
  expect(await runExample('brokers.ts', [server.url])).toEqual({
    code: 1,
    out: '',
    err: 'ANALYTICS_UNAVAILABLE: The database has no Graph Data Science.\n',
  });
});
