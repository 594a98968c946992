import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** What tells one process from a later one that got the same number. */
export type RunningProcess = { startedAt: string; commandLine: string };

const POLL_MS = 100;

/** Describes the process with this number; null when none runs, a finished one nobody waited for included. */
export function findProcess(
  pid: number,
  platform: NodeJS.Platform = process.platform,
): RunningProcess | null {
  return platform === 'linux' ? readProc(pid) : askPs(pid);
}

/** Asks a process to end, kills it when it has not ended after the grace time, and returns once it is gone. */
export async function endProcess(pid: number, graceMs = 20_000): Promise<void> {
  sendSignal(pid, 'SIGTERM');
  const killAt = Date.now() + graceMs;
  let killed = false;
  while (findProcess(pid) !== null) {
    if (!killed && Date.now() >= killAt) {
      sendSignal(pid, 'SIGKILL');
      killed = true;
    }
    await sleep(POLL_MS);
  }
}

/** Waits for a process that is ending to let go of its files and ports; on Linux its first thread is finished before the others are. */
export async function lettingGo(pid: number): Promise<void> {
  while (process.platform === 'linux' && isLettingGo(pid)) await sleep(POLL_MS);
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

function readProc(pid: number): RunningProcess | null {
  try {
    const { state, startTicks } = readStat(pid);
    if (isFinished(state)) return null;
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { startedAt: `${bootId}/${startTicks}`, commandLine };
  } catch {
    return null;
  }
}

function isLettingGo(pid: number): boolean {
  try {
    const { state, threads } = readStat(pid);
    return isFinished(state) && threads > 1;
  } catch {
    return false;
  }
}

function isFinished(state: string): boolean {
  return state === 'Z' || state === 'X';
}

function readStat(pid: number): { state: string; threads: number; startTicks: string } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  // The second field is the program's name in parentheses and may itself hold blanks and parentheses.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state = '', threads, startTicks = ''] = [fields[0], fields[17], fields[19]];
  return { state, threads: Number(threads), startTicks };
}

function askPs(pid: number): RunningProcess | null {
  const columns = ['-o', 'stat=', '-o', 'lstart=', '-o', 'command='];
  const output = spawnSync('/bin/ps', ['-ww', '-p', String(pid), ...columns], {
    encoding: 'utf8',
    env: { LC_ALL: 'C', TZ: 'UTC' },
  }).stdout;
  const match = /^\s*(\S+)\s+(\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4})\s+(.*)$/m.exec(output);
  const [, state = 'Z', startedAt = '', commandLine = ''] = match ?? [];
  return state.startsWith('Z') ? null : { startedAt, commandLine: commandLine.trim() };
}
