import type { IncomingMessage, ServerResponse } from 'node:http';
import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import { livez } from './health.js';
import { jsonErrors, notFound, type TellFault } from './json-errors.js';
import { pageHeaders } from './landing-page.js';
import type { Limits } from './limits.js';

/** The one page of others that may ask from a browser. */
const sandboxOrigin = 'https://studio.apollographql.com';

/** The handlers behind the addresses, and what they are guarded with. */
export type RouteParts = {
  graphql: RequestHandler;
  /** Answers with the landing page. */
  landing: RequestHandler;
  readyz: RequestHandler;
  /** Answers below /export, with `name` as a parameter of the address. */
  exports: RequestHandler;
  /** Watches each question for its deadline and for its client. */
  watch(request: IncomingMessage, response: ServerResponse): void;
  sandbox: boolean;
  limits: Limits;
  /** Notes each request. */
  log(request: IncomingMessage, response: ServerResponse): void;
  tellFault: TellFault;
};

/** The service's addresses; all of them answer in JSON but the landing page and the files below /export. */
export function createRoutes(parts: RouteParts): Express {
  const { graphql, landing, limits } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.use((request, response, next) => {
    parts.log(request, response);
    response.setHeader('x-content-type-options', 'nosniff');
    next();
  });
  app.get('/livez', livez);
  app.get('/readyz', parts.readyz);
  app.get('/', pageHeaders, landing);
  app.get('/export/:name', parts.exports);
  if (!parts.sandbox) app.get('/graphql', browsersOnly, pageHeaders, landing);
  app.all(
    '/graphql',
    cors({
      origin: [sandboxOrigin],
      methods: ['GET', 'POST'],
      exposedHeaders: ['x-request-id'],
      maxAge: 600,
    }),
    notStored,
    express.json({ limit: limits.bodyBytes }),
    (request, response, next) => {
      parts.watch(request, response);
      next();
    },
    graphql,
  );
  app.use(notFound);
  app.use(jsonErrors(parts.tellFault));
  return app;
}

const notStored: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

// A client that takes either gets JSON; only browsers put HTML first.
const browsersOnly: RequestHandler = (request, _response, next) => {
  const preferred = request.accepts(['application/json', 'application/graphql-response+json', 'text/html']);
  next(preferred === 'text/html' ? undefined : 'route');
};
