import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { StartError } from '../../src/start-error.js';
import { testDistributionDir } from '../support/neo4j-server.js';

describe('a start of the managed server that cannot succeed', () => {
  let folder: string;
  let dataDir: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'refusals-'));
    dataDir = join(folder, 'data');
    mkdirSync(dataDir);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    spawnSync('umount', [dataDir], { stdio: 'ignore' });
    rmSync(folder, { recursive: true });
  });

  async function refusal(options: { dataDir?: string; distributionDir?: string } = {}): Promise<StartError> {
    const progress = { step: () => {}, bar: () => ({ advance: () => {}, done: () => {} }) };
    const error = await startLocalNeo4j({
      dataDir,
      distributionDir: testDistributionDir,
      heapMegabytes: 512,
      shortLived: true,
      progress,
      ...options,
    }).catch((thrown: unknown) => thrown);
    if (error instanceof StartError) return error;
    throw new Error(`expected a StartError, not ${error}`);
  }

  function mount(...options: string[]): void {
    const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', dataDir]);
    if (status !== 0) throw new Error(`mount: ${stderr}`);
  }

  it('says how to get Java where there is none, and touches nothing', async () => {
    vi.stubEnv('PATH', join(folder, 'empty'));
    const { message, remedy } = await refusal();
    expect(message).toContain('no program "java"');
    expect(remedy).toContain('Install Java 17 or newer');
    expect(readdirSync(dataDir)).toEqual([]);
  });

  it('names the Java that is too old', async () => {
    writeFileSync(join(folder, 'java'), '#!/bin/sh\necho \'openjdk version "11.0.20" 2023-07-18\' >&2\n');
    chmodSync(join(folder, 'java'), 0o755);
    vi.stubEnv('PATH', folder);
    expect((await refusal()).message).toBe('Neo4j needs Java 17 or newer, but "java" is Java 11.');
  });

  it('says so on a system it is not made for', async () => {
    vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
    expect((await refusal()).message).toBe('The managed Neo4j runs on Linux and macOS only.');
  });

  it('names the data folder that lies under a file', async () => {
    const path = join(folder, 'file', 'data');
    writeFileSync(join(folder, 'file'), '');
    const { message, remedy } = await refusal({ dataDir: path });
    expect(message).toContain(`The data folder ${path} cannot be made`);
    expect(remedy).toContain('DATA_DIR');
  });

  it.each([
    ['the first time', false],
    ['later', true],
  ])('tells the last words of a server whose jars are broken, %s', async (_, started) => {
    const distributionDir = join(folder, 'jars');
    mkdirSync(join(distributionDir, 'lib'), { recursive: true });
    mkdirSync(join(distributionDir, 'plugins'));
    if (started) {
      mkdirSync(join(dataDir, 'neo4j', 'data', 'databases', 'system'), { recursive: true });
      writeFileSync(join(dataDir, 'neo4j', 'password'), 'known');
    }
    const { message, remedy } = await refusal({ distributionDir });
    expect(message).toContain('Could not find or load main class');
    expect(message).toContain(join(dataDir, 'neo4j', 'logs', 'console.log'));
    expect(remedy).toContain(`delete ${distributionDir}`);
    expect(existsSync(join(dataDir, 'service.json'))).toBe(false);
  });

  describe.skipIf(!canMount())('on a disk made for the test', () => {
    it('names the data folder that is read-only', async () => {
      mount('ro');
      const { message, remedy } = await refusal();
      expect(message).toBe(`The data folder ${dataDir} is on a read-only disk.`);
      expect(remedy).toContain('DATA_DIR');
    });

    it('names the data folder whose disk has no space at all', async () => {
      mount('size=4k');
      writeFileSync(join(dataDir, 'filler'), Buffer.alloc(4096));
      expect((await refusal()).message).toBe(`The disk of the data folder ${dataDir} is full.`);
      rmSync(join(dataDir, 'filler'));
      expect(readdirSync(dataDir)).toEqual([]);
    });

    it('names the data folder whose disk fills up while the database is made', {
      timeout: 120_000,
    }, async () => {
      mount('size=1m');
      const { message, remedy } = await refusal();
      expect(message).toBe(`The disk of the data folder ${dataDir} is full.`);
      expect(remedy).toContain('Free about 1 GB');
      expect(existsSync(join(dataDir, 'service.json'))).toBe(false);
    });
  });
});

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'));
  const can = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], { stdio: 'ignore' }).status === 0;
  if (can) spawnSync('umount', [folder]);
  else console.warn('NOT TESTED: full and read-only disks, since this user may not mount one.');
  rmSync(folder, { recursive: true });
  return can;
}
