import type { ServiceOptions } from '../../src/start-service.js';
import { foundingFolder, holdDataSet, testConnection } from './api-data.js';
import { startTestService } from './service.js';

/** An error as a client sees it. */
export type ApiError = {
  message: string;
  path?: (string | number)[];
  extensions: Record<string, unknown>;
};

/** What a client gets back. */
export type Answer<Data> = {
  status: number;
  data: Data | null;
  errors: ApiError[];
  extensions: Record<string, unknown>;
};

/** The service as a client has it. */
export type Api = {
  /** Data of an operation that must not meet with any error. */
  ask<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Whatever comes back. */
  send<Data = unknown>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  stop(): Promise<void>;
};

/** The whole service over HTTP, with its default limits, on a store that holds the founding data and nothing else. */
export async function startApi(changes: Partial<ServiceOptions> = {}): Promise<Api> {
  await holdDataSet(foundingFolder, 'data/founding');
  const service = await startTestService(testConnection(), changes);
  const send = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const { status, body } = await service.ask(query, variables);
    const { data = null, errors = [], extensions = {} } = body as Partial<Answer<Data>>;
    return { status, data, errors, extensions };
  };
  const ask = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await send<Data>(query, variables);
    if (data === null || errors.length > 0) throw new Error(`refused: ${JSON.stringify(errors)}\n${query}`);
    return data;
  };
  return { ask, send, stop: service.stop };
}
