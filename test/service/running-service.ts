import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { testDistributionDir } from '../support/neo4j-server.js';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The service as a process of its own; `out` and `err` are all that it wrote so far. */
export type RunningService = {
  process: ChildProcess;
  out(): string;
  err(): string;
  /** Waits for the addresses at the end of the start; rejects with all that it wrote when it ends before. */
  url(): Promise<string>;
  /** The exit code, once it has ended. */
  exited: Promise<number | null>;
};

const started = new Set<RunningService>();

/** Ends what a failed test left running, and waits for it. */
export async function endServices(): Promise<void> {
  for (const service of started) {
    service.process.kill('SIGTERM');
    await service.exited;
  }
}

/** An empty folder for a service's data, in which it finds the database's jars; `remove` takes it away. */
export function makeDataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'political-relations-service-'));
  symlinkSync(testDistributionDir, join(path, basename(testDistributionDir)));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** Starts the service on a free port with these settings and no others, in a folder without a `.env`; `program` is its main file. */
export function runService(
  settings: Record<string, string>,
  folder = tmpdir(),
  program = main,
): RunningService {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), program], {
    cwd: folder,
    // As short-lived as it is, its database starts in half the time when it compiles less, and most of it is never asked.
    env: {
      PATH,
      HOME,
      PORT: '0',
      JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1',
      PLAN_AHEAD: 'false',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const exited = once(child, 'close').then(([code]: (number | null)[]) => {
    started.delete(service);
    return code ?? null;
  });
  const address = () => /For GraphQL +(http:\S+)\/graphql/.exec(out)?.[1];
  const service: RunningService = {
    process: child,
    out: () => out,
    err: () => err,
    async url() {
      while (!address()) {
        const ended = await Promise.race([
          exited.then(() => true),
          once(child.stdout, 'data').then(() => false),
        ]);
        if (ended && !address()) throw new Error(`the service ended:\n${out}\n${err}`);
      }
      return address() ?? '';
    },
    exited,
  };
  started.add(service);
  return service;
}
