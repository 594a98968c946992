import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serverAudits } from 'graphql-http';
import { tellFigures } from './figures.js';
import { withService } from './with-service.js';

/** What a browser of another page cannot send without asking first; the service takes it as a sign that none asks. */
const noBrowser = { 'apollo-require-preflight': 'true' };
const audits = 61;
const apolloSuite = fileURLToPath(new URL('apollo-suite', import.meta.url));

const figures = tellFigures();
await withService(async ({ url }) => {
  const all = serverAudits({
    url: `${url}/graphql`,
    fetchFn: (address: string, init: RequestInit = {}) =>
      fetch(address, {
        ...init,
        headers: { ...Object.fromEntries(new Headers(init.headers)), ...noBrowser },
      }),
  });
  figures.exactly('audits of graphql-http', all.length, audits);
  for (const { name, fn } of all) {
    const result = await fn();
    figures.holds(name, result.status === 'ok', result.status === 'ok' ? 'ok' : result.reason);
  }
});
const npm = (...args: string[]) => spawnSync('npm', args, { cwd: apolloSuite, encoding: 'utf8' });
if (!existsSync(`${apolloSuite}/node_modules`)) npm('ci', '--no-audit', '--no-fund');
const { status, stderr } = npm('test');
const [, tests = stderr] = /^Tests: +(.*)$/m.exec(stderr) ?? [];
figures.holds("Apollo's integration tests, under jest", status === 0, tests);
process.exitCode = figures.end();
