import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { LocalNeo4j } from '../../src/local-neo4j/hold-local-neo4j.js';
import { findProcess } from '../../src/local-neo4j/running-process.js';
import type { ServerExit } from '../../src/local-neo4j/server-process.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import type { Progress } from '../../src/progress.js';
import { startTestNeo4j, testDistributionDir } from '../support/neo4j-server.js';

// A start takes 10 s on two idle cores and several times that on busy ones.
const START_MS = 120_000;
const parent = mkdtempSync(join(tmpdir(), 'local-neo4j-'));
// Blanks and letters beyond ASCII are where Java and its settings files go wrong.
const dataDir = join(parent, 'a folder of Łódź');
const home = join(dataDir, 'neo4j');

const steps: string[] = [];
const exits: (ServerExit & { log: string })[] = [];
const progress: Progress = {
  step: (text) => void steps.push(text),
  bar: () => ({ advance: () => {}, done: () => {} }),
};
const options = {
  dataDir,
  distributionDir: testDistributionDir,
  heapMegabytes: 512,
  shortLived: true,
  progress,
};
let running: LocalNeo4j | undefined;
let firstPassword: string;

function start(): Promise<LocalNeo4j> {
  return startLocalNeo4j({ ...options, onExit: (exit) => void exits.push(exit) });
}

async function query(
  server: Pick<LocalNeo4j, 'uri' | 'username' | 'password'>,
  text: string,
): Promise<unknown> {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  try {
    return (await driver.executeQuery(text)).records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

/** Starts a server from a service of its own, and kills that service the hard way. */
async function startAndKillService(): Promise<{ pid: number; password: string }> {
  const module = fileURLToPath(new URL('../../src/local-neo4j/start-local-neo4j.ts', import.meta.url));
  const code = `
    const { startLocalNeo4j } = await import(${JSON.stringify(module)});
    const progress = { step() {}, bar: () => ({ advance() {}, done() {} }) };
    const { pid, password } = await startLocalNeo4j({ ...${JSON.stringify(options)}, progress });
    console.log(JSON.stringify({ pid, password }));`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', code];
  const service = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(service.stdout), 'line');
  service.kill('SIGKILL');
  await once(service, 'exit');
  return JSON.parse(String(line));
}

afterEach(() => {
  steps.length = 0;
  exits.length = 0;
});

afterAll(async () => {
  await running?.stop();
  rmSync(parent, { recursive: true, force: true });
});

describe('the managed server, from its first start to its last', () => {
  it('starts in an empty folder, with GDS, for its owner only', { timeout: START_MS }, async () => {
    running = await start();
    firstPassword = running.password;
    expect(running.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    expect(await query(running, 'RETURN gds.version()')).toMatch(/^2\.13\./);
    expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
    await expect(query({ ...running, password: 'wrong' }, 'RETURN 1')).rejects.toThrow('unauthorized');
    await query(running, "CREATE (:Kept {name: 'kept'})");
  });

  it.each(['file:///etc/hosts', 'http://127.0.0.1:9/'])('lets no query read %s', async (url) => {
    if (!running) throw new Error('no server');
    await expect(query(running, `LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow(/Cannot load/);
  });

  it.runIf(process.platform === 'linux')('runs in a process group that Ctrl-C does not reach', () => {
    const pid = running?.pid ?? 0;
    const group = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[2];
    expect(group).toBe(String(pid));
  });

  it('refuses a second start beside it, and is none the worse for it', async () => {
    await expect(start()).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining(`process ${process.pid}`),
    });
    if (running) expect(await query(running, 'RETURN 1.0')).toBe(1);
  });

  it('leaves no process and no lock when stopped, however often', { timeout: START_MS }, async () => {
    const stopped = running;
    running = undefined;
    await Promise.all([stopped?.stop(), stopped?.stop()]);
    await stopped?.stop();
    expect(findProcess(stopped?.pid ?? 0)).toBeNull();
    expect(existsSync(join(dataDir, 'service.json'))).toBe(false);
    expect(existsSync(join(home, 'server.pid'))).toBe(false);
    expect(exits).toEqual([]);
  });

  it('starts again after kill -9 of the service: ends what it left, keeps data and password', {
    timeout: 2 * START_MS,
  }, async () => {
    const left = await startAndKillService();
    expect(findProcess(left.pid)).not.toBeNull();
    expect(left.password).toBe(firstPassword);

    running = await start();
    expect(steps[0]).toBe(`Ending the Neo4j server that an earlier run left behind (process ${left.pid})`);
    expect(findProcess(left.pid)).toBeNull();
    expect(running.password).toBe(firstPassword);
    expect(await query(running, 'MATCH (kept:Kept) RETURN kept.name')).toBe('kept');
  });

  it('runs beside another one, each with its own data', { timeout: START_MS }, async () => {
    if (!running) throw new Error('no server');
    const other = await startTestNeo4j();
    try {
      expect(other.uri).not.toBe(running.uri);
      expect(await query(other, 'RETURN toFloat(COUNT { (:Kept) })')).toBe(0);
      expect(await query(running, 'RETURN toFloat(COUNT { (:Kept) })')).toBe(1);
    } finally {
      await other.stop();
    }
    expect(await query(running, 'RETURN 1.0')).toBe(1);
  });

  it('tells when the server dies by itself, and gives the folder free', { timeout: START_MS }, async () => {
    const died = running;
    running = undefined;
    process.kill(died?.pid ?? 0, 'SIGKILL');
    await expect
      .poll(() => exits, { timeout: 10_000 })
      .toEqual([{ code: null, signal: 'SIGKILL', log: join(home, 'logs', 'console.log') }]);
    expect(existsSync(join(dataDir, 'service.json'))).toBe(false);
    expect(readFileSync(exits[0]?.log ?? '', 'utf8')).toContain('Started.');
    await died?.stop();
  });
});
