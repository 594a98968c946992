import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connection } from '../src/graph/driver.js';
import { distributionName } from '../src/local-neo4j/pinned-versions.js';
import { startLocalNeo4j } from '../src/local-neo4j/start-local-neo4j.js';
import { createProgress } from '../src/progress.js';

/** A database run as `npm start` runs it: in a given folder, which stays, or in one of its own, which `stop` takes away. */
export async function startBenchNeo4j(
  heapMegabytes: number,
  folder: string | null = null,
): Promise<Connection & { stop(): Promise<void> }> {
  const dataDir = folder ?? mkdtempSync(join(tmpdir(), 'political-relations-bench-'));
  const remove = () => {
    if (folder === null) rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    const { uri, username, password, stop } = await startLocalNeo4j({
      dataDir,
      distributionDir: fileURLToPath(new URL(`../.data/${distributionName()}`, import.meta.url)),
      heapMegabytes,
      progress: createProgress(),
    });
    return { uri, username, password, database: 'neo4j', stop: () => stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
