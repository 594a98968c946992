import type { Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { applySchema } from '../../src/graph/apply-schema.js';
import { type Connection, openDriver } from '../../src/graph/driver.js';
import { createGraph, type Graph, type GraphOptions, type Run } from '../../src/graph/run.js';

/** A database of a test file. */
export type TestGraph = {
  readonly driver: Driver;
  readonly graph: Graph;
  /** Reads, checked as the service's own. */
  readonly run: Run;
  /** Any Cypher, for what no query of the project does. */
  cypher(text: string, params?: object): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
};

const database = 'neo4j';

/** Where the database of this test run answers. */
export function graphConnection(): Connection {
  return {
    uri: inject('neo4jUri'),
    username: inject('neo4jUsername'),
    password: inject('neo4jPassword'),
    database,
  };
}

/** Opens the database of this test run as it is. */
export async function openGraph(options: Partial<GraphOptions> = {}): Promise<TestGraph> {
  const driver = await openDriver(graphConnection());
  // A statement is planned when it is first met, which takes a busy test machine longer than a service would wait.
  const graph = createGraph(driver, { database, timeoutMs: 60_000, ...options });
  return {
    driver,
    graph,
    run: graph.reader(),
    async cypher(text, params = {}) {
      const { records } = await driver.executeQuery(text, params, { database });
      return records.map((record) => record.toObject());
    },
    close: () => driver.close(),
  };
}

/** Opens the database of this test run, takes out whatever an earlier file left in it, and sees to its constraints and indexes. */
export async function openEmptyGraph(options: Partial<GraphOptions> = {}): Promise<TestGraph> {
  const opened = await openGraph(options);
  await takeOutAll(opened.driver);
  await applySchema(opened.driver, database);
  return opened;
}

async function takeOutAll(driver: Driver): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
  } finally {
    await session.close();
  }
}
