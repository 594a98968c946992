import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { askOnce } from '../../src/graph/driver.js';
import { archiveOptions, ensureClassArchive } from '../../src/local-neo4j/class-archive.js';
import { findJava } from '../../src/local-neo4j/java.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import type { Progress } from '../../src/progress.js';
import { testDistributionDir } from '../support/neo4j-server.js';

const START_MS = 120_000;
const parent = mkdtempSync(join(tmpdir(), 'class-archive-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const steps: string[] = [];
const progress: Progress = {
  step: (text) => void steps.push(text),
  bar: () => ({ advance: () => {}, done: () => {} }),
};
const preparing = 'Preparing quicker starts of Neo4j (once)';

/** A folder with the jars of all tests, beside which nothing lies yet. */
function jarsAlone(name: string): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  for (const jars of ['lib', 'plugins']) symlinkSync(join(testDistributionDir, jars), join(folder, jars));
  return folder;
}

/** A Java of this script, in which `"$@"` stands for what it was called with. */
function javaOf(name: string, script: string): string {
  const home = join(parent, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'bin', 'java'), `#!/bin/bash\n${script}\n`);
  chmodSync(join(home, 'bin', 'java'), 0o755);
  return home;
}

const archives = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('classes-'));

it('a server has the classes of the archive that the first start made', { timeout: START_MS }, async () => {
  steps.length = 0;
  const server = await startLocalNeo4j({
    dataDir: join(parent, 'data'),
    distributionDir: testDistributionDir,
    heapMegabytes: 512,
    shortLived: true,
    progress,
  });
  try {
    const [option = ''] = archiveOptions(await findJava(), testDistributionDir);
    expect(option).toMatch(/^-XX:SharedArchiveFile=.*\/classes-[0-9a-f]{12}\.jsa$/);
    const [, file = ''] = option.split('=');
    // One that does not fit is closed again before anything of it is mapped.
    expect(readFileSync(`/proc/${server.pid}/maps`, 'utf8')).toContain(file);
    expect(steps).toEqual(['Starting Neo4j']);
  } finally {
    await server.stop();
  }
});

describe('where no archive can be made', () => {
  it('a Java that makes none is asked once', { timeout: START_MS }, async () => {
    const jars = jarsAlone('jars');
    const without = `for one; do shift; [[ $one == -XX:ArchiveClassesAtExit=* ]] || set -- "$@" "$one"; done`;
    const java = await findJava(javaOf('makes none', `${without}\nexec java "$@"`));
    steps.length = 0;
    await ensureClassArchive({ java, distributionDir: jars, firstAnswer: askOnce, progress });
    expect(steps).toEqual([preparing]);
    expect(archives(jars).map((name) => statSync(join(jars, name)).size)).toEqual([0]);
    expect(archiveOptions(java, jars)).toEqual([]);
    await ensureClassArchive({ java, distributionDir: jars, firstAnswer: askOnce, progress });
    expect(steps).toEqual([preparing]);
  });

  it('a server that does not start leaves nothing behind', async () => {
    const jars = jarsAlone('jars of one that fails');
    const version = 'if [[ $1 == -version ]]; then exec java -version; fi';
    const java = await findJava(javaOf('fails', `${version}\nexit 1`));
    await ensureClassArchive({ java, distributionDir: jars, firstAnswer: askOnce, progress });
    expect(archives(jars)).toEqual([]);
    expect(archiveOptions(java, jars)).toEqual([]);
  });
});
