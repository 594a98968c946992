import { fileURLToPath } from 'node:url';
import type { DataSet } from '../../src/data-set/data-set.js';
import { readDataSet } from '../../src/data-set/read-data-set.js';
import { type Connection, openDriver } from '../../src/graph/driver.js';
import { storedDigest } from '../../src/graph/queries.generated.js';
import { createGraph, type Graph } from '../../src/graph/run.js';
import { loadDataSet } from '../../src/loader/load-data-set.js';
import { graphConnection, openEmptyGraph } from './graph.js';

/** The data set that the service itself loads when it starts. */
export const foundingFolder = fileURLToPath(new URL('../../data/founding/', import.meta.url));

/** What the files of the founding data say, for tests to compare answers with. */
export async function readFoundingData(): Promise<DataSet> {
  const { dataSet, problems } = await readDataSet(foundingFolder);
  if (!dataSet) throw new Error(`the founding data is wrong: ${JSON.stringify(problems)}`);
  return dataSet;
}

/** The database of this test run. */
export function testConnection(): Connection {
  return graphConnection();
}

/** Opens the database, does the work, and leaves. */
export async function withGraph<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const connection = testConnection();
  const driver = await openDriver(connection);
  try {
    return await work(createGraph(driver, { database: connection.database, timeoutMs: 60_000 }));
  } finally {
    await driver.close();
  }
}

/** Makes the store hold the data set of a folder and nothing else; costs next to nothing where it does so already. */
export async function holdDataSet(folder: string, origin: string): Promise<void> {
  const { dataSet } = await readDataSet(folder);
  const [stored] = await withGraph((graph) => graph.reader()(storedDigest, {}));
  if (dataSet !== null && stored?.digest === dataSet.digest) return;
  const { graph, close } = await openEmptyGraph();
  await loadDataSet(graph, folder, origin).finally(close);
}
