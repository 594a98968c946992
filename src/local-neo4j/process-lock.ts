import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../start-error.js';
import { findProcess } from './running-process.js';

/** Proof that this process is the only service on its data folder, until it gives that up. */
export type ProcessLock = { release(): void };

const UNREADABLE_WAIT_MS = 500;

/** Takes the data folder for this process; a StartError names the live process that has it already. */
export async function takeProcessLock(dataDir: string): Promise<ProcessLock> {
  const file = lockFile(dataDir);
  const content = `${JSON.stringify({ pid: process.pid, startedAt: findProcess(process.pid)?.startedAt })}\n`;
  while (!createFile(file, content)) {
    const found = await readSettled(file);
    if (found === null) continue;
    const holder = liveHolder(found);
    if (holder !== null) {
      throw new StartError(
        `The service already runs on the data folder ${dataDir} (process ${holder}).`,
        `Use that one, or end it with "kill ${holder}", or set DATA_DIR to another folder.`,
      );
    }
    removeStale(file, found);
  }
  return {
    release() {
      if (readText(file) === content) rmSync(file);
    },
  };
}

/** The live process that has the data folder; null where none has. */
export function lockHolder(dataDir: string): number | null {
  const found = readText(lockFile(dataDir));
  return found === null ? null : liveHolder(found);
}

function lockFile(dataDir: string): string {
  return join(dataDir, 'service.json');
}

function createFile(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    // A full disk leaves the file behind, empty, which the next start would puzzle over.
    if (hasCode(error, 'ENOSPC') || hasCode(error, 'EDQUOT')) rmSync(file, { force: true });
    throw error;
  }
}

async function readSettled(file: string): Promise<string | null> {
  const text = readText(file);
  if (text === null || text.endsWith('\n')) return text;
  // Its owner may be between making the file and writing it.
  await sleep(UNREADABLE_WAIT_MS);
  return readText(file);
}

function liveHolder(text: string): number | null {
  try {
    const { pid, startedAt } = JSON.parse(text);
    const running = Number.isInteger(pid) ? findProcess(pid) : null;
    return running !== null && running.startedAt === startedAt ? pid : null;
  } catch {
    return null;
  }
}

function removeStale(file: string, judged: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return;
    throw error;
  }
  // Another start may have replaced the stale file since it was read: then it is that one's, and goes back.
  if (readText(aside) === judged) rmSync(aside);
  else renameSync(aside, file);
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
