import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { BaseContext } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { RequestEndedError, toldOutage } from './errors.js';
import { createAdmission } from './http/admission.js';
import { createAdmitDocument } from './http/admit-document.js';
import { answerByGet } from './http/answer-by-get.js';
import { createApollo, type GraphqlParts } from './http/apollo.js';
import { answerClientError } from './http/client-error.js';
import { readFacts } from './http/dataset-facts.js';
import { directRoute } from './http/direct-route.js';
import { createErrorOrigins } from './http/error-origins.js';
import type { ExampleOperation } from './http/example-operations.js';
import { type ExportsOffered, exportRoute } from './http/export-route.js';
import { readyz } from './http/health.js';
import { createTellFault, sendError } from './http/json-errors.js';
import { type Address, listen } from './http/listen.js';
import { createReadGuard, type KnowsToken } from './http/read-guard.js';
import { type AnsweredRequest, type BeginTrace, requestLog } from './http/request-log.js';
import { createRequestsInFlight, type RequestInFlight } from './http/requests-in-flight.js';
import { createRoutes, type RouteParts } from './http/routes.js';
import { staticPages } from './http/static-pages.js';
import type { TrustedDocuments } from './http/trusted-documents.js';

/** What the server is made of; it knows GraphQL and HTTP, and of the database only whether it answers. */
export type ServerParts<Context extends BaseContext> = GraphqlParts<Context> & {
  address: Address;
  /** How many questions are answered at once. */
  requestsAtOnce: number;
  /** Null where everybody may read. */
  knowsToken: KnowsToken | null;
  requestTimeoutMs: number;
  drainTimeoutMs: number;
  createRequestContext(request: RequestInFlight): Context;
  /** Rejects when the database does not answer. */
  checkDatabase(signal: AbortSignal): Promise<void>;
  /** What can be asked by its hash; null where there is no list. */
  trustedDocuments: TrustedDocuments | null;
  examples: readonly ExampleOperation[];
  exports: ExportsOffered;
  exportTimeoutMs: number;
  metrics: RouteParts['metrics'] & { request(answered: AnsweredRequest): void };
  /** Null where requests are not followed. */
  trace: BeginTrace | null;
  /** The folder that holds a folder for each page that was built. */
  builtPages: string;
};

/** `start` gives the address to open; `stop` lets running requests finish first, and can be called more than once. */
export type Server = { start(): Promise<{ url: string }>; stop(): Promise<void> };

/** How long after the end of the drain a request may still write its answer. */
const lastAnswersMs = 1_000;
/** For how long a service that is told to stop goes on reading. */
const unreadMs = 250;
/** A client that takes longer to send its request is cut off. */
const sendingMs = 30_000;

/** The service over HTTP: GraphQL, pages, exports, health. */
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
  return {
    async start() {
      await apollo.start();
      const { trustedDocuments, limits } = parts;
      const log = requestLog(parts.logger, { onAnswered: parts.metrics.request, trace: parts.trace });
      const admission = createAdmission(parts.requestsAtOnce);
      const guard = parts.knowsToken && createReadGuard(parts.knowsToken);
      const around = {
        admit: trustedDocuments && createAdmitDocument(trustedDocuments, limits.tokens),
        watch: requests.watch,
        tellFault: createTellFault(parts.limits, (id, error) =>
          parts.logger.error({ id, err: error }, 'masked error'),
        ),
      };
      const app = createRoutes({
        ...around,
        graphql: expressMiddleware(apollo, { context: ({ req }) => contextOf(req) }),
        graphqlByGet: answerByGet({ apollo, contextOf }),
        landing: {
          ...parts,
          exports: parts.exports.names,
          writable: parts.writeToken !== null,
          schema: parts.typeDefs,
          facts: () => readFacts(apollo, parts.createRequestContext),
        },
        readyz: readyz(parts.checkDatabase, () => draining),
        pages: staticPages(parts.builtPages),
        exports: exportRoute({
          ...parts.exports,
          requests: exportRequests,
          report: (id, error) => parts.logger.error({ id, err: error }, 'export broke off'),
        }),
        sandbox: parts.sandbox,
        limits: parts.limits,
        metrics: parts.metrics,
      });
      const direct = directRoute({ ...around, apollo, contextOf, bodyBytes: parts.limits.bodyBytes });
      const answer = (request: IncomingMessage, response: ServerResponse) =>
        admission(request, response, () => {
          if (!direct(request, response)) app(request, response);
        });
      httpServer.on('request', (request, response) => {
        log(request, response);
        response.setHeader('x-content-type-options', 'nosniff');
        if (!guard) return answer(request, response);
        guard(request, response).then(
          (passes) => passes && answer(request, response),
          (error) => around.tellFault(error, response),
        );
      });
      httpServer.on('clientError', answerClientError);
      return { url: await listen(httpServer, parts.address) };
    },
    async stop() {
      draining = true;
      // What was sent before the signal may still lie unread on a connection that looks idle, which would be cut.
      await sleep(unreadMs);
      const endOfDrain = setTimeout(() => {
        for (const each of [requests, exportRequests]) each.endAll(new RequestEndedError('SHUTTING_DOWN'));
      }, parts.drainTimeoutMs);
      await apollo.stop();
      clearTimeout(endOfDrain);
    },
  };
}
