import cors from 'cors';
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { livez } from './health.js';
import { jsonErrors, notFound } from './json-errors.js';
import { pageHeaders } from './landing-page.js';
import type { Limits } from './limits.js';
import { requestLog } from './request-log.js';

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
  /** Watches each export, which may take longer. */
  watchExports: RequestHandler;
  /** Watches each question for its deadline and for its client. */
  watch: RequestHandler;
  sandbox: boolean;
  limits: Limits;
  logger: Logger;
};

/** The service's addresses; all of them answer in JSON but the landing page and the files below /export. */
export function createRoutes(parts: RouteParts): Express {
  const { graphql, landing, limits, logger } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(logger), (_request, response, next) => {
    response.setHeader('x-content-type-options', 'nosniff');
    next();
  });
  app.get('/livez', livez);
  app.get('/readyz', parts.readyz);
  app.get('/', pageHeaders, landing);
  app.get('/export/:name', parts.watchExports, parts.exports);
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
    parts.watch,
    graphql,
  );
  app.use(notFound);
  app.use(jsonErrors(limits, (id, error) => logger.error({ id, err: error }, 'masked error')));
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
