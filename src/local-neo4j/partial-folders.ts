import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { findProcess } from './running-process.js';

/** The folders `PATH.partial-PID` in which processes that run no more were making what would have become PATH. */
export function leftoversOf(path: string): string[] {
  const parent = dirname(path);
  if (!existsSync(parent)) return [];
  const prefix = `${basename(path)}.partial-`;
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix) && findProcess(Number(name.slice(prefix.length))) === null)
    .map((name) => join(parent, name));
}
