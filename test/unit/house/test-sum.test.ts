import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../../..');
const good = "it('adds', () => { expect(1 + 1).toBe(2); });";
let tree: string;

beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'political-relations-house-'));
  symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'));
  mkdirSync(join(tree, 'tools'));
  for (const file of ['test.mjs', 'sum-reporter.ts'])
    cpSync(join(project, 'tools', file), join(tree, 'tools', file));
  writeFileSync(join(tree, 'package.json'), '{"type":"module"}');
  writeFileSync(join(tree, 'tools/prepare.mjs'), '');
  writeTests('good', good);
});
afterEach(() => rmSync(tree, { recursive: true }));

function writeTests(name: string, text: string): void {
  const imports = "import { beforeAll, describe, expect, it } from 'vitest';";
  writeFileSync(join(tree, `${name}.test.ts`), `${imports}\n${text}\n`);
}

/** Runs the tests of the tree as `npm test` does: its last lines, and whether it succeeded. */
function npmTest(...args: string[]): { last: string[]; succeeded: boolean } {
  const run = spawnSync(process.execPath, ['tools/test.mjs', ...args], { cwd: tree, encoding: 'utf8' });
  return { last: run.stdout.trimEnd().split('\n').slice(-2), succeeded: run.status === 0 };
}

it('npm test runs the tests of every folder', () => {
  const folders = readdirSync(join(project, 'test'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['fixtures', 'support'].includes(entry.name))
    .map(({ name }) => name);
  const [, halves = ''] =
    /const halves = \[(.*?)\];/s.exec(readFileSync(join(project, 'tools/test.mjs'), 'utf8')) ?? [];
  const named = [...halves.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  // Folders that come later may be named before.
  expect(named).toEqual(expect.arrayContaining(folders));
  expect(new Set(named).size).toBe(named.length);
});

describe('the last line of npm test', () => {
  it('counts what passed, after the names of what was skipped', () => {
    writeTests(
      'skipping',
      "describe('a mount', () => { it('fills up', (test) => test.skip('no right to mount')); });",
    );
    expect(npmTest('--no-coverage')).toEqual({
      last: ['1 skipped: a mount > fills up (no right to mount)', '1 passed, 0 failed'],
      succeeded: true,
    });
  });

  it('counts every kind of failure, each once', () => {
    writeTests('wrong', "it('adds', () => { expect(1 + 1).toBe(3); });");
    writeTests('uncollectable', "await import('./missing.js');");
    writeTests(
      'hook',
      "describe('a', () => { beforeAll(() => { throw new Error('no'); }); it('b', () => {}); });",
    );
    writeTests('stray', "it('a', () => { Promise.reject(new Error('stray')); }); it('b', () => {});");
    writeTests('crash', "it('a', () => { process.kill(process.pid, 'SIGKILL'); });");
    const { last, succeeded } = npmTest('--no-coverage');
    expect(last.at(-1)).toBe('3 passed, 5 failed');
    expect(succeeded).toBe(false);
  });

  it('comes after each failure with its file, its name and what was wrong', () => {
    writeTests('wrong', "describe('sums', () => { it('add', () => { expect(1 + 1).toBe(3); }); });");
    expect(npmTest('--no-coverage').last).toEqual([
      'failed: wrong.test.ts > sums > add: expected 2 to be 3 // Object.is equality',
      '1 passed, 1 failed',
    ]);
  });

  it('counts a missed coverage threshold although each test passes', () => {
    writeFileSync(
      join(tree, 'source.ts'),
      'export const half = (yes: boolean) => {\n  if (yes) return 1;\n  return 2;\n};\n',
    );
    writeTests(
      'half',
      "it('is half', async () => { expect((await import('./source.js')).half(true)).toBe(1); });",
    );
    const { last, succeeded } = npmTest(
      '--coverage',
      '--coverage.include=source.ts',
      '--coverage.thresholds.lines=90',
    );
    expect(last.at(-1)).toBe('2 passed, 1 failed');
    expect(succeeded).toBe(false);
  });

  it('counts both halves of a whole run, and holds what they cover together to the threshold', () => {
    const half = (name: string) => `export const ${name} = (x: number) => {\n  return x;\n};\n`;
    writeFileSync(join(tree, 'source.ts'), half('one') + half('other'));
    for (const [project, name] of Object.entries({ api: 'one', graph: 'other' }))
      writeTests(
        project,
        `it('is ${project}', async () => { expect((await import('./source.js')).${name}(1)).toBe(1); });`,
      );
    writeFileSync(
      join(tree, 'vitest.config.ts'),
      `export default { test: {
        projects: ['api', 'graph'].map((name) => ({ test: { name, include: [name + '.test.ts'] } })),
        coverage: { include: ['source.ts'], reportOnFailure: true, thresholds: { lines: 100 } },
      } };`,
    );
    expect(npmTest()).toEqual({ last: [expect.any(String), '2 passed, 0 failed'], succeeded: true });
    writeTests('graph', "it('is wrong', () => { expect(1).toBe(2); }); it('is right', () => {});");
    expect(npmTest()).toEqual({ last: [expect.any(String), '2 passed, 1 failed'], succeeded: false });
    writeTests('graph', "it('is right', () => {});");
    expect(npmTest()).toEqual({ last: [expect.any(String), '2 passed, 1 failed'], succeeded: false });
  });

  it('counts a run without any test', () => {
    const { last, succeeded } = npmTest('no-such-file');
    expect(last.at(-1)).toBe('0 passed, 1 failed');
    expect(succeeded).toBe(false);
  });

  it('counts what stops the run before it begins', () => {
    writeFileSync(join(tree, 'tools/prepare.mjs'), 'process.exit(1);');
    expect(npmTest()).toEqual({ last: ['0 passed, 1 failed'], succeeded: false });
  });

  it('comes after the end of all that the tests started and what they wrote to the temporary folder', () => {
    writeTests(
      'leaving',
      `import { spawn } from 'node:child_process';
      import { mkdtempSync, writeFileSync } from 'node:fs';
      import { tmpdir } from 'node:os';
      it('leaves things behind', () => {
        const left = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore' });
        left.unref();
        const folder = mkdtempSync(tmpdir() + '/left-');
        writeFileSync('left.json', JSON.stringify({ pid: left.pid, folder }));
      });`,
    );
    expect(npmTest('--no-coverage').last.at(-1)).toBe('2 passed, 0 failed');
    const { pid, folder } = JSON.parse(readFileSync(join(tree, 'left.json'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    expect(existsSync(folder)).toBe(false);
  });
});
