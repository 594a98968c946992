import { join, sep } from 'node:path';
import compression from 'compression';
import express, { type RequestHandler, Router } from 'express';
import { type PagePolicy, pageHeaders } from './page-headers.js';

/** The pages that are built to files, by the name that is both their folder and their address, with what each may load. */
const pages: Readonly<Record<string, PagePolicy>> = {
  explorer: { 'img-src': ["'self'", 'data:', 'blob:'], 'worker-src': ["'self'"] },
  graphiql: {
    // Its editor writes style elements, and draws its icons from a font within the style sheet.
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'", 'data:'],
    'worker-src': ["'self'"],
  },
};

/** Serves each page from its folder in `built`, and style and script of the landing page; a page that is not there answers with what to run. */
export function staticPages(built: string): Router {
  const router = Router();
  for (const [name, policy] of Object.entries(pages)) {
    const folder = join(built, name);
    router.use(`/${name}`, pageHeaders(policy), compression());
    router.get(`/${name}`, firstFile(name, folder));
    router.use(`/${name}`, otherFiles(folder));
  }
  router.use('/landing', compression(), otherFiles(join(built, 'landing')));
  return router;
}

function firstFile(name: string, root: string): RequestHandler {
  return (_request, response, next) => {
    response.sendFile('index.html', { root, cacheControl: false, headers: asked }, (error) => {
      if (!error || response.headersSent) return;
      if (!('code' in error) || error.code !== 'ENOENT') return next(error);
      response.status(503).set('cache-control', 'no-store').send(notBuilt(name));
    });
  };
}

function otherFiles(folder: string): RequestHandler {
  const assets = `${join(folder, 'assets')}${sep}`;
  return express.static(folder, {
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders(response, path) {
      const headers = path.startsWith(assets) ? keptForGood : asked;
      response.setHeader('cache-control', headers['cache-control']);
    },
  });
}

/** Whoever keeps it has to ask whether there is a newer one. */
const asked = { 'cache-control': 'no-cache' };
/** A file whose name has a digest of what is in it. */
const keptForGood = { 'cache-control': 'public, max-age=31536000, immutable' };

function notBuilt(name: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
<title>Not built yet – Political relations</title>
<main>
<h1>This page is not built yet</h1>
<p>Run <code>npm run build:pages</code> where the service is installed, then load <a href="/${name}">/${name}</a> again. The
service can go on running meanwhile; <a href="/">its first page</a> has what can be asked of it.</p>
</main>
</html>
`;
}
