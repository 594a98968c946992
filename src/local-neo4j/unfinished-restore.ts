import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../progress.js';

const replaced = 'replaced';
const parts = ['databases', 'transactions'] as const;

/** Whether there is a database that a restore would replace. */
export function holdsDatabase(home: string): boolean {
  return existsSync(inPlace(home, 'databases'));
}

/** Puts the database aside, where there is one, so that another can take its place; nothing may run on it. */
export function beginRestore(home: string): void {
  rmSync(aside(home), { recursive: true, force: true });
  mkdirSync(aside(home), { recursive: true, mode: 0o700 });
  writeFileSync(markerFile(home), holdsDatabase(home) ? replaced : 'none', { mode: 0o600 });
  for (const part of parts)
    if (existsSync(inPlace(home, part))) renameSync(inPlace(home, part), join(aside(home), part));
}

/** Takes the new database for good, and removes the one before. */
export function endRestore(home: string): void {
  // From here on what is left of the one before is of no use to anybody.
  rmSync(markerFile(home), { force: true });
  rmSync(aside(home), { recursive: true, force: true });
}

/** Puts the database back that was there before a restore which did not end; says so in one line. Nothing may run on it. */
export function undoRestore(home: string, progress: Progress): void {
  if (existsSync(markerFile(home))) {
    progress.step('Putting back the database that was there before a restore which did not end');
    for (const part of parts) {
      const before = join(aside(home), part);
      if (!existsSync(before) && wasThere(home)) continue;
      rmSync(inPlace(home, part), { recursive: true, force: true });
      if (existsSync(before)) renameSync(before, inPlace(home, part));
    }
  }
  endRestore(home);
}

function wasThere(home: string): boolean {
  return readFileSync(markerFile(home), 'utf8') === replaced;
}

function inPlace(home: string, part: (typeof parts)[number]): string {
  return join(home, 'data', part, 'neo4j');
}

function aside(home: string): string {
  return join(home, 'data', 'before-restore');
}

function markerFile(home: string): string {
  return join(home, 'unfinished-restore');
}
