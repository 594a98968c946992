import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CypherFile, readCypherFile } from './cypher-header.js';

/** A file of `cypher/` with its includes expanded. */
export type Query = CypherFile & { name: string };

const includeLine = /^(\s*)\/\/ @include (\S+)(.*)$/;

/** All queries below the folder but `schema/` and `shared/`, in name order. */
export function readQueries(folder: string): Query[] {
  const shared = readShared(join(folder, 'shared'));
  return folders(folder)
    .flatMap((name) => files(join(folder, name)).map((file) => `${name}/${basename(file, '.cypher')}`))
    .map((name) => {
      const text = readFileSync(join(folder, `${name}.cypher`), 'utf8');
      const query = expand(name, readCypherFile(name, text), shared);
      if (!query.mode || !query.rows) throw new Error(`${name}: @mode and @rows must be told`);
      return { name, ...query };
    });
}

/** The statements of `cypher/schema/`, in name order. */
export function readSchemaStatements(folder: string): { name: string; text: string }[] {
  return files(join(folder, 'schema')).map((file) => ({
    name: `schema/${basename(file, '.cypher')}`,
    text: readCypherFile(file, readFileSync(join(folder, 'schema', file), 'utf8')).body,
  }));
}

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'schema' && entry.name !== 'shared')
    .map((entry) => entry.name)
    .sort();
}

function files(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
}

/** The files of `shared/` by name, each read, and what it includes in turn expanded, when it is first asked for. */
function readShared(folder: string): (key: string) => CypherFile | undefined {
  const known = new Set(files(folder));
  const read = new Map<string, CypherFile>();
  const shared = (key: string): CypherFile | undefined => {
    if (!known.has(`${key}.cypher`)) return undefined;
    const name = `shared/${key}`;
    const file =
      read.get(key) ??
      expand(name, readCypherFile(name, readFileSync(join(folder, `${key}.cypher`), 'utf8')), shared);
    read.set(key, file);
    return file;
  };
  return shared;
}

// `WORD=text` on an include line puts that text for WORD in the included part: one filter serves both ends of a relation.
function expand(name: string, file: CypherFile, shared: (key: string) => CypherFile | undefined): CypherFile {
  const result: CypherFile = {
    ...file,
    params: [...file.params],
    columns: [],
    records: new Map(file.records),
  };
  const included: CypherFile[] = [];
  const body = file.body.split('\n').map((line) => {
    const [, indent = '', key, rest = ''] = includeLine.exec(line) ?? [];
    if (!key) return line;
    const found = shared(key);
    if (!found) throw new Error(`${name}: nothing to include at shared/${key}.cypher`);
    const words = [...rest.matchAll(/([A-Z]+)=(\S+)/g)];
    const spell = (text: string) =>
      words.reduce((current, [, word = '', value = '']) => current.replaceAll(word, value), text);
    included.push({
      ...found,
      columns: found.columns.map((column) => ({ ...column, name: spell(column.name) })),
    });
    return spell(found.body)
      .split('\n')
      .map((part) => indent + part)
      .join('\n');
  });
  for (const part of included) {
    result.params.push(...part.params);
    result.columns.push(...part.columns);
    for (const [key, fields] of part.records) result.records.set(key, fields);
  }
  result.columns.push(...file.columns);
  return { ...result, params: unique(result.params), body: body.join('\n') };
}

function unique(declared: CypherFile['params']): CypherFile['params'] {
  return [...new Map(declared.map((entry) => [entry.name, entry])).values()];
}
