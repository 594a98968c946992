import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converterTo } from '../../../src/graph/parameters.js';
import type { CypherQuery } from '../../../src/graph/query.js';
import { rowReader } from '../../../src/graph/rows.js';

describe('a row', () => {
  const read = (type: string, value: unknown) => {
    const query: CypherQuery<object, { value: unknown }> = {
      name: 'test/query',
      mode: 'read',
      rows: 'many',
      params: {},
      columns: { value: type },
      records: {},
      tuples: {
        Pair: [
          { name: 'id', type: 'STRING NOT NULL' },
          { name: 'count', type: 'INTEGER' },
        ],
      },
      text: '',
    };
    return rowReader(query)({ keys: ['value'], get: () => value }).value;
  };

  it.each<[unknown, string]>([
    ['x', 'STRING NOT NULL'],
    ['', 'STRING'],
    [null, 'STRING'],
    [0, 'INTEGER NOT NULL'],
    [0.5, 'FLOAT'],
    [3, 'FLOAT NOT NULL'],
    [false, 'BOOLEAN NOT NULL'],
    [[], 'LIST<STRING NOT NULL> NOT NULL'],
    [['a', 'b'], 'LIST<STRING NOT NULL> NOT NULL'],
    [['a', null], 'LIST<STRING>'],
    [null, 'LIST<STRING NOT NULL>'],
    [['a', null], 'Pair NOT NULL'],
    [[['a', 1]], 'LIST<Pair NOT NULL> NOT NULL'],
  ])('with %o fits %s', (value, type) => {
    expect(read(type, value)).toBe(value);
  });

  it.each<[unknown, string]>([
    [null, 'STRING NOT NULL'],
    [undefined, 'STRING'],
    [1, 'STRING'],
    ['1', 'INTEGER'],
    [1.5, 'INTEGER'],
    [2 ** 53, 'INTEGER NOT NULL'],
    ['1', 'FLOAT'],
    ['true', 'BOOLEAN'],
    ['a', 'LIST<STRING NOT NULL>'],
    [['a', null], 'LIST<STRING NOT NULL>'],
    [[1], 'LIST<STRING NOT NULL> NOT NULL'],
    [null, 'LIST<STRING NOT NULL> NOT NULL'],
    [{ a: 1 }, 'STRING'],
    [['a'], 'Pair'],
    [['a', 1, 1], 'Pair'],
    [['a', '1'], 'Pair'],
    [[[null, 1]], 'LIST<Pair NOT NULL>'],
    ['ab', 'Pair'],
  ])('with %o is refused as %s, with query and column in the message', (value, type) => {
    expect(() => read(type, value)).toThrow(
      expect.objectContaining({
        name: 'GraphError',
        kind: 'shape',
        message: `test/query: column value is ${JSON.stringify(value)}, not ${type}`,
      }),
    );
  });

  it('of a type that no column can have is refused before any is read', () => {
    expect(() => read('DATE', null)).toThrow('no column can be a DATE');
  });

  it('holds the declared columns and no others', () => {
    const query = { columns: { b: 'STRING', a: 'INTEGER' } } as unknown as CypherQuery<object, object>;
    const record = { keys: ['c', 'a', 'b'], get: (position: number) => [true, 1, 'x'][position] };
    expect(rowReader(query)(record)).toEqual({ a: 1, b: 'x' });
  });

  it('gives back what was sent, whatever it is', () => {
    const nested = fc.array(fc.option(fc.string()));
    fc.assert(
      fc.property(nested, (list) => {
        expect(read('LIST<STRING>', converterTo('LIST<STRING>', {})(list))).toEqual(list);
      }),
    );
  });
});
