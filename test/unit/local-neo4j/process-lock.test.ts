import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeProcessLock } from '../../../src/local-neo4j/process-lock.js';
import { findProcess } from '../../../src/local-neo4j/running-process.js';
import { StartError } from '../../../src/start-error.js';

describe('the lock of a data folder', () => {
  let folder: string;
  let file: string;
  let other: ChildProcess;
  let otherPid: number;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-'));
    file = join(folder, 'service.json');
    other = spawn('sleep', ['60']);
    otherPid = other.pid ?? 0;
  });

  afterEach(async () => {
    await endOther();
    rmSync(folder, { recursive: true });
  });

  async function endOther(): Promise<void> {
    if (other.exitCode !== null || other.signalCode !== null) return;
    other.kill('SIGKILL');
    await once(other, 'exit');
  }

  function lockOf(pid: number, startedAt: string | undefined): string {
    return `${JSON.stringify({ pid, startedAt })}\n`;
  }

  it('names this process and is gone after its release', async () => {
    const lock = await takeProcessLock(folder);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      pid: process.pid,
      startedAt: findProcess(process.pid)?.startedAt,
    });
    lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused while a live process has it, with the number to end and another way out', async () => {
    const held = lockOf(otherPid, findProcess(otherPid)?.startedAt);
    writeFileSync(file, held);
    const error = await takeProcessLock(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StartError);
    expect(error).toMatchObject({
      message: `The service already runs on the data folder ${folder} (process ${otherPid}).`,
      remedy: expect.stringMatching(new RegExp(`kill ${otherPid}.*DATA_DIR`)),
    });
    expect(readFileSync(file, 'utf8')).toBe(held);
  });

  it('is refused a second time within one process', async () => {
    const lock = await takeProcessLock(folder);
    await expect(takeProcessLock(folder)).rejects.toThrow(`process ${process.pid}`);
    lock.release();
    (await takeProcessLock(folder)).release();
  });

  it('is taken over from a process that has ended', async () => {
    writeFileSync(file, lockOf(otherPid, findProcess(otherPid)?.startedAt));
    await endOther();
    const lock = await takeProcessLock(folder);
    expect(readdirSync(folder)).toEqual(['service.json']);
    lock.release();
  });

  it('is taken over when the number now belongs to a process that began at another time', async () => {
    writeFileSync(file, lockOf(otherPid, 'another boot/1'));
    (await takeProcessLock(folder)).release();
  });

  it('is taken over from a process that has ended and had told no time', async () => {
    writeFileSync(file, lockOf(otherPid, undefined));
    await endOther();
    (await takeProcessLock(folder)).release();
  });

  it.each(['', '{"pid":', '{"pid":"1; rm"}\n', 'null\n'])(
    'is taken over when the file says %j',
    async (text) => {
      writeFileSync(file, text);
      (await takeProcessLock(folder)).release();
      expect(existsSync(file)).toBe(false);
    },
  );

  it('waits for an owner that has made the file but not written it yet', async () => {
    writeFileSync(file, '');
    setTimeout(() => writeFileSync(file, lockOf(otherPid, findProcess(otherPid)?.startedAt)), 100);
    await expect(takeProcessLock(folder)).rejects.toThrow(`process ${otherPid}`);
  });

  it('goes to one only of several that find it stale together', async () => {
    writeFileSync(file, lockOf(otherPid, 'another boot/1'));
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map(() => takeProcessLock(folder)));
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1);
  });

  it('leaves the file of a later owner alone when released', async () => {
    const lock = await takeProcessLock(folder);
    writeFileSync(file, lockOf(otherPid, 'later'));
    lock.release();
    expect(existsSync(file)).toBe(true);
  });

  it('passes on what the system says about a folder that is not there', async () => {
    await expect(takeProcessLock(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
