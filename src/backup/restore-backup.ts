import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type HeldNeo4j, holdLocalNeo4j, type LocalNeo4jOptions } from '../local-neo4j/hold-local-neo4j.js';
import { dumpName } from '../local-neo4j/run-dump.js';
import { beginRestore, endRestore, holdsDatabase, undoRestore } from '../local-neo4j/unfinished-restore.js';
import { StartError } from '../start-error.js';
import { fileDigest } from './file-digest.js';
import { type Manifest, readManifest } from './manifest.js';
import { readFacts } from './read-facts.js';

/** What is to be restored, and whether it may take the place of a database that is there. */
export type RestoreAsked = { readonly file: string; readonly replace: boolean };

/** Makes a backup the database of the data folder, which no service may use. What was there is put back unless all of the backup is found in its place. */
export async function restoreBackup(
  { file, replace }: RestoreAsked,
  options: LocalNeo4jOptions,
  signal?: AbortSignal,
): Promise<Manifest> {
  if (!existsSync(file))
    throw new StartError(`There is no file ${file}.`, 'Name one that npm run backup wrote.');
  const manifest = await readManifest(file);
  const { sha256, bytes } = await fileDigest(file, options.progress);
  if (sha256 !== manifest.sha256)
    throw new StartError(
      `${file} has ${bytes} bytes with the digest ${sha256}, not the ${manifest.bytes} with ${manifest.sha256} that were written.`,
      'It was cut or changed since; take another copy of it.',
    );
  const held = await holdLocalNeo4j(options);
  try {
    if (holdsDatabase(held.home) && !replace)
      throw new StartError(
        `There is a database in ${held.home}.`,
        'Add --replace to have the backup take its place, or set DATA_DIR to another folder.',
      );
    beginRestore(held.home);
    try {
      await load(held, file, signal);
      await check(held, manifest);
      endRestore(held.home);
    } catch (error) {
      undoRestore(held.home, options.progress);
      throw error;
    }
    return manifest;
  } finally {
    held.release();
  }
}

async function load(held: HeldNeo4j, file: string, signal: AbortSignal | undefined): Promise<void> {
  const folder = await mkdtemp(join(held.home, 'dump-'));
  try {
    await copyFile(file, join(folder, dumpName));
    await held.load(folder, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function check(held: HeldNeo4j, manifest: Manifest): Promise<void> {
  const holds = await readFacts(held);
  if (isDeepStrictEqual({ ...holds }, { ...manifest.holds })) return;
  throw new StartError(
    `The database has ${JSON.stringify(holds)}, not the ${JSON.stringify(manifest.holds)} of the backup.`,
    'Take another backup; this one does not become what it was made of.',
  );
}
