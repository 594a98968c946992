import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSchema, parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listDocuments } from '../../../tools/list-documents.js';

const schema = buildSchema('type Query { a: Int b: Int c: Query }');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const texts = (path = folder) => [...listDocuments(path, schema).values()];

describe('listDocuments', () => {
  it('has each operation by the SHA-256 of its text', () => {
    write('one.graphql', '# What is a?\nquery A { a }');
    const [[hash, text] = []] = listDocuments(folder, schema);
    expect(text).toBe('query A {\n  a\n}');
    expect(hash).toBe(createHash('sha256').update(String(text)).digest('hex'));
  });

  it('gives an operation the fragments that it uses, from its own file before those beside it, and no others', () => {
    write('deep/first.graphql', 'query First { c { ...Part } }');
    write('part.graphql', 'fragment Part on Query { ...Inner } fragment Inner on Query { a }');
    const [first] = texts();
    expect(parse(String(first)).definitions).toHaveLength(3);
    write('own.graphql', 'query Own { ...Part } fragment Part on Query { b }');
    const own = listDocuments(join(folder, 'own.graphql'), schema);
    expect([...own.values()]).toEqual(['query Own {\n  ...Part\n}\n\nfragment Part on Query {\n  b\n}']);
  });

  it('parts the operations of one file', () => {
    write('two.graphql', 'query A { a } query B { b }');
    expect(texts()).toEqual(['query A {\n  a\n}', 'query B {\n  b\n}']);
  });

  it('finds what a dashboard of Grafana asks, and passes over any other JSON', () => {
    write(
      'board.json',
      JSON.stringify({ panels: [{ targets: [{ url_options: { body_graphql_query: '{ a }' } }] }] }),
    );
    write('other.json', '{"query": "{ b }"}');
    expect(texts()).toEqual(['{\n  a\n}']);
  });

  it.each([
    ['query { d }', 'Cannot query field "d"'],
    ['query { ...Missing }', 'Unknown fragment "Missing"'],
    ['query {', 'Syntax Error'],
  ])('refuses %s with the name of the file', (text, reason) => {
    write('wrong.graphql', text);
    expect(() => texts()).toThrow(join(folder, 'wrong.graphql'));
    expect(() => texts()).toThrow(reason);
  });

  it('refuses a path at which there is nothing', () => {
    expect(() => texts(join(folder, 'nowhere'))).toThrow('There is nothing at');
  });
});
