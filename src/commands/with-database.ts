import type { Config } from '../config.js';
import type { Connection } from '../graph/driver.js';
import { withGraph } from '../graph/with-graph.js';
import type { Progress } from '../progress.js';
import { reachDatabase } from './reach-database.js';

type Work<Result> = (
  ...given: [...Parameters<Parameters<typeof withGraph>[1]>, Connection]
) => Promise<Result>;

/** What `work` gives with the database that the settings mean, started for the time where it does not run. */
export async function withDatabase<Result>(
  config: Config,
  progress: Progress,
  work: Work<Result>,
): Promise<Result> {
  const { connection, release } = await reachDatabase(config, progress);
  try {
    return await withGraph(connection, (graph, driver) => work(graph, driver, connection));
  } finally {
    await release();
  }
}
