import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { tellFigures } from './figures.js';
import { withService } from './with-service.js';

const leastCases = 20_000;
/** For each of the fields of Query and Mutation. */
const casesEach = 600;
const version = '4.32.0';
const slowestSeconds = 2;
/** A folder and no virtual environment: Debian's Python cannot make one without a package of its own. */
const packages = fileURLToPath(new URL(`../.data/schemathesis-${version}`, import.meta.url));

process.exitCode = await withService(
  async ({ url, log }) => {
    await install();
    const figures = tellFigures();
    const { code, text } = await run('python3', [
      join(packages, 'bin', 'schemathesis'),
      'run',
      `${url}/graphql`,
      '--max-examples',
      String(casesEach),
      '--max-response-time',
      String(slowestSeconds),
      '--header',
      'Authorization: Bearer a-token-for-the-fuzzer',
      '--seed',
      '1',
      '--no-color',
    ]);
    const cases = Number(/(\d[\d,]*) generated/.exec(text)?.[1]?.replaceAll(',', '') ?? 0);
    figures.holds('cases', cases >= leastCases, `${cases}, at least ${leastCases}`);
    figures.exactly('exit code of schemathesis: 0 where no check failed', code, 0);
    figures.exactly('faults that were masked', log().split('masked error').length - 1, 0);
    return figures.end();
  },
  { WRITE_TOKEN: 'a-token-for-the-fuzzer', REQUESTS_AT_ONCE: '1000' },
);

async function install(): Promise<void> {
  if (existsSync(packages)) return;
  console.log('Getting schemathesis, once');
  const unfinished = `${packages}.${process.pid}`;
  const wanted = `schemathesis==${version}`;
  await run('python3', ['-m', 'pip', 'install', '--quiet', '--target', unfinished, wanted]);
  renameSync(unfinished, packages);
}

async function run(command: string, args: readonly string[]): Promise<{ code: number; text: string }> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONPATH: packages },
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (some: string) => {
    text += some;
    process.stdout.write(some);
  });
  const [code] = await once(child, 'close');
  return { code: Number(code), text };
}
