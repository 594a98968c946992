import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import type { Declared } from './cypher-header.js';
import { type Query, readQueries, readSchemaStatements } from './cypher-queries.js';

const scalars: Record<string, string> = {
  STRING: 'string',
  INTEGER: 'number',
  FLOAT: 'number',
  BOOLEAN: 'boolean',
};

/** Writes typed constants for every file of `cypher/`; the schema it is given plays no part. */
export const plugin: PluginFunction<{ folder: string }> = (_schema, _documents, { folder }) => {
  const queries = readQueries(folder);
  const statements = readSchemaStatements(folder);
  return [
    "import type { CypherQuery } from './query.js';",
    ...queries.map(queryCode),
    `/** Constraints and indexes, in the order in which they are applied. */\nexport const schemaStatements = ${JSON.stringify(statements, null, 2)} as const;`,
    `/** Every query, for tests that walk all of them. */\nexport const allQueries = [${queries.map((query) => constantName(query.name)).join(', ')}] as const;`,
    '',
  ].join('\n\n');
};

function queryCode(query: Query): string {
  const name = constantName(query.name);
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  const records = [...query.records].map(
    ([record, fields]) => `export type ${type}${record} = ${objectType(fields, query, type)};`,
  );
  const tuples = [...query.tuples].map(
    ([tuple, fields]) => `export type ${type}${tuple} = ${tupleType(fields, query, type)};`,
  );
  return [
    ...records,
    ...tuples,
    `export type ${type}Params = ${objectType(query.params, query, type)};`,
    `export type ${type}Row = ${objectType(query.columns, query, type)};`,
    `export const ${name}: CypherQuery<${type}Params, ${type}Row> = ${JSON.stringify(
      {
        name: query.name,
        mode: query.mode,
        ...(query.needs ? { needs: query.needs } : {}),
        rows: query.rows,
        params: entries(query.params),
        columns: entries(query.columns),
        records: Object.fromEntries([...query.records].map(([key, fields]) => [key, entries(fields)])),
        ...(query.tuples.size > 0 ? { tuples: Object.fromEntries(query.tuples) } : {}),
      },
      null,
      2,
    ).slice(0, -2)},\n  "text": ${JSON.stringify(query.body)}\n};`,
  ].join('\n');
}

function objectType(declared: Declared[], query: Query, prefix: string): string {
  if (declared.length === 0) return 'Record<never, never>';
  return `{ ${declared.map(({ name, type }) => `readonly ${name}: ${typescript(type, query, prefix)}`).join('; ')} }`;
}

function tupleType(declared: Declared[], query: Query, prefix: string): string {
  return `readonly [${declared.map(({ name, type }) => `${name}: ${typescript(type, query, prefix)}`).join(', ')}]`;
}

function typescript(type: string, query: Query, prefix: string): string {
  const required = type.endsWith(' NOT NULL');
  const bare = required ? type.slice(0, -' NOT NULL'.length) : type;
  const list = /^LIST<(.*)>$/.exec(bare)?.[1];
  const base = list ? `readonly (${typescript(list, query, prefix)})[]` : named(bare, query, prefix);
  return required ? base : `${base} | null`;
}

function named(bare: string, query: Query, prefix: string): string {
  const scalar = scalars[bare];
  if (scalar) return scalar;
  if (query.records.has(bare) || query.tuples.has(bare)) return `${prefix}${bare}`;
  throw new Error(`${query.name}: no such type: ${bare}`);
}

function entries(declared: Declared[]): Record<string, string> {
  return Object.fromEntries(declared.map(({ name, type }) => [name, type]));
}

function constantName(query: string): string {
  const file = query.slice(query.indexOf('/') + 1);
  return file.replaceAll(/-(\w)/g, (_match, letter: string) => letter.toUpperCase());
}
