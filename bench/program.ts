import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Connection } from '../src/graph/driver.js';

/** A server in a process of its own; `value` is its address. */
export type Program = {
  readonly value: string;
  readonly pid: number;
  readonly process: ChildProcess;
  /** All that it wrote so far, its log among it. */
  said(): string;
  /** Its exit code, once it has ended. */
  readonly exited: Promise<number | null>;
  stop(): Promise<void>;
};

/** What `npm start` gives Node. */
const startOptions: readonly string[] = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
)
  .scripts.start.split(' ')
  .filter((word: string) => word.startsWith('--'));

/** Starts a program of Node that tells its address on its standard output, in production and with these settings alone; rejects when it ends before. */
export async function startProgram(
  file: string,
  settings: Readonly<Record<string, string>>,
): Promise<Program> {
  const { PATH = '', HOME = '', BENCH_NODE_OPTIONS = '' } = process.env;
  const isTypeScript = file.endsWith('.ts');
  const child = spawn(
    process.execPath,
    [
      ...startOptions,
      ...BENCH_NODE_OPTIONS.split(' ').filter(Boolean),
      ...(isTypeScript ? ['--import', 'tsx'] : []),
      file,
    ],
    {
      // Not where a `.env` may lie that changes the service.
      cwd: isTypeScript ? process.cwd() : tmpdir(),
      env: { PATH, HOME, NODE_ENV: 'production', ...settings },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let said = '';
  const exited = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const address = () => /http:\/\/\S+:\d+/.exec(said)?.[0];
  while (!address()) {
    if (child.exitCode !== null) throw new Error(`${file} ended:\n${said}`);
    await Promise.race([once(child.stdout, 'data'), exited]);
  }
  return {
    pid: child.pid ?? 0,
    value: (address() ?? '').replace('localhost', '127.0.0.1'),
    process: child,
    said: () => said,
    exited,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** The database as the programs take it from their environment. */
export function databaseSettings({
  uri,
  username,
  password,
  database,
}: Connection): Readonly<Record<string, string>> {
  return {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}
