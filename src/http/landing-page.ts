import { type DatasetFacts, factsHtml } from './dataset-facts.js';
import { escapeHtml } from './escape-html.js';
import type { ExampleOperation } from './example-operations.js';

/** What the page depends on besides the data. */
export type Offered = {
  examples: readonly ExampleOperation[];
  /** How the addresses below /export end. */
  exports: readonly string[];
  /** Whether the schema is told. */
  introspection: boolean;
  /** Whether there are mutations. */
  writable: boolean;
  /** Whether /graphql shows a browser the embedded Apollo Sandbox. */
  sandbox: boolean;
};

const hostedSandbox = 'https://studio.apollographql.com/sandbox/explorer';

/** The page for a browser that opens the service; `origin` is how the browser reached it. */
export function landingPage(origin: string, facts: DatasetFacts, offered: Offered): string {
  const endpoint = `${origin}/graphql`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Political relations</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/landing/landing.css">
<script type="module" src="/landing/landing.js"></script>
</head>
<body>
<main>
<h1>Political relations</h1>
<p>How political actors stand to one another: when, according to whom, and on what evidence. Every relation is here because
somebody claims it; who denies it stands beside, and nobody's word deletes another's.</p>
<section id="facts" aria-label="What is stored" aria-live="polite">${factsHtml(facts)}</section>
<p id="connection" role="status"></p>
<h2>Look around</h2>
<ul class="ways">
${ways(endpoint, offered).map(way).join('\n')}
</ul>
<h2>Ask from a program</h2>
<p>GraphQL, by POST or GET: <code>${escapeHtml(endpoint)}</code></p>
<p>${offered.writable ? writing : readOnly}</p>
<h2>Take it with you</h2>
<p>All relations as files, for scripts and programs that draw: ${offered.exports.map(exportLink).join(', ')}. The parameters
<code>where</code> (JSON, as of <code>relations</code>), <code>validAt</code>, <code>knownAt</code>, <code>reading</code> and
<code>source</code> narrow them.</p>
<h2 id="questions">Questions to try</h2>
<p><label>Find a question <input type="search" id="find"></label> <span id="found" role="status"></span></p>
${offered.examples.map(exampleForm).join('\n')}
</main>
</body>
</html>
`;
}

type Way = { name: string; address: string; words: string };

const writing =
  'Claims are recorded and withdrawn by mutations, with the header <code>Authorization: Bearer &lt;token&gt;</code>.';
const readOnly = 'Nothing can be written here: no <code>WRITE_TOKEN</code> is set.';

function ways(endpoint: string, { introspection, sandbox }: Offered): Way[] {
  const withheld = 'The schema is not told here, so nothing is completed or documented.';
  return [
    {
      name: 'Explorer',
      address: '/explorer',
      words:
        'Actors and their relations as a picture and as a table: search, follow, move through time, see who says what.',
    },
    {
      name: 'GraphiQL',
      address: '/graphiql',
      words: `Write questions of your own, with a dozen to begin with. It comes from this service and needs no internet. ${introspection ? '' : withheld}`,
    },
    {
      name: 'Apollo Sandbox',
      address: sandbox ? '/graphql' : `${hostedSandbox}?endpoint=${encodeURIComponent(endpoint)}`,
      words: `The same with Apollo's own tool, which needs the internet. ${sandbox ? '' : 'The browser may ask first whether that page may reach your local network: without that, Sandbox cannot reach this service.'} ${introspection ? '' : withheld}`,
    },
    ...(introspection
      ? [
          {
            name: 'Schema',
            address: '/schema.graphql',
            words: 'All that can be asked, each type and field described, in the language of GraphQL.',
          },
        ]
      : []),
  ];
}

function way({ name, address, words }: Way): string {
  return `<li><a href="${escapeHtml(address)}">${name}</a> <span>${words.trim()}</span></li>`;
}

function exportLink(name: string): string {
  return `<a href="/export/${escapeHtml(name)}" download>${escapeHtml(name)}</a>`;
}

function exampleForm({ title, text }: ExampleOperation): string {
  const rows = Math.min(text.split('\n').length, 24);
  return `<details><summary>${escapeHtml(title)}</summary>
<form action="#"><textarea rows="${rows}" spellcheck="false" aria-label="${escapeHtml(title)}">
${escapeHtml(text)}</textarea>
<p><button>Ask</button> <button type="button">Copy</button> <a href="/graphiql">Open in GraphiQL</a></p><pre
tabindex="0" aria-live="polite" aria-label="Answer"></pre></form></details>`;
}
