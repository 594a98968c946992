import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../progress.js';

/** The folder for the files of an import of this server. */
export function importFolder(home: string): string {
  return join(home, 'import');
}

/** Notes that the database, which is empty, is about to be filled, and makes the folder for the files. */
export function beginImport(home: string): void {
  rmSync(importFolder(home), { recursive: true, force: true });
  writeFileSync(markerFile(home), '', { mode: 0o600 });
  mkdirSync(importFolder(home), { mode: 0o700 });
}

/** Notes that what the database now holds is whole, and removes the files. */
export function endImport(home: string): void {
  rmSync(markerFile(home), { force: true });
  rmSync(importFolder(home), { recursive: true, force: true });
}

/** Makes the database empty again, as it was before an import that did not end; says so in one line. Nothing may run on it. */
export function undoImport(home: string, progress: Progress): void {
  if (!existsSync(markerFile(home))) return;
  progress.step('Removing what an import that was cut off has left in the database');
  for (const part of ['databases', 'transactions'])
    rmSync(join(home, 'data', part, 'neo4j'), { recursive: true, force: true });
  endImport(home);
}

function markerFile(home: string): string {
  return join(home, 'unfinished-import');
}
