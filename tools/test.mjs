// `npm test`: installs what is missing, runs every test and closes with the line `N passed, N failed`. All tests run in two halves
// side by side, each with a database of its own, and are summed up together.
// Arguments go to vitest (`npm test -- --project unit`); a part of the tests runs without the coverage threshold.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const reporters = ['--reporter=default', '--reporter=./tools/sum-reporter.ts'];

/** @returns {never} */
function finish(passed, failed, { failures = [], skipped = [] } = {}) {
  for (const failure of failures) console.log(`failed: ${failure}`);
  if (skipped.length > 0) console.log(`${skipped.length} skipped: ${skipped.join('; ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}

const prepared = spawnSync(process.execPath, [join(root, 'tools/prepare.mjs')], {
  cwd: root,
  stdio: 'inherit',
});
if (prepared.status !== 0) finish(0, 1);

// The temporary folder of the whole run: what an interrupted test leaves behind, a database included, goes with it.
const folder = mkdtempSync(join(tmpdir(), 'political-relations-test-'));
const sumFile = join(folder, 'sum.json');
const blobs = join(folder, 'blobs');
const given = process.argv.slice(2);
const halves = [
  ['unit', 'api', 'browser'],
  ['graph', 'service'],
];
const runs = [];
let interrupted = false;

// This process outlives vitest, to clear up and to tell the sum.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => {
    interrupted = true;
    for (const run of runs) run.kill(signal);
  });

const code = given.length > 0 ? await runVitest([...reporters, ...given]) : await runHalves();
let sum = { passed: 0, failed: 0, failures: [], skipped: [] };
try {
  sum = JSON.parse(readFileSync(sumFile, 'utf8'));
} catch {
  console.log('The test run ended before it could be counted.');
}
for (const { pid } of runs) await endLeftovers(pid);
// A database that was interrupted may still be closing its files.
rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
// Vitest also fails for what is no test: a missed coverage threshold, no test file found, a broken set-up.
finish(sum.passed, code === 0 ? sum.failed : Math.max(sum.failed, 1), sum);

/** Runs both halves, then has vitest report on them as on one; the highest exit code of the three. */
async function runHalves() {
  const codes = await Promise.all(
    halves.map((projects, at) =>
      runVitest([
        ...projects.map((project) => `--project=${project}`),
        '--coverage',
        // The threshold is for both together.
        '--coverage.thresholds.lines=0',
        '--coverage.reporter=json',
        `--coverage.reportsDirectory=${join(folder, `coverage-${at}`)}`,
        '--reporter=default',
        '--reporter=blob',
        `--outputFile.blob=${join(blobs, `${at}.json`)}`,
      ]),
    ),
  );
  return interrupted
    ? 1
    : Math.max(...codes, await runVitest([`--merge-reports=${blobs}`, '--coverage', ...reporters]));
}

/** Runs vitest in a process group of its own, by which is found whatever the tests have started and not ended; its exit code. */
async function runVitest(args) {
  const run = spawn(process.execPath, [vitest, 'run', ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: { ...process.env, TMPDIR: folder, TEST_SUM_FILE: sumFile },
  });
  runs.push(run);
  const [status] = await once(run, 'close');
  return status ?? 1;
}

/** Ends what is left of a process group; a service gets the time to stop its database. */
async function endLeftovers(group) {
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    for (let waited = 0; waited < 20_000; waited += 100) {
      try {
        process.kill(-group, waited === 0 ? signal : 0);
      } catch {
        return;
      }
      if (waited === 0) console.log(`Sending ${signal} to processes that the tests left running`);
      await sleep(100);
    }
  }
}
