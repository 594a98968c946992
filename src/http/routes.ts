import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import type { AdmitDocument } from './admit-document.js';
import { checkLevels } from './body-levels.js';
import { livez } from './health.js';
import { jsonErrors, notFound, type TellFault } from './json-errors.js';
import { type LandingParts, landing, landingRoutes } from './landing-routes.js';
import type { Limits } from './limits.js';
import { withDocument } from './with-document.js';

/** The one page of others that may ask from a browser. */
const sandboxOrigin = 'https://studio.apollographql.com';

/** The handlers behind the addresses, and what they are guarded with. */
export type RouteParts = {
  graphql: RequestHandler;
  /** Answers questions that stand in the address. */
  graphqlByGet: RequestHandler;
  landing: LandingParts;
  readyz: RequestHandler;
  /** Answers for the pages that are files, each at its name. */
  pages: RequestHandler;
  /** Answers below /export, with `name` as a parameter of the address. */
  exports: RequestHandler;
  /** Watches each question for its deadline and for its client. */
  watch(request: IncomingMessage, response: ServerResponse): void;
  /** Null where any text may be asked, and none by a hash that is listed. */
  admit: AdmitDocument | null;
  sandbox: boolean;
  limits: Limits;
  /** What /metrics tells. */
  metrics: { readonly contentType: string; text(): Promise<string> };
  tellFault: TellFault;
};

/** The service's addresses; all of them answer in JSON but the pages and the files below /export. */
export function createRoutes(parts: RouteParts): Express {
  const { graphql, limits } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.get('/livez', livez);
  app.get('/readyz', parts.readyz);
  app.get('/metrics', async (_request, response) => {
    const { contentType, text } = parts.metrics;
    response.set({ 'content-type': contentType, 'cache-control': 'no-store' }).send(await text());
  });
  app.use(landingRoutes(parts.landing), parts.pages);
  app.get('/export/:name', parts.exports);
  if (!parts.sandbox) app.get('/graphql', browsersOnly, ...landing(parts.landing));
  const beforeQuestions: RequestHandler[] = [
    cors({
      origin: [sandboxOrigin],
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id'],
      maxAge: 600,
    }),
    notStored,
    express.json({ limit: limits.bodyBytes, verify: (_request, _response, body) => checkLevels(body) }),
    ...(parts.admit ? [withDocument(parts.admit)] : []),
    (request, response, next) => {
      parts.watch(request, response);
      next();
    },
  ];
  app.get('/graphql', ...beforeQuestions, parts.graphqlByGet);
  app.all('/graphql', ...beforeQuestions, graphql);
  app.use(notFound);
  app.use(jsonErrors(parts.tellFault));
  return app;
}

// An answer by GET that may be kept says so itself; one by POST is kept by nobody.
const notStored: RequestHandler = ({ method }, response, next) => {
  if (method === 'GET') response.setHeader('cache-control', 'no-store').vary('accept');
  next();
};

// A client that takes either gets JSON; only browsers put HTML first.
const browsersOnly: RequestHandler = (request, _response, next) => {
  const preferred = request.accepts(['application/json', 'application/graphql-response+json', 'text/html']);
  next(preferred === 'text/html' ? undefined : 'route');
};
