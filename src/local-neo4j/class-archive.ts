import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../progress.js';
import type { Java } from './java.js';
import { launch } from './launch.js';
import { endOrphan } from './orphan.js';
import { leftoversOf } from './partial-folders.js';
import { keepPassword } from './password.js';
import { endProcess } from './running-process.js';
import { createSharedWork } from './shared-work.js';

// Written at the end of a server: 8 to 15 s on two cores.
const WRITING_MS = 120_000;
const shared = createSharedWork();

/** The options with which a JVM takes the server's classes from their archive; none where there is no archive for this Java and these jars. */
export function archiveOptions(java: Java, distributionDir: string): readonly string[] {
  const file = archiveFile(java, distributionDir);
  const isThere = existsSync(file) && statSync(file).size > 0;
  return isThere ? [`-XX:SharedArchiveFile=${file}`] : [];
}

/** Makes that archive, some 140 MB beside the jars, where this was not tried yet: a server starts once, answers and ends for it. Never rejects. */
export function ensureClassArchive(making: Making): Promise<void> {
  const file = archiveFile(making.java, making.distributionDir);
  if (existsSync(file)) return Promise.resolve();
  return shared(file, () => make(file, making));
}

/** Has a server of the managed kind answer a statement for the first time. */
export type FirstAnswer = (server: { uri: string; username: string; password: string }) => Promise<void>;

type Making = { java: Java; distributionDir: string; firstAnswer: FirstAnswer; progress: Progress };

async function make(file: string, making: Making): Promise<void> {
  const { progress } = making;
  progress.step('Preparing quicker starts of Neo4j (once)');
  const partial = `${file}.partial-${process.pid}`;
  const home = (folder: string) => join(folder, 'neo4j');
  try {
    for (const leftover of leftoversOf(file)) {
      await endOrphan(home(leftover), progress);
      rmSync(leftover, { recursive: true, force: true });
    }
    mkdirSync(home(partial), { recursive: true, mode: 0o700 });
    await runOnce(home(partial), join(partial, 'classes'), making);
    adopt(join(partial, 'classes'), file);
  } catch {
    // A server starts without one as well, and tells what is wrong where it does not.
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

// A JVM ignores an archive that another one made, or for jars elsewhere; each has its own.
function archiveFile({ build }: Java, distributionDir: string): string {
  const key = createHash('sha256').update(`${build}\n${distributionDir}`).digest('hex').slice(0, 12);
  return join(distributionDir, `classes-${key}.jsa`);
}

async function runOnce(
  home: string,
  archive: string,
  { java, distributionDir, firstAnswer }: Making,
): Promise<void> {
  const archiving = [`-XX:ArchiveClassesAtExit=${archive}`];
  const password = keepPassword(home);
  const place = { home, distributionDir, heapMegabytes: 512, shortLived: true, archiving };
  const { server, port } = await launch(java.command, place);
  try {
    await firstAnswer({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password });
  } finally {
    await endProcess(server.pid, WRITING_MS);
  }
  const { signal } = await server.exited;
  // Java itself ends with a code when it is asked to; what it was killed at may be cut.
  if (signal !== null) throw new Error(`the server was ended by ${signal}`);
}

// An empty one tells that this Java makes none.
function adopt(made: string, file: string): void {
  if (existsSync(made)) renameSync(made, file);
  else writeFileSync(file, '');
}
