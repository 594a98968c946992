import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a command ended; `code` is null where a signal ended it. */
export type Ended = { code: number | null; out: string; err: string };

/** A command in a process of its own, as `npm run` starts it; `kill` ends it without asking. */
export function startCommand(
  name: 'claim' | 'import' | 'export',
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { ended: Promise<Ended>; kill(signal?: NodeJS.Signals): void } {
  const file = fileURLToPath(new URL(`../../src/commands/${name}.ts`, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...words], {
    env: { ...process.env, ...env },
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    let [out, err] = ['', ''];
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
  });
  return { ended, kill: (signal = 'SIGKILL') => void child.kill(signal) };
}
