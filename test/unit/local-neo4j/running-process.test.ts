import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { uptime } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { endProcess, findProcess } from '../../../src/local-neo4j/running-process.js';

const hasPs = existsSync('/bin/ps');
let child: ChildProcess | undefined;

function run(...command: [string, ...string[]]): number {
  const [program, ...args] = command;
  child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  return child.pid ?? 0;
}

afterEach(async () => {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
});

describe.each([process.platform, 'darwin' as const])('looking at a process as on %s', (platform) => {
  const possible = platform !== 'darwin' || hasPs;

  it.runIf(possible)('tells its command line', () => {
    expect(findProcess(run('sleep', '61'), platform)?.commandLine).toBe('sleep 61');
  });

  it.runIf(possible)('tells the same start each time', async () => {
    const pid = run('sleep', '61');
    const first = findProcess(pid, platform)?.startedAt;
    await sleep(50);
    expect(first).toMatch(/\d/);
    expect(findProcess(pid, platform)?.startedAt).toBe(first);
  });

  it.runIf(possible)('finds none once it has ended', async () => {
    const pid = run('true');
    if (child) await once(child, 'exit');
    expect(findProcess(pid, platform)).toBeNull();
  });
});

it.runIf(process.platform === 'linux')('dates a start in hundredths of a second since the boot', () => {
  const now = uptime();
  const startedAt = findProcess(run('sleep', '61'))?.startedAt ?? '';
  const [, ticks] = /^[0-9a-f-]{36}\/(\d+)$/.exec(startedAt) ?? [];
  expect(Math.abs(Number(ticks) / 100 - now)).toBeLessThan(5);
});

it.runIf(process.platform === 'linux')(
  'counts a finished process that nobody waited for as gone',
  async () => {
    // The shell prints the number of its child, then becomes a program that never waits for it.
    run('sh', '-c', 'true & echo $!; exec sleep 61');
    const [printed] = child?.stdout ? await once(child.stdout, 'data') : [];
    await sleep(300);
    expect(findProcess(Number(printed))).toBeNull();
  },
);

describe('ending a process', () => {
  it('asks first', async () => {
    const pid = run('sleep', '61');
    await endProcess(pid);
    // The parent learns of it a moment after the process is gone.
    await vi.waitFor(() => expect(child?.signalCode).toBe('SIGTERM'), 10_000);
  });

  it('kills one that does not listen', async () => {
    const pid = run('sh', '-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done');
    if (child?.stdout) await once(child.stdout, 'data');
    await endProcess(pid, 300);
    // The parent learns of it a moment after the process is gone.
    await vi.waitFor(() => expect(child?.signalCode).toBe('SIGKILL'), 10_000);
  });

  it('is content when there is none', async () => {
    const pid = run('true');
    if (child) await once(child, 'exit');
    await endProcess(pid);
  });
});
