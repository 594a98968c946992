import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endOrphan, forgetPid, homeArgument, notePid } from '../../../src/local-neo4j/orphan.js';
import { findProcess } from '../../../src/local-neo4j/running-process.js';
import type { Progress } from '../../../src/progress.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;
/** Its first thread is finished at once, another one after a second, as of a server that was killed. */
const endingSlowly = `
import ctypes, platform, threading, time
threading.Thread(target=lambda: time.sleep(1)).start()
ctypes.CDLL(None).syscall({'x86_64': 60}.get(platform.machine(), 93), 0)
`;

function otherThreads(pid: number): string[] {
  const tasks = `/proc/${pid}/task`;
  return existsSync(tasks) ? readdirSync(tasks).filter((id) => id !== `${pid}`) : [];
}

describe('a server left behind', () => {
  let home: string;
  let child: ChildProcess;
  let steps: string[];
  const progress: Progress = {
    step: (text) => void steps.push(text),
    bar: () => ({ advance: () => {}, done: () => {} }),
  };

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'orphan-'));
    steps = [];
  });

  afterEach(async () => {
    rmSync(home, { recursive: true });
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });

  async function serve(folder: string): Promise<number> {
    // Without `--` Node takes the rest for options of its own, which it does not have, and ends.
    const args = ['-e', 'setTimeout(() => {}, 60000)', '--', homeArgument(folder), '--more'];
    child = spawn(process.execPath, args);
    const pid = child.pid ?? 0;
    notePid(home, pid);
    // A process has no command line for a moment after it was made.
    await vi.waitFor(() => expect(findProcess(pid)?.commandLine).toContain('--more'), 10_000);
    return pid;
  }

  it('is ended, in one line that names it', async () => {
    const pid = await serve(home);
    await endOrphan(home, progress);
    // The parent learns of it a moment after the process is gone.
    await vi.waitFor(() => expect(child.signalCode).toBe('SIGTERM'), { timeout: 10_000 });
    expect(steps).toEqual([`Ending the Neo4j server that an earlier run left behind (process ${pid})`]);
    expect(existsSync(join(home, 'server.pid'))).toBe(false);
  });

  it.runIf(process.platform === 'linux' && hasPython)(
    'is waited for where it was killed just now and has not let go of its files yet',
    async () => {
      child = spawn('python3', ['-c', endingSlowly]);
      const pid = child.pid ?? 0;
      notePid(home, pid);
      await vi.waitFor(() => expect(findProcess(pid)).toBeNull(), 10_000);
      expect(otherThreads(pid)).toHaveLength(1);
      await endOrphan(home, progress);
      expect(otherThreads(pid)).toEqual([]);
      expect(steps).toEqual([]);
    },
  );

  it.each([
    ['serves a folder whose name goes on', (folder: string) => `${folder}-2`],
    ['serves the folder below', (folder: string) => `${folder}/neo4j`],
    ['is no server at all', () => 'x'],
  ])('is not taken for another process with its number that %s', async (_, other) => {
    await serve(other(home));
    await endOrphan(home, progress);
    expect(child.signalCode).toBeNull();
    expect(steps).toEqual([]);
    expect(existsSync(join(home, 'server.pid'))).toBe(false);
  });

  it('is not looked for where none was noted, or noted by halves', async () => {
    await serve(home);
    for (const text of ['', 'x', '-1', '0']) {
      writeFileSync(join(home, 'server.pid'), text);
      await endOrphan(home, progress);
    }
    forgetPid(home);
    await endOrphan(home, progress);
    expect(child.signalCode).toBeNull();
  });
});
