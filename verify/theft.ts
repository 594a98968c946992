import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellFigures } from './figures.js';
import { pythonProgram } from './python-program.js';
import { withService } from './with-service.js';

/** What clairvoyance writes, as far as it is looked at. */
type FoundSchema = {
  data: {
    __schema: { types: { name: string; fields: { name: string }[] | null }[] };
  };
};

const schemaText = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
const names = new Set(schemaText.match(/\b[A-Za-z]\w{3,}\b/g));

process.exitCode = await withService(
  async ({ url }) => {
    const clairvoyance = await pythonProgram('clairvoyance', '2.5.5');
    const figures = tellFigures();
    const folder = mkdtempSync(join(tmpdir(), 'political-relations-theft-'));
    // A letter short of right, so that only a hint can tell the rest.
    const words = join(folder, 'words.txt');
    writeFileSync(words, [...names].map((name) => name.slice(0, -1)).join('\n'));
    for (const [list, args] of [
      [`${names.size} near misses`, ['--wordlist', words]],
      ['its own words', []],
    ] as const) {
      const output = join(folder, 'schema.json');
      const { code } = await clairvoyance([...args, '--output', output, `${url}/graphql`]);
      figures.exactly(`clairvoyance with ${list}: exit code`, code, 0);
      const { data } = JSON.parse(readFileSync(output, 'utf8')) as FoundSchema;
      const found = data.__schema.types
        .filter(({ name }) => !name.startsWith('__'))
        .flatMap(({ fields }) => (fields ?? []).map(({ name }) => name))
        .filter((name) => names.has(name));
      figures.exactly(
        `clairvoyance with ${list}: fields of the schema found${found.length > 0 ? ` (${found})` : ''}`,
        found.length,
        0,
      );
    }
    rmSync(folder, { recursive: true, force: true });
    return figures.end();
  },
  { INTROSPECTION: 'false', REQUESTS_AT_ONCE: '1000' },
);
