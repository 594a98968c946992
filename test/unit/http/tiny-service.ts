import { Writable } from 'node:stream';
import type { RequestInFlight } from '../../../src/http/requests-in-flight.js';
import { createLogger } from '../../../src/log.js';
import { createServer, type Server, type ServerParts } from '../../../src/server.js';

type TinyContext = { request: RequestInFlight };

/** A schema small enough to be read here, with a field for each way in which a resolver can end. */
export const tinyTypeDefs = `
  type Query {
    hello(name: String! = "you"): String!
    things(first: Int = 25, after: String, ids: [ID!]): ThingConnection!
    fails: String
    waits(ms: Int!): String!
    deaf(ms: Int!): String!
    requestId: String!
  }
  type ThingConnection { nodes: [Thing!]! totalCount: Int! }
  type Thing { id: ID! things(first: Int = 25): ThingConnection! tags: [Tag!]! }
  type Tag { text: String! }
`;

/** A running tiny service; `log` has each line that it logged so far. */
export type TinyService = {
  url: string;
  log: Record<string, unknown>[];
  server: Server;
  /** How many questions have reached the resolvers so far. */
  asked(): number;
};

/** Starts the tiny service on a free port; the caller stops it. */
export async function startTinyService(
  changes: Partial<ServerParts<TinyContext>> = {},
): Promise<TinyService> {
  const log: Record<string, unknown>[] = [];
  let asked = 0;
  const lines = new Writable({
    write(chunk, _encoding, done) {
      log.push(JSON.parse(String(chunk)));
      done();
    },
  });
  const server = createServer<TinyContext>({
    address: { host: '127.0.0.1', port: 0 },
    typeDefs: tinyTypeDefs,
    resolvers: {
      Query: {
        hello: (_root: unknown, { name }: { name: string }) => `Hello ${name}`,
        things: () => ({ nodes: [], totalCount: 0 }),
        fails: () => {
          throw new Error('the password is hunter2');
        },
        waits: (_root: unknown, { ms }: { ms: number }, { request }: TinyContext) => wait(ms, request.signal),
        deaf: (_root: unknown, { ms }: { ms: number }) => wait(ms),
        requestId: (_root: unknown, _args: unknown, { request }: TinyContext) => request.requestId,
      },
    },
    limits: {
      depth: 6,
      aliases: 3,
      directives: 4,
      rootFields: 5,
      tokens: 200,
      cost: 1_000,
      bodyBytes: 4_096,
    },
    introspection: true,
    answerCache: null,
    persistedQueries: { count: 2, bytes: 2_000 },
    trustedDocuments: null,
    writeToken: null,
    sandbox: false,
    knowsToken: null,
    requestsAtOnce: 100,
    metrics: { contentType: 'text/plain', text: async () => 'nothing_total 0\n', request: () => {} },
    trace: null,
    requestTimeoutMs: 5_000,
    drainTimeoutMs: 5_000,
    checkCursor: () => {},
    refuseIds: async () => [],
    describeAnswer: async () => null,
    createRequestContext(request) {
      asked += 1;
      return { request };
    },
    checkDatabase: async () => {},
    exports: { names: ['graph.txt'], atOnce: 1, ask: async () => ({ mistakes: [] }) },
    exportTimeoutMs: 5_000,
    builtPages: '/nowhere',
    examples: [{ title: 'A <question>', text: '# A <question>\n{ hello }' }],
    logger: createLogger('debug', lines),
    ...changes,
  });
  const { url } = await server.start();
  return { url, log, server, asked: () => asked };
}

/** Asks by POST; gives the status, the headers and the parsed body. */
export async function ask(url: string, query: string, more: Record<string, unknown> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, ...more }),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

function wait(ms: number, signal?: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    setTimeout(() => resolve(`waited ${ms} ms`), ms);
    signal?.addEventListener('abort', () => reject(signal.reason));
  });
}
