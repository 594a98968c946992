import type { Config } from '../config.js';
import { type Connection, openDriver } from '../graph/driver.js';
import { createGraph, type Graph } from '../graph/run.js';
import type { Progress } from '../progress.js';
import { reachDatabase } from './reach-database.js';

type Driver = Awaited<ReturnType<typeof openDriver>>;

/** What one statement of a command may bring or write: a batch of the largest size on a slow disk, a stretch of an export. */
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

/** The same with the database that the settings mean, started for the time where it does not run. */
export async function withDatabase<Result>(
  config: Config,
  progress: Progress,
  work: (graph: Graph, driver: Driver, connection: Connection) => Promise<Result>,
): Promise<Result> {
  const { connection, release } = await reachDatabase(config, progress);
  try {
    return await withGraph(connection, (graph, driver) => work(graph, driver, connection));
  } finally {
    await release();
  }
}
