import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { ExampleOperation } from './example-operations.js';
import { landingScript } from './landing-script.js';
import { landingStyle } from './landing-style.js';

/** What the page tells of the data set, by the names of its fields; null where it could not be had. */
export type DatasetFacts = Readonly<Record<string, unknown>> | null;

const sandbox = 'https://studio.apollographql.com/sandbox/explorer';
const counted = ['actors', 'relations', 'events', 'claims', 'sources'];

/** Headers for pages of our own: they run our style and script, talk to this server, and load nothing from anywhere else. */
export const pageHeaders: RequestHandler = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'style-src': [hashOf(landingStyle)],
      'script-src': [hashOf(landingScript)],
      'connect-src': ["'self'"],
      'img-src': ['data:'],
      'form-action': ["'self'"],
      'base-uri': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
  // Whether a name is to be reached by https only is for whoever puts TLS in front to say.
  strictTransportSecurity: false,
});

/** The page for a browser that opens the service; `origin` is how the browser reached it. */
export function landingPage(
  origin: string,
  facts: DatasetFacts,
  examples: readonly ExampleOperation[],
  exports: readonly string[],
): string {
  const endpoint = `${origin}/graphql`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Political relations</title>
<link rel="icon" href="data:,">
<style>${landingStyle}</style>
</head>
<body>
<main>
<h1>Political relations</h1>
<p>How political actors stand to one another: when, according to whom, and on what evidence. Every relation is here because
somebody claims it; who denies it stands beside, and nobody's word deletes another's.</p>
${factList(facts)}
<h2>Ask it</h2>
<p>GraphQL, by POST or GET: <code>${escapeHtml(endpoint)}</code></p>
<p><a href="${escapeHtml(`${sandbox}?endpoint=${encodeURIComponent(endpoint)}`)}">Open it in Apollo Sandbox</a>, which
needs the internet; the browser may ask whether that page may reach your local network.</p>
<h2>Take it with you</h2>
<p>All relations as files, for scripts and programs that draw: ${exports.map(exportLink).join(', ')}. The parameters
<code>where</code> (JSON, as of <code>relations</code>), <code>validAt</code>, <code>knownAt</code>, <code>reading</code> and
<code>source</code> narrow them.</p>
<h2>Questions to try</h2>
${examples.map(exampleForm).join('\n')}
</main>
<script>${landingScript}</script>
</body>
</html>
`;
}

function factList(facts: DatasetFacts): string {
  if (facts === null) return '<p>The database does not answer at the moment.</p>';
  const items = counted.flatMap((name) =>
    typeof facts[name] === 'number'
      ? [`<div><dt>${name}</dt><dd>${facts[name].toLocaleString('en')}</dd></div>`]
      : [],
  );
  return `<p>${escapeHtml(`${facts['title']}, version ${facts['version']}, ${facts['licence']}`)}</p>
<dl>${items.join('')}</dl>`;
}

function exportLink(name: string): string {
  return `<a href="/export/${escapeHtml(name)}" download>${escapeHtml(name)}</a>`;
}

function exampleForm({ title, text }: ExampleOperation, index: number): string {
  const rows = Math.min(text.split('\n').length, 24);
  return `<details${index === 0 ? ' open' : ''}><summary>${escapeHtml(title)}</summary>
<form action="#"><textarea rows="${rows}" spellcheck="false" aria-label="${escapeHtml(title)}">
${escapeHtml(text)}</textarea>
<p><button>Ask</button> <button type="button">Copy</button></p><pre aria-live="polite"></pre></form></details>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
