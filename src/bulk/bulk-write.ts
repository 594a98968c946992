import { join } from 'node:path';
import type { RecordBatch } from '../import/record-batch.js';
import type { LocalNeo4j } from '../local-neo4j/hold-local-neo4j.js';
import { type HeldNeo4j, holdLocalNeo4j, type LocalNeo4jOptions } from '../local-neo4j/hold-local-neo4j.js';
import { hasDatabase } from '../local-neo4j/password.js';
import { beginImport, endImport, importFolder, undoImport } from '../local-neo4j/unfinished-import.js';
import { BulkRefusal } from './bulk-refusal.js';
import { type Commit, checkEmpty, commitBulk } from './commit-bulk.js';
import { readLater, removeLater } from './later-records.js';
import { writeCsv } from './write-csv.js';

/** The managed server to fill, with what, and what is told of the data as a whole; `clock` is the instant of the commit. */
export type BulkOptions = LocalNeo4jOptions &
  Pick<Commit, 'title' | 'licence' | 'digest'> & {
    /** The address in NEO4J_URI, null where the managed server is used. */
    readonly uri: string | null;
    readonly clock: string;
    /** Ends the filling, which then throws its reason and leaves the database empty; heeded until the importer is done. */
    readonly signal?: AbortSignal;
  };

/** The filled database, served again; stopping the server gives the data folder free. */
export type BulkOutcome = {
  readonly server: LocalNeo4j;
  readonly version: number;
  /** The batches that change or add to earlier ones, to be written in the usual way; to be taken once. */
  later(): AsyncGenerator<RecordBatch>;
};

/**
 * Fills the empty database of the managed server with records by `neo4j-admin database import`, as loading them in one commit
 * would leave it. Throws BulkRefusal where that cannot be; what is cut off leaves an empty database, at the latest on the next start.
 */
export async function bulkWrite(
  batches: AsyncIterable<RecordBatch>,
  options: BulkOptions,
): Promise<BulkOutcome> {
  if (options.uri !== null)
    throw new BulkRefusal(
      'NOT_MANAGED',
      `The database at ${options.uri} is not managed by this service, so that it cannot be stopped and filled in bulk.`,
    );
  const held = await holdLocalNeo4j(options);
  try {
    await checkHeld(held);
    return await fill(held, batches, options);
  } catch (error) {
    held.release();
    throw error;
  }
}

async function checkHeld(held: HeldNeo4j): Promise<void> {
  // Before its first start there is nothing to ask.
  if (!hasDatabase(held.home)) return;
  const server = await held.start();
  try {
    await checkEmpty(server);
  } finally {
    await server.stop();
  }
}

async function fill(
  held: HeldNeo4j,
  batches: AsyncIterable<RecordBatch>,
  options: BulkOptions,
): Promise<BulkOutcome> {
  const { progress, clock, signal } = options;
  const laterFile = join(held.home, 'later-records');
  removeLater(laterFile);
  beginImport(held.home);
  let server: LocalNeo4j | null = null;
  try {
    progress.step('Writing the files for neo4j-admin');
    const folder = importFolder(held.home);
    const { told, horizon } = await writeCsv(until(batches, signal), {
      folder,
      laterFile,
      recordedAt: clock,
    });
    await held.fill(told, signal);
    server = await held.start();
    const commit = { ...options, committedAt: clock, horizonFrom: horizon.from, horizonUntil: horizon.until };
    const version = await commitBulk(server, commit, progress);
    endImport(held.home);
    const { stop } = server;
    return {
      server: { ...server, stop: () => stop().finally(held.release) },
      version,
      later: () => readLater(laterFile),
    };
  } catch (error) {
    await server?.stop();
    undoImport(held.home, progress);
    removeLater(laterFile);
    throw error;
  }
}

async function* until<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Item> {
  for await (const item of items) {
    signal?.throwIfAborted();
    yield item;
  }
}
