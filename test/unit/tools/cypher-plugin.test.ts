import { buildSchema } from 'graphql';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { plugin } from '../../../tools/cypher-plugin.js';
import { fromCypherFolder } from './cypher-folder.js';

const schema = buildSchema('type Query { nothing: String }');
const generate = (files: Record<string, string>) =>
  fromCypherFolder(files, (folder) => String(plugin(schema, [], { folder })));

const file = `// Sentence.
// @mode    write
// @rows    zeroOrOne
// @param   rows  LIST<Row NOT NULL> NOT NULL
// @param   first INTEGER
// @column  names LIST<STRING>
// @column  share FLOAT NOT NULL
// @column  holds BOOLEAN
// @record  Row id STRING NOT NULL
// @record  Row at LIST<INTEGER NOT NULL>
// @column  pairs LIST<Pair NOT NULL> NOT NULL
// @tuple   Pair id    STRING NOT NULL
// @tuple   Pair count INTEGER
RETURN "a
b" AS name`;

describe('generated queries', () => {
  const code = generate({ 'things/write-things': file, 'schema/010-x': '// Sentence.\nCREATE INDEX x' });

  it.each([
    'export type WriteThingsRow = { readonly id: string; readonly at: readonly (number)[] | null };',
    'export type WriteThingsPair = readonly [id: string, count: number | null];',
    'readonly pairs: readonly (WriteThingsPair)[] };',
    'export type WriteThingsParams = { readonly rows: readonly (WriteThingsRow)[]; readonly first: number | null };',
    'export const writeThings: CypherQuery<WriteThingsParams, WriteThingsRow> = {',
    '"text": "RETURN \\"a\\nb\\" AS name"',
    'export const allQueries = [writeThings] as const;',
    '"name": "schema/010-x"',
  ])('hold %s', (part) => {
    expect(code).toContain(part);
  });

  it('hold types, mode and promise as the header has them', () => {
    const text = code.slice(
      code.indexOf('= {', code.indexOf('const writeThings')) + 2,
      code.indexOf('\n};') + 2,
    );
    expect(JSON.parse(text)).toEqual({
      name: 'things/write-things',
      mode: 'write',
      rows: 'zeroOrOne',
      params: { rows: 'LIST<Row NOT NULL> NOT NULL', first: 'INTEGER' },
      columns: {
        names: 'LIST<STRING>',
        share: 'FLOAT NOT NULL',
        holds: 'BOOLEAN',
        pairs: 'LIST<Pair NOT NULL> NOT NULL',
      },
      records: { Row: { id: 'STRING NOT NULL', at: 'LIST<INTEGER NOT NULL>' } },
      tuples: {
        Pair: [
          { name: 'id', type: 'STRING NOT NULL' },
          { name: 'count', type: 'INTEGER' },
        ],
      },
      text: 'RETURN "a\nb" AS name',
    });
  });

  it('are TypeScript without a mistake in its form', () => {
    const { diagnostics } = ts.transpileModule(code, { reportDiagnostics: true });
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
  });

  it('have a type for what takes or gives nothing', () => {
    const none = generate({ 'a/b': '// Sentence.\n// @mode read\n// @rows many\nMATCH (n) DELETE n' });
    expect(none).toContain('export type BParams = Record<never, never>;');
    expect(none).toContain('export type BRow = Record<never, never>;');
  });

  it.each(['DATE NOT NULL', 'LIST<Nothing>', 'string'])('are refused by name for the type %s', (type) => {
    const wrong = `// Sentence.\n// @mode read\n// @rows many\n// @column x ${type}\nRETURN 1 AS x`;
    expect(() => generate({ 'a/b': wrong })).toThrow(/^a\/b: no such type: (DATE|Nothing|string)$/);
  });
});
