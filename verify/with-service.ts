import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ensureDistribution } from '../src/local-neo4j/distribution.js';
import { distributionName } from '../src/local-neo4j/pinned-versions.js';
import { createProgress } from '../src/progress.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the jars of the database lie, for all databases that are started here. */
export const distributionDir = join(root, '.data', distributionName());

/** A service of its own process, on a database and in a folder of its own. */
export type VerifiedService = {
  readonly url: string;
  readonly process: ChildProcess;
  readonly dataDir: string;
  /** All that it wrote to standard error so far: its log. */
  log(): string;
  exited: Promise<number | null>;
};

/** What is planned in the background would disturb what is measured. */
async function untilPlanned({ log }: VerifiedService): Promise<void> {
  while (!log().includes('all statements are planned')) await sleep(100);
}

/** What `work` gives with a built service of these settings, which is ended after it. */
export async function withService<Result>(
  work: (service: VerifiedService) => Promise<Result>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Result> {
  await ensureDistribution(distributionDir, createProgress(process.stderr));
  const dataDir = makeDataDir();
  const service = await startService(dataDir, settings);
  try {
    await untilPlanned(service);
    return await work(service);
  } finally {
    service.process.kill('SIGTERM');
    await service.exited;
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  }
}

/** An empty folder of its own, in which the jars of the database are found. */
export function makeDataDir(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'political-relations-verify-'));
  symlinkSync(distributionDir, join(dataDir, distributionName()));
  return dataDir;
}

/** Starts a built service in a folder; rejects with all that it wrote where it ends before it serves. */
async function startService(
  dataDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<VerifiedService> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['--max-semi-space-size=32', join(root, 'dist/main.js')], {
    cwd: dataDir,
    env: { PATH, HOME, PORT: '0', DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, log] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text));
  const exited = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  const url = () => /For GraphQL +(http:\S+)\/graphql/.exec(out)?.[1];
  while (!url()) {
    const ended = await Promise.race([exited.then(() => true), once(child.stdout, 'data').then(() => false)]);
    if (ended && !url()) throw new Error(`the service ended:\n${out}\n${log}`);
  }
  return { url: url() ?? '', process: child, dataDir, log: () => log, exited };
}
