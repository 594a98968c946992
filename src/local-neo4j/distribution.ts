import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../progress.js';
import { copyJars } from './maven.js';
import { leftoversOf } from './partial-folders.js';
import { createSharedWork } from './shared-work.js';

// Counted with the pinned versions and an empty Maven repository. Only the bar depends on it.
const DOWNLOADED_JARS = 400;

const shared = createSharedWork();

/** Sees to it that `folder` holds the server's jars in `lib` and GDS in `plugins`; the folder is there whole or not at all, and got once by all who ask at once. */
export function ensureDistribution(folder: string, progress: Progress): Promise<void> {
  if (existsSync(folder)) return Promise.resolve();
  return shared(folder, () => getDistribution(folder, progress));
}

async function getDistribution(folder: string, progress: Progress): Promise<void> {
  for (const leftover of leftoversOf(folder)) rmSync(leftover, { recursive: true, force: true });
  const partial = `${folder}.partial-${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    const bar = progress.bar('Getting the Neo4j server from Maven Central (140 MB, once)', DOWNLOADED_JARS);
    await copyJars(partial, () => bar.advance());
    bar.done();
    adopt(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

function adopt(partial: string, folder: string): void {
  try {
    renameSync(partial, folder);
  } catch (error) {
    // Another start got the same jars a moment earlier: they are as good.
    if (!existsSync(join(folder, 'lib'))) throw error;
  }
}
