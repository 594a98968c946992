import { rmSync } from 'node:fs';
import type { LocalNeo4j } from '../src/local-neo4j/hold-local-neo4j.js';
import { startLocalNeo4j } from '../src/local-neo4j/start-local-neo4j.js';
import { createProgress } from '../src/progress.js';
import { makeDataDir } from './with-service.js';

/** What `work` gives with a database of its own, to which links can be broken without its noticing. */
export async function withDatabase<Result>(work: (database: LocalNeo4j) => Promise<Result>): Promise<Result> {
  const dataDir = await makeDataDir();
  const progress = createProgress(process.stderr);
  const database = await startLocalNeo4j({ dataDir, progress });
  try {
    return await work(database);
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
