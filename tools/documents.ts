// `npm run documents`: lists the documents that a service may be told to answer alone (setting TRUSTED_DOCUMENTS).
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildSchema } from 'graphql';
import { DocumentError, listDocuments } from './list-documents.js';

const root = fileURLToPath(new URL('..', import.meta.url));
/** What the project itself asks: questions to try, scripts, dashboards, the explorer. */
const usualPaths = ['examples/operations', 'examples/analytics', 'examples/dashboards', 'explorer'];
const help = `npm run documents -- [--out FILE] [PATH...]

Writes the operations in these files (.graphql, or dashboards of Grafana) and folders to FILE (trusted-documents.json), as
{"<sha256>": "query ..."}. Without a path: ${usualPaths.join(', ')}.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: 'string', default: 'trusted-documents.json' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) console.log(help);
  else writeList(values.out, positionals);
} catch (error) {
  if (!(error instanceof DocumentError || (error instanceof Error && 'code' in error))) throw error;
  console.error(`${error.message}\nNothing was written; npm run documents -- --help tells more.`);
  process.exitCode = 1;
}

function writeList(out: string, given: readonly string[]): void {
  const schema = buildSchema(readFileSync(`${root}schema.graphql`, 'utf8'));
  const paths = given.length > 0 ? given : usualPaths.map((path) => root + path);
  const texts = new Map<string, string>();
  for (const path of paths) {
    const listed = listDocuments(path, schema);
    if (listed.size === 0 && given.length > 0) throw new DocumentError(`There is no operation in ${path}.`);
    for (const [hash, text] of listed) texts.set(hash, text);
  }
  const sorted = [...texts].sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(out, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  console.log(`${texts.size} documents are listed in ${out}.`);
}
