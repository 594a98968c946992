import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../start-error.js';
import { fullDisk, lacksSpace } from './data-folder.js';
import { findFreePort } from './free-port.js';
import { hasDatabase, passwordFile } from './password.js';
import { firstPasswordCommand, type ServerPlace } from './server-command.js';
import { lastLogLines, serverLog } from './server-log.js';
import { launchServer, type ServerProcess, waitForAnswer } from './server-process.js';
import { serverSettings } from './server-settings.js';

const PORT_ATTEMPTS = 3;

/** Writes the settings, and sets the password where there is no database yet; the server must not run. */
export async function prepareServer(java: string, place: ServerPlace, boltPort: number): Promise<void> {
  mkdirSync(join(place.home, 'conf'), { recursive: true, mode: 0o700 });
  writeFileSync(join(place.home, 'conf', 'neo4j.conf'), serverSettings({ ...place, boltPort }));
  if (!hasDatabase(place.home)) await setFirstPassword(java, place);
}

/** Starts the server on the port wanted, or else a free one, and waits until it answers. */
export async function launch(
  java: string,
  place: ServerPlace,
  wanted?: number,
): Promise<{ server: ServerProcess; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = wanted ?? (await findFreePort());
    await prepareServer(java, place, port);
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
