import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { forgetPid, notePid } from './orphan.js';

/** Of which server, which must not run, in which folder, and who hears each line; the signal ends it. */
export type AdminWork = {
  readonly home: string;
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
  onLine(line: string): void;
};

/** How it ended, null where well, and what it wrote to its standard error. */
export type AdminEnding = { readonly fault: string | null; readonly errors: readonly string[] };

/** Runs a command of neo4j-admin to its end; ended by the signal it throws its reason. */
export async function runAdmin(
  [command = '', ...args]: readonly string[],
  { home, folder, signal, onLine }: AdminWork,
): Promise<AdminEnding> {
  signal?.throwIfAborted();
  // In a process group of its own: a Ctrl-C is for this process, which ends what it started.
  const child = spawn(command, args, { cwd: folder, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const endWithProcess = () => child.kill('SIGKILL');
  process.once('exit', endWithProcess);
  signal?.addEventListener('abort', endWithProcess);
  if (child.pid !== undefined) notePid(home, child.pid);
  const errors: string[] = [];
  createInterface(child.stdout).on('line', onLine);
  createInterface(child.stderr).on('line', (line) => {
    errors.push(line);
    onLine(line);
  });
  const fault = await new Promise<string | null>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, ended) => resolve(code === 0 ? null : `ended with ${ended ?? `code ${code}`}`));
  });
  process.off('exit', endWithProcess);
  signal?.removeEventListener('abort', endWithProcess);
  forgetPid(home);
  signal?.throwIfAborted();
  return { fault, errors };
}
