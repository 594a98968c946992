import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type GraphDigest, graphDigest } from './graph-digest.js';
import { makeDataDir } from './with-service.js';

/** What is told of this file tells when the other one is begun. */
const firstRow = { record: 'actor', id: 'actor:first', kind: 'STATE', name: 'First' };
const command = fileURLToPath(new URL('../dist/commands/import.js', import.meta.url));

/** Who is killed at one moment. */
export type Kill = readonly ('database' | 'importer')[];

/** What is in the graph at the end, how many kills hit before that, and how long the last run had written. */
export type Outcome = { readonly digest: GraphDigest; readonly killed: number; readonly writingMs: number };

/** Imports a file into an empty database, begun again after each kill, until a run is over before it is hit; each kill comes at some moment of the first `longestMs` in which it writes. */
export async function importUnderFire(
  file: string,
  kills: readonly Kill[],
  longestMs: number,
): Promise<Outcome> {
  const dataDir = await makeDataDir();
  const first = join(dataDir, 'first.ndjson');
  writeFileSync(first, JSON.stringify(firstRow));
  const told = ['--report', join(dataDir, 'report.ndjson'), first, file];
  for (let killed = 0; ; ) {
    const running = spawn(process.execPath, [command, ...told], {
      env: { ...passedOn(), DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    running.stderr.on('data', (part: Buffer) => {
      complaint = `${complaint}${part}`.slice(-2_000);
    });
    const ended = once(running, 'close').then(([code]) => Number(code));
    await Promise.race([once(running.stdout, 'data'), ended]);
    const writes = performance.now();
    const victims = kills[killed];
    if (victims && (await Promise.race([moment(longestMs), ended.then(() => false)]))) {
      killed += 1;
      if (victims.includes('database')) killDatabase(dataDir);
      if (victims.includes('importer')) running.kill('SIGKILL');
      await ended;
      continue;
    }
    const code = await ended;
    const writingMs = performance.now() - writes;
    if (code !== 0) throw new Error(`the import ended with ${code}, though nobody had hit it: ${complaint}`);
    const digest = await graphDigest(dataDir);
    rmSync(dataDir, { recursive: true, force: true });
    return { digest, killed, writingMs };
  }
}

function passedOn(): NodeJS.ProcessEnv {
  const { PATH, HOME, JAVA_HOME, JAVA_TOOL_OPTIONS } = process.env;
  return { PATH, HOME, JAVA_HOME, JAVA_TOOL_OPTIONS };
}

function moment(longestMs: number): Promise<true> {
  return sleep(Math.random() * longestMs, true);
}

function killDatabase(dataDir: string): void {
  const pidFile = join(dataDir, 'neo4j', 'server.pid');
  if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8')), 'SIGKILL');
}
