import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { readDataSet } from '../../src/data-set/read-data-set.js';
import { applySchema } from '../../src/graph/apply-schema.js';
import { type Connection, openDriver } from '../../src/graph/driver.js';
import { storedDigest } from '../../src/graph/queries.generated.js';
import { createGraph, type Graph } from '../../src/graph/run.js';
import { loadDataSet } from '../../src/loader/load-data-set.js';

/** The data set that the service itself loads when it starts. */
export const foundingFolder = fileURLToPath(new URL('../../data/founding/', import.meta.url));

/** The database of this test run. */
export function testConnection(): Connection {
  return {
    uri: inject('neo4jUri'),
    username: inject('neo4jUsername'),
    password: inject('neo4jPassword'),
    database: 'neo4j',
  };
}

/** Opens the database, does the work, and leaves. */
export async function withGraph<T>(
  work: (graph: Graph) => Promise<T>,
  onStatement?: (name: string) => void,
): Promise<T> {
  const connection = testConnection();
  const driver = await openDriver(connection);
  try {
    await applySchema(driver, connection.database);
    const options = { database: connection.database, timeoutMs: 60_000 };
    return await work(createGraph(driver, onStatement ? { ...options, onStatement } : options));
  } finally {
    await driver.close();
  }
}

/** Makes the store hold the data set of a folder and nothing else; costs next to nothing where it does so already. */
export async function holdDataSet(folder: string, origin: string): Promise<void> {
  const { dataSet } = await readDataSet(folder);
  await withGraph(async (graph) => {
    const [stored] = await graph.reader()(storedDigest, {});
    if (stored?.digest === dataSet?.digest) return;
    await emptyStore();
    await loadDataSet(graph, folder, origin);
  });
}

/** Takes everything out of the store, whoever wrote it; constraints and indexes stay. */
async function emptyStore(): Promise<void> {
  const connection = testConnection();
  const driver = await openDriver(connection);
  const session = driver.session({ database: connection.database });
  try {
    await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
    await driver.close();
  }
}
