import type { Driver } from 'neo4j-driver';
import { applySchema } from '../../src/graph/apply-schema.js';
import { type Connection, openDriver } from '../../src/graph/driver.js';
import { startBenchNeo4j } from '../neo4j.js';
import { madeRecords } from './records.js';
import { writeRecords } from './write-records.js';

/** A running database that holds a made graph. */
export type BenchStore = {
  readonly connection: Connection;
  readonly driver: Driver;
};

const actors = 20_000;
const hub = 40_000;

/** Starts a database that holds a graph of so many relations: one kept in a folder of `keptIn`, or a new one. */
export async function openStore(
  relations: number,
  keptIn: string | null,
): Promise<{ value: BenchStore; stop(): Promise<void> }> {
  const heap = relations < 50_000 ? 1_024 : 2_560;
  const { stop, ...connection } = await startBenchNeo4j(heap, keptIn && `${keptIn}/${relations}`);
  try {
    const driver = await openDriver(connection);
    await fill(driver, connection.database, relations);
    return { value: { connection, driver }, stop: () => driver.close().finally(stop) };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function fill(driver: Driver, database: string, relations: number): Promise<void> {
  await applySchema(driver, database);
  const { records } = await driver.executeQuery('MATCH (dataset:Dataset) RETURN dataset', {}, { database });
  // The dataset's node comes last, so that a graph that was cut short is not taken for a whole one.
  if (records.length === 0)
    await writeRecords(driver, database, madeRecords({ actors, relations, hub }), relations);
  await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database });
}
