import { Writable } from 'node:stream';
import { readConfig } from '../../src/config.js';
import type { Connection } from '../../src/graph/driver.js';
import { createLogger } from '../../src/log.js';
import { createProgress } from '../../src/progress.js';
import { type ServiceOptions, startService } from '../../src/start-service.js';

/** What came over HTTP; `body` is its JSON, null where it is none. */
export type Reply = {
  status: number;
  headers: Headers;
  text: string;
  /** As parsed: tests look into answers of any shape, and fail where it is another. */
  body: ReturnType<typeof JSON.parse>;
};

type RequestHeaders = Record<string, string>;

/** The whole service in this process, and how a client asks it; `log` grows with each line that it logs. */
export type TestService = {
  url: string;
  log: Record<string, unknown>[];
  /** A question by POST, as clients send it. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Reply>;
  /** Any text to /graphql, said to be JSON unless the headers say otherwise. */
  post(text: string, headers?: RequestHeaders): Promise<Reply>;
  get(path: string, headers?: RequestHeaders): Promise<Reply>;
  stop(): Promise<void>;
};

/** Starts the service as it is without any settings, but for `changes`, on a free port; the caller stops it. */
export async function startTestService(
  connection: Connection,
  changes: Partial<ServiceOptions> = {},
): Promise<TestService> {
  const log: Record<string, unknown>[] = [];
  const { url, stop } = await startService({
    ...readConfig({}),
    trustedDocuments: null,
    knowsToken: null,
    connection,
    address: { host: '127.0.0.1', port: 0 },
    // The first question of a kind waits for its plan, and test machines are slow.
    requestTimeoutMs: 25_000,
    logger: createLogger(
      'debug',
      lines((line) => log.push(JSON.parse(line))),
    ),
    progress: createProgress(lines(() => {})),
    // Tests also write past the service, and ask at once.
    commitFreshMs: 0,
    // They also count statements, and ask for the same again after changes that are no commits.
    answerCacheBytes: 0,
    ...changes,
  });
  const post = async (text: string, headers: RequestHeaders = {}) =>
    reply(
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: text,
      }),
    );
  return {
    url,
    log,
    ask: (query, variables = {}) => post(JSON.stringify({ query, variables })),
    post,
    get: async (path, headers = {}) => reply(await fetch(url + path, { headers })),
    stop,
  };
}

async function reply(response: Response): Promise<Reply> {
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : null };
}

function lines(take: (line: string) => void): Writable {
  return new Writable({
    write(chunk, _encoding, done) {
      take(String(chunk));
      done();
    },
  });
}
