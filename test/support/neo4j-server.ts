import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distributionName } from '../../src/local-neo4j/pinned-versions.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { createProgress } from '../../src/progress.js';

/** The jars that every test server and `npm start` in this project share; downloaded by the first that needs them. */
export const testDistributionDir = fileURLToPath(
  new URL(`../../.data/${distributionName()}`, import.meta.url),
);

/** How to reach a test server, and how to end it together with its data. */
export type TestNeo4j = { uri: string; username: string; password: string; stop(): Promise<void> };

/** Starts an empty Neo4j with GDS in a temporary folder of its own, on a port of its own. */
export async function startTestNeo4j(heapMegabytes = 512): Promise<TestNeo4j> {
  const dataDir = mkdtempSync(join(tmpdir(), 'test-neo4j-'));
  const removeData = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const { uri, username, password, stop } = await startLocalNeo4j({
      dataDir,
      distributionDir: testDistributionDir,
      heapMegabytes,
      progress: createProgress(),
    });
    return { uri, username, password, stop: () => stop().finally(removeData) };
  } catch (error) {
    removeData();
    throw error;
  }
}
