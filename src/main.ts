import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { type Config, readConfig } from './config.js';
import { askOnce } from './graph/driver.js';
import { checkAddress } from './http/listen.js';
import { createTokenCheck } from './http/token-check.js';
import { readTrustedDocuments } from './http/trusted-documents.js';
import type { UnaskedExit } from './local-neo4j/hold-local-neo4j.js';
import { keepLocalNeo4j } from './local-neo4j/keep-local-neo4j.js';
import { takeProcessLock } from './local-neo4j/process-lock.js';
import { createLogger } from './log.js';
import { createProgress } from './progress.js';
import { StartError } from './start-error.js';
import { startService } from './start-service.js';

/** The file with settings of one's own, looked for in the folder in which the service is started. */
const settingsFile = '.env';
/** One Ctrl-C reaches a process under npm twice: from the terminal, and passed on by npm. */
const sameSignalMs = 500;
const progress = createProgress(process.stderr);
/** Aborted with null when somebody wants the process to end, with an error when it cannot go on. */
const ending = new AbortController();
let endingSince = 0;

process.on('SIGINT', endOnSignal);
process.on('SIGTERM', endOnSignal);
process.on('uncaughtException', (error) => ending.abort(error));

try {
  if (existsSync(settingsFile)) process.loadEnvFile(settingsFile);
  const config = readConfig(process.env);
  await serve(config, createLogger(config.logLevel));
} catch (error) {
  process.stderr.write(`\n${inWords(error)}\n`);
  process.exitCode = 1;
}
// Connections that clients keep open would hold the process; nothing is left to be done.
process.exit();

/** Starts all parts, serves until told to end, then ends what was started, the last first. */
async function serve(config: Config, logger: Logger): Promise<void> {
  const closers: (() => Promise<void>)[] = [];
  try {
    await checkPort(config);
    const { documentList, reading } = config;
    const trustedDocuments = documentList && (await readTrustedDocuments(documentList));
    const knowsToken = reading && (await createTokenCheck(reading.tokens, reading.jwt));
    const connection = config.neo4j ?? (await openLocal(config, logger, closers));
    ending.signal.throwIfAborted();
    const service = await startService({
      ...config,
      trustedDocuments,
      knowsToken,
      connection: { ...connection, database: config.database },
      address: config,
      logger,
      progress,
    });
    closers.push(service.stop);
    ending.signal.throwIfAborted();
    tellAddresses(service.url);
    await once(ending.signal, 'abort');
  } catch (error) {
    // What breaks while the process is being ended breaks because of that.
    if (!ending.signal.aborted) throw error;
  } finally {
    for (const close of closers.reverse()) await close();
  }
  if (ending.signal.reason instanceof Error) throw ending.signal.reason;
}

async function openLocal(
  { dataDir, javaHome }: Config,
  logger: Logger,
  closers: (() => Promise<void>)[],
): Promise<NonNullable<Config['neo4j']>> {
  const keeping = {
    onExit: (exit: UnaskedExit) => logger.error(exit, 'Neo4j ended by itself; it is started again'),
    onBack: () => logger.warn('Neo4j runs again'),
    onGivenUp: (exit: UnaskedExit, error: unknown) => {
      logger.fatal({ ...exit, err: error }, 'Neo4j ended by itself, and is not started again');
      const why = new StartError('Neo4j ended by itself again and again.', `Its log tells why: ${exit.log}`);
      ending.abort(error ?? why);
    },
  };
  const local = await keepLocalNeo4j(keeping, {
    dataDir,
    javaHome: javaHome ?? undefined,
    firstAnswer: askOnce,
    progress,
  });
  closers.push(local.stop);
  return local;
}

/** Before anything slow: a port that cannot be had makes all of it vain. */
async function checkPort(config: Config): Promise<void> {
  try {
    await checkAddress(config);
  } catch (error) {
    // Most often the port is held by this very service, and the lock says that better.
    if (!config.neo4j && existsSync(config.dataDir)) (await takeProcessLock(config.dataDir)).release();
    throw error;
  }
}

function tellAddresses(url: string): void {
  process.stdout.write(`
Political relations is running. Ctrl-C ends it.
  In a browser  ${url}/
  For GraphQL   ${url}/graphql
`);
}

function endOnSignal(): void {
  if (ending.signal.aborted) {
    if (Date.now() - endingSince < sameSignalMs) return;
    // The local database is told to end on the way out, but nobody waits for it.
    process.exit(1);
  }
  endingSince = Date.now();
  progress.step('Stopping; once more to stop without waiting for anything');
  ending.abort(null);
}

function inWords(error: unknown): string {
  if (error instanceof StartError) return `${error.message}\n${error.remedy}`;
  return `${error instanceof Error ? error.stack : error}\nThis is a fault of the service; please report it.`;
}
