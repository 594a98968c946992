import { describe, expect, it } from 'vitest';
import { readQueries, readSchemaStatements } from '../../../tools/cypher-queries.js';
import { fromCypherFolder } from './cypher-folder.js';

const query = (body: string, tags = '') => `// Sentence.\n// @mode read\n// @rows many\n${tags}${body}\n`;
const only = (files: Record<string, string>) => {
  const [first, ...others] = fromCypherFolder(files, readQueries);
  expect(others).toEqual([]);
  return first;
};

describe('queries', () => {
  it('come in name order, under folder and file, without shared parts and schema', () => {
    const found = fromCypherFolder(
      {
        'zeta/one': query('RETURN 1 AS one'),
        'alpha/two': query('RETURN 2 AS two'),
        'alpha/one': query('RETURN 1 AS one'),
        'shared/part': '// Sentence.\nx',
        'schema/010-x': '// Sentence.\nCREATE INDEX',
      },
      readQueries,
    );
    expect(found.map(({ name, body }) => [name, body])).toEqual([
      ['alpha/one', 'RETURN 1 AS one'],
      ['alpha/two', 'RETURN 2 AS two'],
      ['zeta/one', 'RETURN 1 AS one'],
    ]);
  });

  it('take in shared parts with what these declare, keeping the indent of the line', () => {
    const found = only({
      'a/b': query(
        'MATCH (n)\nWHERE true\n  // @include filter\nRETURN\n  // @include columns\n  n.own AS own',
        '// @param own STRING\n// @column own STRING\n',
      ),
      'shared/filter':
        '// Sentence.\n// @param kind STRING\n// @record Part at INTEGER\nAND n.kind = $kind\nAND n.x',
      'shared/columns': '// Sentence.\n// @column id STRING NOT NULL\nn.id AS id,',
    });
    expect(found?.body).toBe(
      'MATCH (n)\nWHERE true\n  AND n.kind = $kind\n  AND n.x\nRETURN\n  n.id AS id,\n  n.own AS own',
    );
    expect(found?.params.map(({ name }) => name)).toEqual(['own', 'kind']);
    expect(found?.columns.map(({ name }) => name)).toEqual(['id', 'own']);
    expect([...(found?.records.keys() ?? [])]).toEqual(['Part']);
  });

  it('put texts for the words of a shared part, in its columns as well, each include for itself', () => {
    const found = only({
      'a/b': query(
        'RETURN\n  // @include columns NODE=one PREFIX=first\n  // @include columns NODE=two PREFIX=second\n  1 AS x',
      ),
      'shared/columns':
        '// Sentence.\n// @column PREFIXId STRING NOT NULL\nNODE.id AS PREFIXId,\nNODE.x AS y,',
    });
    expect(found?.body).toBe(
      'RETURN\n  one.id AS firstId,\n  one.x AS y,\n  two.id AS secondId,\n  two.x AS y,\n  1 AS x',
    );
    expect(found?.columns.map(({ name }) => name)).toEqual(['firstId', 'secondId']);
  });

  it('declare a parameter once that several parts ask for', () => {
    const found = only({
      'a/b': query(
        '// @include part KINDS=[n.a,n.b]\n// @include part KINDS=[n.c]',
        '// @param kind STRING\n',
      ),
      'shared/part': '// Sentence.\n// @param kind STRING\nany(k IN KINDS WHERE k = $kind)',
    });
    expect(found?.params).toEqual([{ name: 'kind', type: 'STRING' }]);
    expect(found?.body).toBe('any(k IN [n.a,n.b] WHERE k = $kind)\nany(k IN [n.c] WHERE k = $kind)');
  });

  it('take in what a shared part takes in, with its declarations, the words put from the outermost include on', () => {
    const found = only({
      'a/b': query('WHERE true\n  // @include outer NODE=event'),
      'shared/outer':
        '// Sentence.\n// @param outer STRING\n// @include inner NODE=NODE\nAND NODE.x = $outer\n  // @include inner NODE=other',
      'shared/inner':
        '// Sentence.\n// @param inner STRING\n// @column NODEId STRING\n// @record Part at INTEGER\nAND NODE.y = $inner',
    });
    expect(found?.body).toBe(
      'WHERE true\n  AND event.y = $inner\n  AND event.x = $outer\n    AND other.y = $inner',
    );
    expect(found?.params.map(({ name }) => name)).toEqual(['outer', 'inner']);
    expect(found?.columns.map(({ name }) => name)).toEqual(['eventId', 'otherId']);
    expect([...(found?.records.keys() ?? [])]).toEqual(['Part']);
  });

  it('are refused by the name of the shared part that includes what is not there', () => {
    const files = { 'a/b': query('// @include outer'), 'shared/outer': '// Sentence.\n// @include nothing' };
    expect(() => only(files)).toThrow('shared/outer: nothing to include at shared/nothing.cypher');
  });

  it('are refused by name when they include what is not there', () => {
    expect(() => only({ 'a/b': query('// @include nothing') })).toThrow(
      'a/b: nothing to include at shared/nothing.cypher',
    );
  });

  it.each(['// @mode read\n', '// @rows many\n', ''])(
    'are refused by name when they tell no more than "%s"',
    (tags) => {
      expect(() => only({ 'a/b': `// Sentence.\n${tags}RETURN 1 AS one` })).toThrow(
        'a/b: @mode and @rows must be told',
      );
    },
  );
});

it('gives the statements of the schema in name order, without their sentences', () => {
  const files = {
    'schema/020-b': '// Sentence.\nCREATE INDEX b',
    'schema/010-a': '// Sentence.\nCREATE INDEX a\n',
  };
  expect(fromCypherFolder(files, readSchemaStatements)).toEqual([
    { name: 'schema/010-a', text: 'CREATE INDEX a' },
    { name: 'schema/020-b', text: 'CREATE INDEX b' },
  ]);
});
