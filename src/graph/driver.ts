import neo4j, { type Config, type Driver } from 'neo4j-driver';
import { StartError } from '../start-error.js';
import { codeOf } from './graph-error.js';

/** Where a database answers, and as whom to ask. */
export type Connection = { uri: string; username: string; password: string; database: string };

const oldestServer = [5, 26] as const;
// Defaults let a caller hang for minutes on a dead link; these were measured to fail within three seconds.
const prompt = {
  connectionTimeout: 2_000,
  connectionAcquisitionTimeout: 3_000,
  maxTransactionRetryTime: 5_000,
};
// A check is a round trip before the statement's own; a link that was in use just now needs none.
const check = { connectionLivenessCheckTimeout: 500 };
// A server that has just started signs in its first in seconds where the machine is busy, and nobody waits for an answer yet.
const patient = { ...prompt, connectionTimeout: 10_000, connectionAcquisitionTimeout: 60_000 };

/** Connects, signs in and checks the server's version, with the patience of starts and commands; throws StartError with what to do. */
export async function openDriver(connection: Connection): Promise<Driver> {
  const driver = driverWith(connection, patient);
  try {
    const { agent } = await driver.getServerInfo({ database: connection.database });
    const [major = 0, minor = 0] = (agent ?? '').replace('Neo4j/', '').split('.').map(Number);
    if (major < oldestServer[0] || (major === oldestServer[0] && minor < oldestServer[1]))
      throw new StartError(`The database at ${connection.uri} is ${agent}.`, 'Use Neo4j 5.26 or later.');
    await driver.executeQuery('RETURN 1', {}, { database: connection.database });
    return driver;
  } catch (error) {
    await driver.close();
    throw error instanceof StartError ? error : startError(error, connection);
  }
}

/** Connects as `openDriver` does, has one statement answered, and leaves. */
export async function askOnce(server: Omit<Connection, 'database'>): Promise<void> {
  const driver = await openDriver({ ...server, database: 'neo4j' });
  await driver.close();
}

/** A driver for requests, which has not connected yet; `checked` has it see whether a link that was idle is alive before it is used. Throws StartError for what is no address. */
export function createDriver(connection: Connection, checked = true): Driver {
  return driverWith(connection, checked ? { ...prompt, ...check } : prompt);
}

function driverWith({ uri, username, password }: Connection, waits: Config): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      fetchSize: 5_000,
      userAgent: 'political-relations',
      // Which calls of the driver are used is nobody else's business, and a message more for each kind of them.
      telemetryDisabled: true,
      ...waits,
    });
  } catch (error) {
    throw new StartError(
      `NEO4J_URI is "${uri}", which is no address of a Neo4j: ${error instanceof Error ? error.message : error}`,
      'Give one such as neo4j://localhost:7687 or neo4j+s://xxxx.databases.neo4j.io.',
    );
  }
}

function startError(error: unknown, { uri, username, database }: Connection): StartError {
  const code = codeOf(error);
  if (code.startsWith('Neo.ClientError.Security'))
    return new StartError(
      `The database at ${uri} does not accept the password for "${username}".`,
      'Set NEO4J_USERNAME and NEO4J_PASSWORD to those of the database.',
    );
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return new StartError(
      `There is no database "${database}" at ${uri}.`,
      'Set NEO4J_DATABASE to one that exists.',
    );
  return new StartError(
    `The database at ${uri} does not answer: ${error instanceof Error ? error.message : error}`,
    'See that it runs and can be reached from here, or leave NEO4J_URI out to have a local one started.',
  );
}
