import { type Connection, openDriver } from './driver.js';
import { createGraph, type Graph } from './run.js';

type Driver = Awaited<ReturnType<typeof openDriver>>;

/** What one statement may bring or write: a batch of the largest size on a slow disk, a stretch of an export, a count of many millions. */
const statementMs = 600_000;

/** What `work` gives with the graph behind a connection, which is closed after it. */
export async function withGraph<Result>(
  connection: Connection,
  work: (graph: Graph, driver: Driver) => Promise<Result>,
): Promise<Result> {
  const { database } = connection;
  const driver = await openDriver(connection);
  try {
    const graph = createGraph(driver, { database, timeoutMs: statementMs, writeTimeoutMs: statementMs });
    return await work(graph, driver);
  } finally {
    await driver.close();
  }
}
