import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdLocalNeo4j, type LocalNeo4jOptions } from '../local-neo4j/hold-local-neo4j.js';
import { distributionName } from '../local-neo4j/pinned-versions.js';
import { dumpName } from '../local-neo4j/run-dump.js';
import { holdsDatabase } from '../local-neo4j/unfinished-restore.js';
import { StartError } from '../start-error.js';
import { fileDigest } from './file-digest.js';
import { type Manifest, manifestFile } from './manifest.js';
import { readFacts } from './read-facts.js';

/** Writes the database of the data folder, which no service may use, to a file, and beside it what is in it; both are there whole, or neither. */
export async function writeBackup(
  file: string,
  options: LocalNeo4jOptions,
  signal?: AbortSignal,
): Promise<Manifest> {
  for (const taken of [file, manifestFile(file)])
    if (existsSync(taken))
      throw new StartError(`${taken} is there already.`, 'Give the backup another name.');
  const held = await holdLocalNeo4j(options);
  try {
    if (!holdsDatabase(held.home))
      throw new StartError(
        `There is no database in ${held.home} yet.`,
        'Set DATA_DIR to the folder that the service uses.',
      );
    const holds = await readFacts(held);
    const folder = await mkdtemp(join(held.home, 'dump-'));
    try {
      await held.dump(folder, signal);
      const dump = join(folder, dumpName);
      const { sha256, bytes } = await fileDigest(dump, options.progress);
      const manifest: Manifest = {
        sha256,
        bytes,
        madeAt: new Date().toISOString(),
        server: distributionName(),
        holds,
      };
      await place(dump, file, manifest, signal);
      return manifest;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  } finally {
    held.release();
  }
}

/** On whichever disk it is to be, it first goes by another name. */
async function place(
  dump: string,
  file: string,
  manifest: Manifest,
  signal: AbortSignal | undefined,
): Promise<void> {
  const unfinished = `${file}.${process.pid}.unfinished`;
  try {
    await copyFile(dump, unfinished);
    signal?.throwIfAborted();
    await writeFile(manifestFile(file), `${JSON.stringify(manifest, null, 2)}\n`, { flag: 'wx' });
    await rename(unfinished, file);
  } catch (error) {
    for (const half of [unfinished, manifestFile(file)]) await rm(half, { force: true });
    if (error instanceof Error && 'syscall' in error)
      throw new StartError(`${file} cannot be written: ${error.message}`, 'Give another file.');
    throw error;
  }
}
