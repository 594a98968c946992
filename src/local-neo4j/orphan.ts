import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../progress.js';
import { endProcess, findProcess, lettingGo } from './running-process.js';

/** Notes which process serves this home folder, so that a later start finds it should this one die. */
export function notePid(home: string, pid: number): void {
  writeFileSync(pidFile(home), `${pid}\n`);
}

/** Forgets the noted process once it has ended. */
export function forgetPid(home: string): void {
  rmSync(pidFile(home), { force: true });
}

/** Ends the server, or the filling of its database, that a killed process left running on this home folder; says so in one line. */
export async function endOrphan(home: string, progress: Progress): Promise<void> {
  const pid = notedPid(home);
  if (pid === null) return;
  if (servesHome(pid, home)) {
    progress.step(`Ending the Neo4j server that an earlier run left behind (process ${pid})`);
    await endProcess(pid);
  }
  // One that was killed just now has no command line any more, and its database still locked.
  await lettingGo(pid);
  forgetPid(home);
}

/** Whether the server of this home folder runs. */
export function isServed(home: string): boolean {
  const pid = notedPid(home);
  return pid !== null && servesHome(pid, home);
}

/** The argument by which a process on this home folder is told from every other: the server's own, and the end of one that the importer ignores. */
export function homeArgument(home: string): string {
  return `--home-dir=${home}`;
}

function servesHome(pid: number, home: string): boolean {
  const commandLine = findProcess(pid)?.commandLine ?? '';
  return `${commandLine} `.includes(`${homeArgument(home)} `);
}

function notedPid(home: string): number | null {
  try {
    const pid = Number(readFileSync(pidFile(home), 'utf8'));
    return Number.isInteger(pid) ? pid : null;
  } catch {
    return null;
  }
}

function pidFile(home: string): string {
  return join(home, 'server.pid');
}
