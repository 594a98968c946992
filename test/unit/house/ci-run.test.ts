import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
let tree: string;

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'political-relations-ci-'));
  mkdirSync(join(tree, 'bin'));
  cpSync(join(project, '.ci'), join(tree, '.ci'), { recursive: true });
});
afterEach(() => rmSync(tree, { recursive: true }));

/** Runs .ci/run with stand-ins for npm and npx, shell scripts of the given text, and for a Python that has all and a Chromium. */
function runCi(npm: string, npx: string): { lines: string[]; status: number | null } {
  for (const [name, text] of Object.entries({ npm, npx, python3: 'exit 0', chromium: 'exit 0' })) {
    writeFileSync(join(tree, 'bin', name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(tree, 'bin', name), 0o755);
  }
  const env = { ...process.env, PATH: `${join(tree, 'bin')}:${process.env['PATH']}` };
  const run = spawnSync('bash', ['.ci/run'], { cwd: tree, env, encoding: 'utf8' });
  return { lines: run.stdout.trimEnd().split('\n'), status: run.status };
}

const soundNpm = 'if [ "$1" = test ]; then echo "30 passed, 0 failed"; else echo "10 passed, 0 failed"; fi';
const soundNpx = 'case "$*" in *--version) echo v24.0.0;; *) echo "5 passed, 0 failed";; esac';

describe('.ci/run', () => {
  it('sums up the tests, the checks, the conformance to GraphQL over HTTP, the imports that are killed and the API tests on Node 24', () => {
    const { lines, status } = runCi(soundNpm, soundNpx);
    expect(lines).toContain('== API tests on Node v24.0.0');
    expect(lines.at(-1)).toBe('65 passed, 0 failed');
    expect(status).toBe(0);
  });

  it('runs the other parts when the first fails, and names at its end what did', () => {
    const npm =
      'if [ "$1" = test ]; then echo "failed: one > two: no"; echo "28 passed, 2 failed"; exit 1; else echo "10 passed, 0 failed"; fi';
    const { lines, status } = runCi(npm, soundNpx);
    expect(lines.slice(-2)).toEqual(['failed: one > two: no', '63 passed, 2 failed']);
    expect(status).toBe(1);
  });

  it('demands the tests that need a program from elsewhere', () => {
    const npm = `${soundNpm}; echo "python $REQUIRE_PYTHON, chromium $REQUIRE_CHROMIUM"`;
    expect(runCi(npm, soundNpx).lines).toContain('python true, chromium true');
  });

  it.each([
    ['prints no sum', 'echo done', '5 passed, 4 failed'],
    ['fails beside a sound sum', 'echo "20 passed, 0 failed"; exit 7', '85 passed, 4 failed'],
  ])('counts a failure for a part that %s', (_, npm, line) => {
    const { lines, status } = runCi(npm, soundNpx);
    expect(lines.at(-1)).toBe(line);
    expect(status).toBe(1);
  });

  it('counts a failure when there is no Node 24', () => {
    const { lines, status } = runCi(soundNpm, 'exit 1');
    expect(lines.at(-1)).toBe('60 passed, 1 failed');
    expect(status).toBe(1);
  });
});
