import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { askOnce } from '../../src/graph/driver.js';
import { endOrphan } from '../../src/local-neo4j/orphan.js';
import { distributionName } from '../../src/local-neo4j/pinned-versions.js';
import { takeProcessLock } from '../../src/local-neo4j/process-lock.js';
import { startLocalNeo4j } from '../../src/local-neo4j/start-local-neo4j.js';
import { createProgress, type Progress } from '../../src/progress.js';

/** The jars that every test server and `npm start` in this project share; downloaded by the first that needs them. */
export const testDistributionDir = fileURLToPath(
  new URL(`../../.data/${distributionName()}`, import.meta.url),
);

const PREFIX = 'political-relations-neo4j-';

/** How to reach a test server, and how to end it together with its data. */
export type TestNeo4j = { uri: string; username: string; password: string; stop(): Promise<void> };

/** What differs from one test server to another: the jars, those of the project where they are left out, how much memory, and whether it is over soon; one that is not makes the archive that all start quicker by. */
export type TestNeo4jOptions = { distributionDir?: string; heapMegabytes?: number; shortLived?: boolean };

/** Starts an empty Neo4j, with GDS unless the jars lack it, in a temporary folder of its own, on a port of its own. */
export async function startTestNeo4j({
  distributionDir = testDistributionDir,
  heapMegabytes = 512,
  shortLived = true,
}: TestNeo4jOptions = {}): Promise<TestNeo4j> {
  const progress = createProgress();
  await clearLeftovers(progress);
  const dataDir = mkdtempSync(join(tmpdir(), PREFIX));
  const removeData = () => rmSync(dataDir, { recursive: true, force: true });
  try {
    const { uri, username, password, stop } = await startLocalNeo4j({
      dataDir,
      distributionDir,
      heapMegabytes,
      shortLived,
      ...(shortLived ? {} : { firstAnswer: askOnce }),
      progress,
    });
    return { uri, username, password, stop: () => stop().finally(removeData) };
  } catch (error) {
    removeData();
    throw error;
  }
}

/** A test run that was killed leaves its server and folder behind, which no later run would meet again. */
async function clearLeftovers(progress: Progress): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name);
    // Without the lock's file a folder may belong to a run that is just beginning.
    if (!name.startsWith(PREFIX) || !existsSync(join(folder, 'service.json'))) continue;
    const lock = await takeProcessLock(folder).catch(() => null);
    if (lock === null) continue;
    await endOrphan(join(realpathSync(folder), 'neo4j'), progress);
    rmSync(folder, { recursive: true, force: true });
  }
}
