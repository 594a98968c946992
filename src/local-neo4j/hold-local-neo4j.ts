import { mkdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Progress } from '../progress.js';
import { StartError } from '../start-error.js';
import { archiveOptions, ensureClassArchive, type FirstAnswer } from './class-archive.js';
import { folderProblem, makeDataFolder } from './data-folder.js';
import { ensureDistribution } from './distribution.js';
import { findFreePort } from './free-port.js';
import { findJava, type Java } from './java.js';
import { launch, prepareServer } from './launch.js';
import { endOrphan } from './orphan.js';
import { keepPassword } from './password.js';
import { distributionName } from './pinned-versions.js';
import { takeProcessLock } from './process-lock.js';
import { runDump, runLoad } from './run-dump.js';
import { runImport } from './run-import.js';
import type { ServerPlace } from './server-command.js';
import { serverLog } from './server-log.js';
import type { ServerExit } from './server-process.js';
import { undoImport } from './unfinished-import.js';
import { undoRestore } from './unfinished-restore.js';

/** `distributionDir` shares one copy of the jars among servers (default: in the data folder); `shortLived` suits tests; with a `firstAnswer` an archive of classes is made where there is none, which later starts are quicker by. */
export type LocalNeo4jOptions = {
  dataDir: string;
  distributionDir?: string | undefined;
  javaHome?: string | undefined;
  heapMegabytes?: number | undefined;
  shortLived?: boolean | undefined;
  firstAnswer?: FirstAnswer | undefined;
  progress: Progress;
};

/** How a server ended that nobody had told to, and the file that may tell why. */
export type UnaskedExit = ServerExit & { log: string };

/** `port` is the one to answer at, any free one where it is left out; `onExit` hears of an end nobody asked for. */
export type Starting = { port?: number; onExit?: ((exit: UnaskedExit) => void) | undefined };

/** A running server; `stop` ends it and may be called any number of times. */
export type LocalNeo4j = {
  uri: string;
  username: string;
  password: string;
  port: number;
  pid: number;
  stop(): Promise<void>;
};

/** A data folder that no other process may use until it is released. At most one server runs on it, and none while its database is filled. */
export type HeldNeo4j = {
  home: string;
  start(starting?: Starting): Promise<LocalNeo4j>;
  /** Runs the importer over the files in the import folder; throws a StartError, or the reason of the signal that ended it. */
  fill(told: readonly string[], signal?: AbortSignal): Promise<void>;
  /** Writes the database as a dump into the folder; throws as `fill` does. */
  dump(folder: string, signal?: AbortSignal): Promise<void>;
  /** Puts the dump of the folder in place of the database; throws as `fill` does. */
  load(folder: string, signal?: AbortSignal): Promise<void>;
  release(): void;
};

/** Gets a Neo4j for this data folder, and takes the folder for this process; every failure a person can mend is a StartError. */
export async function holdLocalNeo4j(options: LocalNeo4jOptions): Promise<HeldNeo4j> {
  if (process.platform === 'win32') {
    throw new StartError(
      'The managed Neo4j runs on Linux and macOS only.',
      'On Windows use WSL, or set NEO4J_URI to a Neo4j that already runs.',
    );
  }
  const java = await findJava(options.javaHome);
  const dataDir = makeDataFolder(options.dataDir);
  try {
    const lock = await takeProcessLock(dataDir);
    try {
      return await hold(options, dataDir, java, lock.release);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw folderProblem(error, dataDir) ?? error;
  }
}

async function hold(
  { distributionDir, heapMegabytes = 1024, shortLived = false, firstAnswer, progress }: LocalNeo4jOptions,
  dataDir: string,
  java: Java,
  release: () => void,
): Promise<HeldNeo4j> {
  const distribution = resolve(distributionDir ?? join(dataDir, distributionName()));
  await ensureDistribution(distribution, progress);
  // An archive of classes is for one place of their jars, by whatever way it is reached.
  const jars = realpathSync(distribution);
  if (firstAnswer) await ensureClassArchive({ java, distributionDir: jars, firstAnswer, progress });
  const { command } = java;
  const place: ServerPlace = {
    home: join(dataDir, 'neo4j'),
    distributionDir: jars,
    heapMegabytes,
    shortLived,
    archiving: archiveOptions(java, jars),
  };
  mkdirSync(place.home, { recursive: true, mode: 0o700 });
  await endOrphan(place.home, progress);
  undoImport(place.home, progress);
  undoRestore(place.home, progress);
  const password = keepPassword(place.home);
  const plainly = <Result>(work: () => Promise<Result>) =>
    work().catch((error) => {
      throw folderProblem(error, dataDir) ?? error;
    });
  const stopped = (work: () => Promise<void>) =>
    plainly(async () => {
      await prepareServer(command, place, await findFreePort());
      await work();
    });
  return {
    home: place.home,
    release,
    start: (starting) => plainly(() => start(command, place, { ...starting, password, progress })),
    fill: (told, signal) => stopped(() => runImport(command, place, told, progress, signal)),
    dump: (folder, signal) => stopped(() => runDump(command, place, { folder, progress, signal })),
    load: (folder, signal) => stopped(() => runLoad(command, place, { folder, progress, signal })),
  };
}

async function start(
  java: string,
  place: ServerPlace,
  { port: wanted, onExit, password, progress }: Starting & { password: string; progress: Progress },
): Promise<LocalNeo4j> {
  progress.step('Starting Neo4j');
  const { server, port } = await launch(java, place, wanted);
  let stopping = false;
  void server.exited.then((exit) => {
    if (!stopping) onExit?.({ ...exit, log: serverLog(place.home) });
  });
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    port,
    pid: server.pid,
    stop() {
      stopping = true;
      return server.stop();
    },
  };
}
