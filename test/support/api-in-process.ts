import { readFile } from 'node:fs/promises';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { graphql } from 'graphql';
import { createAnalytics } from '../../src/analytics/analytics.js';
import { readConfig } from '../../src/config.js';
import { createContext } from '../../src/context.js';
import { createLastCommit } from '../../src/dataset/last-commit.js';
import { openDriver } from '../../src/graph/driver.js';
import { createGraph, type Graph, type Run } from '../../src/graph/run.js';
import { resolvers } from '../../src/resolvers.js';
import { createLocalCopies } from '../../src/sources/local-copies.js';
import { testConnection } from './api-data.js';

/** A statement that went to the database; `besides` names those that had not answered when it was sent. */
export type SentStatement = {
  name: string;
  params: Readonly<Record<string, unknown>>;
  besides: readonly string[];
};

/** What an operation gave, and what it asked of the database, in the order of sending. */
export type Counted<Data> = { data: Data; sent: readonly SentStatement[] };

/** The service without HTTP, so that each statement of one operation can be seen. */
export type InProcess = {
  ask<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<Counted<Data>>;
  close(): Promise<void>;
};

/** Runs operations against whatever the store holds, each with fresh stores as a request has them. */
export async function openInProcess(connection = testConnection()): Promise<InProcess> {
  const typeDefs = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  const driver = await openDriver(connection);
  const graph = createGraph(driver, { database: connection.database, timeoutMs: 60_000 });
  const analytics = createAnalytics(graph, readConfig({}).analytics);
  const localCopies = createLocalCopies([]);
  const lastCommit = createLastCommit(graph.reader(), Number.POSITIVE_INFINITY);
  await lastCommit.read();
  return {
    async ask<Data>(query: string, variables: Record<string, unknown> = {}) {
      const sent: SentStatement[] = [];
      const contextValue = createContext(
        { graph: recording(graph, sent), analytics, localCopies, lastCommit },
        { requestId: 'counted' },
      );
      const { data, errors } = await graphql({
        schema,
        source: query,
        variableValues: variables,
        contextValue,
      });
      if (errors) throw new AggregateError(errors, `refused: ${errors.join('; ')}`);
      return { data: data as Data, sent };
    },
    close: () => driver.close(),
  };
}

function recording(graph: Graph, sent: SentStatement[]): Graph {
  const open = new Set<{ name: string }>();
  return {
    ...graph,
    reader(...asked) {
      const read = graph.reader(...asked);
      const run: Run = async (query, params) => {
        const besides = [...open].map(({ name }) => name);
        const values = params as Readonly<Record<string, unknown>>;
        const statement = { name: query.name, params: values, besides };
        sent.push(statement);
        open.add(statement);
        try {
          return await read(query, params);
        } finally {
          open.delete(statement);
        }
      };
      return run;
    },
  };
}
