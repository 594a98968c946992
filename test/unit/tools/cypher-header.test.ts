import { describe, expect, it } from 'vitest';
import { readCypherFile } from '../../../tools/cypher-header.js';

const whole = `// A page of things.
// A second line of prose.
// @mode    read
// @rows    many
// @allow   NodeByLabelScan there are few of them
// @param   ids    LIST<STRING NOT NULL> NOT NULL
// @param   after  STRING
// @column  thing  STRING NOT NULL
// @record  Part at     INTEGER NOT NULL
// @record  Part inside LIST<STRING NOT NULL>
// @tuple   Pair id    STRING NOT NULL
// @tuple   Pair count INTEGER
UNWIND $ids AS id
// A remark inside the query.
MATCH (thing:Thing {id: id})
RETURN thing.id AS thing
`;

describe('a file of cypher/', () => {
  it('tells in its header what it takes, gives and allows itself', () => {
    expect(readCypherFile('a/b', whole)).toEqual({
      mode: 'read',
      needs: null,
      rows: 'many',
      allowed: new Map([['NodeByLabelScan', 'there are few of them']]),
      params: [
        { name: 'ids', type: 'LIST<STRING NOT NULL> NOT NULL' },
        { name: 'after', type: 'STRING' },
      ],
      columns: [{ name: 'thing', type: 'STRING NOT NULL' }],
      records: new Map([
        [
          'Part',
          [
            { name: 'at', type: 'INTEGER NOT NULL' },
            { name: 'inside', type: 'LIST<STRING NOT NULL>' },
          ],
        ],
      ]),
      tuples: new Map([
        [
          'Pair',
          [
            { name: 'id', type: 'STRING NOT NULL' },
            { name: 'count', type: 'INTEGER' },
          ],
        ],
      ]),
      body: 'UNWIND $ids AS id\n// A remark inside the query.\nMATCH (thing:Thing {id: id})\nRETURN thing.id AS thing',
    });
  });

  it('may begin its query with an include', () => {
    const { body, params } = readCypherFile(
      'a/b',
      '// Sentence.\n// @param x STRING\n// @include part\nRETURN 1 AS one\n',
    );
    expect(body).toBe('// @include part\nRETURN 1 AS one');
    expect(params).toEqual([{ name: 'x', type: 'STRING' }]);
  });

  it('may have no tags, as the statements of the schema', () => {
    expect(readCypherFile('schema/x', '// Sentence.\nCREATE INDEX')).toMatchObject({
      mode: null,
      rows: null,
      params: [],
      body: 'CREATE INDEX',
    });
  });

  it.each([
    '// @param   ids',
    '// @column  thing',
    '// @record  Part at',
    '// @returns thing STRING',
    '// @params  ids STRING',
  ])('is refused by name and line for %s', (line) => {
    expect(() => readCypherFile('a/b', `// Sentence.\n${line}\nRETURN 1 AS one`)).toThrow(
      `a/b: cannot read the header line "${line}"`,
    );
  });
});
