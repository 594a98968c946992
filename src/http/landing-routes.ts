import compression from 'compression';
import { type RequestHandler, Router } from 'express';
import { type DatasetFacts, factsHtml } from './dataset-facts.js';
import { sendError } from './json-errors.js';
import { landingPage, type Offered } from './landing-page.js';
import { pageHeaders } from './page-headers.js';

/** What the landing page is made from; `schema` is the schema in its own language. */
export type LandingParts = Offered & { schema: string; facts(): Promise<DatasetFacts> };

/** Answers with the landing page, wherever it is put. */
export function landing(parts: LandingParts): RequestHandler[] {
  return [
    pageHeaders(),
    compression(),
    async (request, response) => {
      const origin = `${request.protocol}://${request.host}`;
      response.set('cache-control', 'no-store').type('html');
      response.send(landingPage(origin, await parts.facts(), parts));
    },
  ];
}

/** The landing page at `/`, the piece of it that is asked for again while it is open, and the schema, unless that is not to be told. */
export function landingRoutes(parts: LandingParts): Router {
  const router = Router();
  router.get('/', ...landing(parts));
  router.get('/landing/facts', pageHeaders(), async (_request, response) => {
    response.set('cache-control', 'no-store').type('html');
    response.send(factsHtml(await parts.facts()));
  });
  router.get('/schema.graphql', compression(), (_request, response) => {
    if (!parts.introspection)
      return sendError(response, 'NOT_FOUND', 'The schema is not told here (setting INTROSPECTION).');
    // As plain text it is shown by a browser, which would save a type that it does not know.
    response.set('cache-control', 'no-cache').type('text/plain').send(parts.schema);
  });
  return router;
}
