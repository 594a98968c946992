import type { Config } from '../config.js';
import { askOnce, type Connection } from '../graph/driver.js';
import { runningNeo4j } from '../local-neo4j/running-neo4j.js';
import { startLocalNeo4j } from '../local-neo4j/start-local-neo4j.js';
import type { Progress } from '../progress.js';

/** A database for the time of a command; `release` ends what was started for it. */
export type ReachedDatabase = { readonly connection: Connection; release(): Promise<void> };

/** The database that the settings name, else that of the service that runs, else the local one, started for the time. */
export async function reachDatabase(config: Config, progress: Progress): Promise<ReachedDatabase> {
  const { database, dataDir, javaHome } = config;
  const there = config.neo4j ?? runningNeo4j(dataDir);
  if (there) return { connection: { ...there, database }, release: async () => {} };
  const local = await startLocalNeo4j({
    dataDir,
    javaHome: javaHome ?? undefined,
    firstAnswer: askOnce,
    progress,
  });
  return { connection: { ...local, database }, release: local.stop };
}
