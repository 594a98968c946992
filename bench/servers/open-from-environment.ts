import type { Driver } from 'neo4j-driver';
import { openDriver } from '../../src/graph/driver.js';

/** The database that the bench has started, with the driver set up as the service does. */
export async function openFromEnvironment(): Promise<{ driver: Driver; database: string }> {
  // With them each stack is traced back to the TypeScript, and the driver takes one for every statement.
  process.setSourceMapsEnabled(false);
  const {
    NEO4J_URI: uri = '',
    NEO4J_USERNAME: username = '',
    NEO4J_PASSWORD: password = '',
    NEO4J_DATABASE: database = '',
  } = process.env;
  return { driver: await openDriver({ uri, username, password, database }), database };
}
