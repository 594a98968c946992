import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureDistribution } from '../../../src/local-neo4j/distribution.js';
import { distributionName } from '../../../src/local-neo4j/pinned-versions.js';
import type { Progress } from '../../../src/progress.js';
import { StartError } from '../../../src/start-error.js';

const FILL_FOLDER = [
  // $arg is the last of its kind that matched.
  'for arg in "$@"; do case "$arg" in -Dto=*) to="$(echo "$arg" | /usr/bin/cut -c6-)";; esac; done',
  '/bin/mkdir -p "$to/lib" "$to/plugins"',
  'echo "Downloading from central: a.jar"',
  'echo "Downloaded from central: a.jar (9 kB at 9 kB/s)"',
  'echo "Downloaded from central: a.pom (9 kB at 9 kB/s)"',
  'echo "Downloaded from central: b.jar (9 kB at 9 kB/s)"',
];

describe('getting the jars of the server', () => {
  let folder: string;
  let distribution: string;
  let jars: number;
  const progress: Progress = {
    step: () => {},
    bar: () => ({ advance: () => void jars++, done: () => {} }),
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'distribution-'));
    distribution = join(folder, 'data', 'neo4j');
    jars = 0;
    mkdirSync(join(folder, 'path'));
    vi.stubEnv('PATH', join(folder, 'path'));
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function program(name: string, ...lines: string[]): void {
    const file = join(folder, 'path', name);
    writeFileSync(file, ['#!/bin/sh', `echo "$@" >> ${folder}/calls`, ...lines, ''].join('\n'));
    chmodSync(file, 0o755);
  }

  async function refusal(): Promise<StartError> {
    const error = await ensureDistribution(distribution, progress).catch((thrown: unknown) => thrown);
    if (error instanceof StartError) return error;
    throw new Error(`expected a StartError, not ${error}`);
  }

  it('has Maven fill the folder, and counts the jars that come', async () => {
    program('mvn', ...FILL_FOLDER);
    await ensureDistribution(distribution, progress);
    expect(readdirSync(distribution)).toEqual(['lib', 'plugins']);
    expect(jars).toBe(2);
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toMatch(
      /--version\n.*--batch-mode .*neo4j\/pom\.xml/,
    );
  });

  it('takes the Maven Wrapper where there is no Maven', async () => {
    program('sh', ...FILL_FOLDER);
    await ensureDistribution(distribution, progress);
    expect(existsSync(join(distribution, 'lib'))).toBe(true);
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toMatch(/^\S+\/neo4j\/mvnw --batch-mode /);
  });

  it('runs nothing when the folder is there', async () => {
    mkdirSync(distribution, { recursive: true });
    await ensureDistribution(distribution, progress);
    expect(existsSync(join(folder, 'calls'))).toBe(false);
  });

  it('leaves nothing behind when Maven fails, and tells its errors without its advice', async () => {
    program(
      'mvn',
      '[ "$1" = --version ] && exit 0',
      ...FILL_FOLDER,
      'echo "[INFO] Building"',
      'echo "[ERROR] Could not transfer artifact: Unknown host"',
      'echo "[ERROR] "',
      'echo "[ERROR] For more information about the errors, please read the following articles:"',
      'echo "[ERROR] To see the full stack trace, re-run Maven with the -e switch."',
      'exit 1',
    );
    const { message, remedy } = await refusal();
    expect(message).toBe(
      'Getting the Neo4j server failed: Maven ended with code 1.\n[ERROR] Could not transfer artifact: Unknown host',
    );
    expect(remedy).toContain('reaches Maven Central');
    expect(readdirSync(join(folder, 'data'))).toEqual([]);
  });

  it('tells the last lines when none of them is marked as an error', async () => {
    program('sh', 'for line in 1 2 3 4 5 6 7 8; do echo "line $line"; done', 'exit 7');
    expect((await refusal()).message).toBe(
      'Getting the Neo4j server failed: the Maven Wrapper ended with code 7.\nline 3\nline 4\nline 5\nline 6\nline 7\nline 8',
    );
  });

  it('tells of a full disk in plain words', async () => {
    program('sh', 'echo "[ERROR] /m2/a.jar: No space left on device"', 'exit 1');
    const { message, remedy } = await refusal();
    expect(message).toContain('The disk is full');
    expect(remedy).toContain('DATA_DIR');
  });

  it('says so when not even a shell is there to run the wrapper', async () => {
    expect((await refusal()).message).toContain('ENOENT');
  });

  it('never takes the half of an interrupted download for the whole, and clears it away', async () => {
    mkdirSync(`${distribution}.partial-999999999`, { recursive: true });
    mkdirSync(`${distribution}.partial-${process.ppid}`);
    program('mvn', ...FILL_FOLDER);
    await ensureDistribution(distribution, progress);
    // The second may belong to a download that still goes on.
    expect(readdirSync(join(folder, 'data'))).toEqual(['neo4j', `neo4j.partial-${process.ppid}`]);
  });

  it('is got once for all of this process who ask at the same time', async () => {
    program('mvn', ...FILL_FOLDER);
    const ask = () => ensureDistribution(distribution, progress);
    await Promise.all([ask(), ask(), ask()]);
    expect(readdirSync(join(folder, 'data'))).toEqual(['neo4j']);
    expect(readFileSync(join(folder, 'calls'), 'utf8').match(/--version/g)).toHaveLength(1);
  });

  it('is content when another start got the same jars a moment earlier', async () => {
    program('mvn', ...FILL_FOLDER, `/bin/mkdir -p ${distribution}/lib`);
    await ensureDistribution(distribution, progress);
    expect(readdirSync(join(folder, 'data'))).toEqual(['neo4j']);
  });
});

it('keeps the jars under the name of both versions', () => {
  expect(distributionName()).toMatch(/^neo4j-5\.26\.\d+-gds-2\.13\.\d+$/);
});
