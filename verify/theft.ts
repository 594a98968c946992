import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tellFigures } from './figures.js';
import { pythonProgram } from './python-program.js';
import { withService } from './with-service.js';

/** What clairvoyance writes, as far as it is looked at. */
type FoundSchema = {
  data: { __schema: { types: { name: string; fields: { name: string }[] | null }[] } };
};

const names = new Set(
  readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8').match(/\b[A-Za-z]\w{3,}\b/g),
);
const clairvoyance = await pythonProgram('clairvoyance', '2.5.5');
const folder = mkdtempSync(join(tmpdir(), 'political-relations-theft-'));
const nearMisses = join(folder, 'words.txt');
// A letter short of right, so that only a hint can tell the rest.
writeFileSync(nearMisses, [...names].map((name) => name.slice(0, -1)).join('\n'));

/** The fields of the schema that it finds; it writes nothing where it gives up. */
async function steal(url: string, words: readonly string[]): Promise<string[]> {
  const output = join(folder, 'schema.json');
  rmSync(output, { force: true });
  await clairvoyance([...words, '--output', output, `${url}/graphql`]);
  if (!existsSync(output)) return [];
  const { data } = JSON.parse(readFileSync(output, 'utf8')) as FoundSchema;
  const fields = data.__schema.types
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => type.fields ?? []);
  return fields.map(({ name }) => name).filter((name) => names.has(name));
}

const figures = tellFigures();
await withService(
  async ({ url, said }) => {
    for (const [list, words] of [
      [`${names.size} names of the schema, each without its last letter`, ['--wordlist', nearMisses]],
      ['its own list of English words', []],
    ] as const) {
      const found = await steal(url, words);
      figures.exactly(`fields found by ${list}${found.map((name) => ` ${name}`)}`, found.length, 0);
    }
    figures.exactly('faults that were masked', said().split('masked error').length - 1, 0);
  },
  { INTROSPECTION: 'false' },
);
rmSync(folder, { recursive: true });
process.exitCode = figures.end();
