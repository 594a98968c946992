import type { Config } from '../config.js';
import type { LocalNeo4jOptions } from '../local-neo4j/hold-local-neo4j.js';
import { createProgress } from '../progress.js';
import { StartError } from '../start-error.js';

/** Where the managed database is; a StartError where the settings name an own one. */
export function managedDatabase({ neo4j, dataDir, javaHome }: Config): LocalNeo4jOptions {
  if (neo4j !== null)
    throw new StartError(
      `The database at ${neo4j.uri} is not managed by this service, so that it cannot be stopped for this.`,
      'Use the neo4j-admin of that database; docs/backup.md tells how.',
    );
  return { dataDir, javaHome: javaHome ?? undefined, progress: createProgress(process.stderr) };
}
