import { randomUUID } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import type { ApolloServer, BaseContext } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import { RequestEndedError, toldOutage } from './errors.js';
import { createApollo, type GraphqlParts } from './http/apollo.js';
import { directRoute } from './http/direct-route.js';
import { createErrorOrigins } from './http/error-origins.js';
import type { ExampleOperation } from './http/example-operations.js';
import { type ExportsOffered, exportRoute } from './http/export-route.js';
import { readyz } from './http/health.js';
import { createTellFault, sendError } from './http/json-errors.js';
import { type DatasetFacts, landingPage } from './http/landing-page.js';
import { type Address, listen } from './http/listen.js';
import { requestLog } from './http/request-log.js';
import { createRequestsInFlight, type RequestInFlight } from './http/requests-in-flight.js';
import { createRoutes } from './http/routes.js';

/** What the server is made of; it knows GraphQL and HTTP, and of the database only whether it answers. */
export type ServerParts<Context extends BaseContext> = GraphqlParts<Context> & {
  address: Address;
  requestTimeoutMs: number;
  drainTimeoutMs: number;
  createRequestContext(request: RequestInFlight): Context;
  /** Rejects when the database does not answer. */
  checkDatabase(signal: AbortSignal): Promise<void>;
  examples: readonly ExampleOperation[];
  exports: ExportsOffered;
  exportTimeoutMs: number;
};

/** `start` gives the address to open; `stop` lets running requests finish first, and can be called more than once. */
export type Server = { start(): Promise<{ url: string }>; stop(): Promise<void> };

/** How long after the end of the drain a request may still write its answer. */
const lastAnswersMs = 1_000;
/** How long the landing page waits for the facts about the data set. */
const factsPatienceMs = 1_000;
/** A client that takes longer to send its request is cut off. */
const sendingMs = 30_000;

/** The service over HTTP: GraphQL, the landing page, health. */
export function createServer<Context extends BaseContext>(parts: ServerParts<Context>): Server {
  const httpServer = createHttpServer({ requestTimeout: sendingMs });
  let draining = false;
  const watch = (timeoutMs: number) =>
    createRequestsInFlight(timeoutMs, (response, { code }, { write }) => {
      const { message, extensions } = toldOutage(code, write);
      sendError(response, code, message, extensions);
    });
  const requests = watch(parts.requestTimeoutMs);
  const exportRequests = watch(parts.exportTimeoutMs);
  const origins = createErrorOrigins<Context>();
  const apollo = createApollo(parts, origins, httpServer, parts.drainTimeoutMs + lastAnswersMs);

  const contextOf = async (asked: IncomingMessage) => {
    const request = requests.of(asked);
    if (!request) throw new Error('a question outside of any request');
    return origins.note(parts.createRequestContext(request), request);
  };
  const landing: RequestHandler = async (request, response) => {
    const facts = await readFacts(apollo, parts.createRequestContext);
    response
      .type('html')
      .send(landingPage(`${request.protocol}://${request.host}`, facts, parts.examples, parts.exports.names));
  };

  return {
    async start() {
      await apollo.start();
      const around = {
        watch: requests.watch,
        log: requestLog(parts.logger),
        tellFault: createTellFault(parts.limits, (id, error) =>
          parts.logger.error({ id, err: error }, 'masked error'),
        ),
      };
      const app = createRoutes({
        ...around,
        graphql: expressMiddleware(apollo, { context: ({ req }) => contextOf(req) }),
        landing,
        readyz: readyz(parts.checkDatabase, () => draining),
        exports: exportRoute({
          ...parts.exports,
          requests: exportRequests,
          report: (id, error) => parts.logger.error({ id, err: error }, 'export broke off'),
        }),
        sandbox: parts.sandbox,
        limits: parts.limits,
      });
      const direct = directRoute({ ...around, apollo, contextOf, bodyBytes: parts.limits.bodyBytes });
      httpServer.on('request', (request, response) => {
        if (!direct(request, response)) app(request, response);
      });
      return { url: await listen(httpServer, parts.address) };
    },
    async stop() {
      draining = true;
      const endOfDrain = setTimeout(() => {
        for (const each of [requests, exportRequests]) each.endAll(new RequestEndedError('SHUTTING_DOWN'));
      }, parts.drainTimeoutMs);
      await apollo.stop();
      clearTimeout(endOfDrain);
    },
  };
}

/** Null where they do not come in time: the page has more to offer than them. */
async function readFacts<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  createRequestContext: (request: RequestInFlight) => Context,
): Promise<DatasetFacts> {
  const signal = AbortSignal.timeout(factsPatienceMs);
  const answer = apollo.executeOperation<{ dataset?: DatasetFacts }>(
    { query: '{ dataset { title version licence actors relations events claims sources } }' },
    { contextValue: createRequestContext({ requestId: randomUUID(), signal, allow: () => {} }) },
  );
  const tooLate = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null));
  });
  const body = (await Promise.race([answer, tooLate]))?.body;
  return (body?.kind === 'single' && body.singleResult.data?.dataset) || null;
}
