import { Writable } from 'node:stream';
import { readConfig } from '../../src/config.js';
import { createLogger } from '../../src/log.js';
import { createProgress } from '../../src/progress.js';
import { type ServiceOptions, startService } from '../../src/start-service.js';
import { foundingFolder, holdDataSet, testConnection } from './api-data.js';

/** An error as a client sees it. */
export type ApiError = { message: string; path?: (string | number)[]; extensions: Record<string, unknown> };

/** What a client gets back. */
export type Answer<Data> = { status: number; data: Data | null; errors: ApiError[] };

/** The service as a client has it. */
export type Api = {
  url: string;
  /** Data of an operation that must not meet with any error. */
  ask<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Whatever comes back. */
  send<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  stop(): Promise<void>;
};

const silent = () => new Writable({ write: (_chunk, _encoding, done) => done() });

/** The whole service over HTTP on a free port, with its default limits, on a store that holds the founding data and nothing else. */
export async function startApi(
  options: Partial<Pick<ServiceOptions, 'sourcesDir' | 'onStatement'>> = {},
): Promise<Api> {
  await holdDataSet(foundingFolder, 'data/founding');
  const { limits, introspection, sandbox, drainTimeoutMs } = readConfig({});
  const { url, stop } = await startService({
    connection: testConnection(),
    address: { host: '127.0.0.1', port: 0 },
    sourcesDir: null,
    limits,
    introspection,
    sandbox,
    // A database that has just begun plans each statement for the first time, and a test machine may be busy besides.
    requestTimeoutMs: 60_000,
    drainTimeoutMs,
    logger: createLogger('silent'),
    progress: createProgress(silent()),
    ...options,
  });
  const send = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = (await response.json()) as Partial<Answer<Data>>;
    return { status: response.status, data, errors };
  };
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await send<Data>(query, variables);
    if (data === null || errors.length > 0) throw new Error(`refused: ${JSON.stringify(errors)}\n${query}`);
    return data;
  };
  return { url, ask, send, stop };
}
