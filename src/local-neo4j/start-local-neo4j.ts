import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Progress } from '../progress.js';
import { StartError } from '../start-error.js';
import { folderProblem, fullDisk, lacksSpace, makeDataFolder } from './data-folder.js';
import { ensureDistribution } from './distribution.js';
import { findFreePort } from './free-port.js';
import { findJava } from './java.js';
import { endOrphan } from './orphan.js';
import { hasDatabase, keepPassword, passwordFile } from './password.js';
import { distributionName } from './pinned-versions.js';
import { type ProcessLock, takeProcessLock } from './process-lock.js';
import { firstPasswordCommand, type ServerPlace } from './server-command.js';
import { lastLogLines, serverLog } from './server-log.js';
import { launchServer, type ServerExit, type ServerProcess, waitForAnswer } from './server-process.js';
import { serverSettings } from './server-settings.js';

/** `distributionDir` shares one copy of the jars among servers (default: in the data folder); `shortLived` suits tests; `onExit` hears of an end nobody asked for. */
export type LocalNeo4jOptions = {
  dataDir: string;
  distributionDir?: string | undefined;
  javaHome?: string | undefined;
  heapMegabytes?: number | undefined;
  shortLived?: boolean | undefined;
  progress: Progress;
  onExit?: ((exit: ServerExit & { log: string }) => void) | undefined;
};

/** A running server; `stop` ends it, gives the data folder free and may be called any number of times. */
export type LocalNeo4j = {
  uri: string;
  username: string;
  password: string;
  pid: number;
  stop(): Promise<void>;
};

const PORT_ATTEMPTS = 3;

/** Gets, starts and owns a Neo4j for this data folder; every failure a person can mend is a StartError. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  if (process.platform === 'win32') {
    throw new StartError(
      'The managed Neo4j runs on Linux and macOS only.',
      'On Windows use WSL, or set NEO4J_URI to a Neo4j that already runs.',
    );
  }
  const java = await findJava(options.javaHome);
  const dataDir = makeDataFolder(options.dataDir);
  let lock: ProcessLock | null = null;
  try {
    lock = await takeProcessLock(dataDir);
    return await startLocked(options, dataDir, java.command, lock);
  } catch (error) {
    lock?.release();
    throw folderProblem(error, dataDir) ?? error;
  }
}

async function startLocked(
  { distributionDir, heapMegabytes = 1024, shortLived = false, progress, onExit }: LocalNeo4jOptions,
  dataDir: string,
  java: string,
  lock: ProcessLock,
): Promise<LocalNeo4j> {
  const place: ServerPlace = {
    home: join(dataDir, 'neo4j'),
    distributionDir: resolve(distributionDir ?? join(dataDir, distributionName())),
    heapMegabytes,
    shortLived,
  };
  await ensureDistribution(place.distributionDir, progress);
  mkdirSync(join(place.home, 'conf'), { recursive: true, mode: 0o700 });
  await endOrphan(place.home, progress);
  const password = keepPassword(place.home);

  progress.step('Starting Neo4j');
  const { server, port } = await launch(java, place);
  let stopping = false;
  void server.exited.then((exit) => {
    if (stopping) return;
    // The service may want to start another one at once.
    lock.release();
    onExit?.({ ...exit, log: serverLog(place.home) });
  });
  return {
    uri: `bolt://127.0.0.1:${port}`,
    username: 'neo4j',
    password,
    pid: server.pid,
    async stop() {
      stopping = true;
      await server.stop();
      lock.release();
    },
  };
}

async function launch(java: string, place: ServerPlace): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await findFreePort();
    writeFileSync(join(place.home, 'conf', 'neo4j.conf'), serverSettings({ ...place, boltPort: port }));
    if (!hasDatabase(place.home)) await setFirstPassword(java, place);
    const server = await launchServer(java, place);
    const outcome = await waitForAnswer(server, port);
    if (outcome === 'ready') return { server, port };
    await server.stop();
    const lines = lastLogLines(place.home);
    // Somebody else took the port after it was found free.
    if (lines.includes('Address already in use') && attempt < PORT_ATTEMPTS) continue;
    throw failedStart(
      outcome === 'ended' ? 'ended while it started' : 'did not answer in 10 minutes',
      lines,
      place,
    );
  }
}

async function setFirstPassword(java: string, place: ServerPlace): Promise<void> {
  const [command = '', ...args] = firstPasswordCommand(java, place, passwordFile(place.home));
  try {
    await promisify(execFile)(command, args);
  } catch (error) {
    throw failedStart(
      'refused its first password',
      error instanceof Error ? error.message : String(error),
      place,
    );
  }
}

function failedStart(what: string, lines: string, { home, distributionDir }: ServerPlace): StartError {
  // Neo4j 5.26 mostly hides a full disk behind an error of its own about read-only databases.
  if (lines.includes('No space left on device') || lacksSpace(home)) return fullDisk(dirname(home));
  return new StartError(
    `Neo4j ${what}. Its last lines:\n${lines}\nThe whole log: ${serverLog(home)}`,
    `If the lines do not tell: delete ${distributionDir} to get the server anew (the data stays), then start again.`,
  );
}
