import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { bulkWrite } from '../../src/bulk/bulk-write.js';
import { askOnce, type Connection, openDriver } from '../../src/graph/driver.js';
import { hasDatabase } from '../../src/local-neo4j/password.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { createProgress } from '../../src/progress.js';
import { testDistributionDir } from '../../test/support/neo4j-server.js';
import { generatedRecords } from './generated-records.js';
import { madeAt, madeGraph, madeSize } from './made-graph.js';

/** A running database that holds a generated graph. */
export type BenchStore = {
  readonly connection: Connection;
  readonly driver: Driver;
};

const database = 'neo4j';

/** Starts a database, run as `npm start` runs it, that holds a graph of so many relations: that of the folder, which is filled where it is empty, or a new one. */
export async function openStore(
  relations: number,
  folder: string | null,
): Promise<{ value: BenchStore; stop(): Promise<void> }> {
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), 'political-relations-bench-'));
  const remove = () => {
    if (!folder) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const server = await startFilled(dataDir, relations);
    const connection = { ...server, database };
    const driver = await openDriver(connection);
    await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database });
    return { value: { connection, driver }, stop: () => driver.close().then(server.stop).finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}

async function startFilled(dataDir: string, relations: number) {
  const options = {
    dataDir,
    distributionDir: testDistributionDir,
    heapMegabytes: relations < 50_000 ? 1_024 : 2_560,
    firstAnswer: askOnce,
    progress: createProgress(),
  };
  if (hasDatabase(join(dataDir, 'neo4j'))) return startLocalNeo4j(options);
  const records = generatedRecords(madeSize(relations));
  const { server } = await bulkWrite(records, { ...options, ...madeGraph, uri: null, clock: madeAt });
  return server;
}
