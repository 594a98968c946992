import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Program, startProgram } from '../bench/program.js';
import { ensureDistribution } from '../src/local-neo4j/distribution.js';
import { distributionName } from '../src/local-neo4j/pinned-versions.js';
import { createProgress } from '../src/progress.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const main = join(root, 'dist/main.js');

/** Where the jars of the database lie, for all databases that are started here. */
export const distributionDir = join(root, '.data', distributionName());

/** A service in a process of its own, on a database and in a folder of its own. */
export type VerifiedService = Program & { readonly url: string; readonly dataDir: string };

/** What is planned in the background would disturb what is measured. */
async function untilPlanned({ said }: Program): Promise<void> {
  while (!said().includes('all statements are planned')) await sleep(100);
}

/** What `work` gives with a built service of these settings, which is ended after it. */
export async function withService<Result>(
  work: (service: VerifiedService) => Promise<Result>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Result> {
  const dataDir = await makeDataDir();
  const service = await startProgram(main, { PORT: '0', DATA_DIR: dataDir, ...settings });
  try {
    await untilPlanned(service);
    return await work({ ...service, url: service.value, dataDir });
  } finally {
    await service.stop();
    rmSync(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  }
}

/** An empty folder of its own, in which the jars of the database are found; they are got where they are missing. */
export async function makeDataDir(): Promise<string> {
  await ensureDistribution(distributionDir, createProgress(process.stderr));
  const dataDir = mkdtempSync(join(tmpdir(), 'political-relations-verify-'));
  symlinkSync(distributionDir, join(dataDir, distributionName()));
  return dataDir;
}
