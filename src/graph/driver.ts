import neo4j, { type Driver } from 'neo4j-driver';
import { StartError } from '../start-error.js';
import { codeOf } from './graph-error.js';

/** Where a database answers, and as whom to ask. */
export type Connection = { uri: string; username: string; password: string; database: string };

const oldestServer = [5, 26] as const;

/** Connects, signs in and checks the server's version; throws StartError with what to do. */
export async function openDriver(connection: Connection): Promise<Driver> {
  const driver = createDriver(connection);
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

/** A driver that has not connected yet; `checked` has it see whether a link that was idle is alive before it is used. Throws StartError for what is no address. */
// Defaults let a caller hang for minutes on a dead link; these were measured to fail within three seconds.
export function createDriver({ uri, username, password }: Connection, checked = true): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 2_000,
      connectionAcquisitionTimeout: 3_000,
      // A check is a round trip before the statement's own; a link that was in use just now needs none.
      ...(checked ? { connectionLivenessCheckTimeout: 500 } : {}),
      maxTransactionRetryTime: 5_000,
      fetchSize: 5_000,
      userAgent: 'political-relations',
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
