import fc from 'fast-check';
import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import type { CypherQuery } from '../../../src/graph/query.js';
import { rowReader, toCypher } from '../../../src/graph/values.js';

const int = neo4j.int;
const records = {
  Part: { count: 'INTEGER NOT NULL', share: 'FLOAT', inner: 'LIST<Inner NOT NULL>' },
  Inner: { at: 'INTEGER' },
};

describe('a parameter', () => {
  it.each<[unknown, string, unknown]>([
    [3, 'INTEGER NOT NULL', int(3)],
    [3, 'INTEGER', int(3)],
    [-1, 'INTEGER', int(-1)],
    [Number.MAX_SAFE_INTEGER, 'INTEGER', int(Number.MAX_SAFE_INTEGER)],
    [3, 'FLOAT', 3],
    [2.5, 'FLOAT NOT NULL', 2.5],
    ['3', 'STRING', '3'],
    [true, 'BOOLEAN NOT NULL', true],
    [null, 'INTEGER', null],
    [undefined, 'STRING', null],
    [[1, 2], 'LIST<INTEGER NOT NULL> NOT NULL', [int(1), int(2)]],
    [[], 'LIST<INTEGER NOT NULL>', []],
    [null, 'LIST<INTEGER NOT NULL>', null],
    [[[1], [2, 3]], 'LIST<LIST<INTEGER NOT NULL> NOT NULL> NOT NULL', [[int(1)], [int(2), int(3)]]],
    [['a'], 'LIST<STRING NOT NULL>', ['a']],
  ])('%o declared %s is sent as %o', (value, type, sent) => {
    expect(toCypher(value, type, {})).toEqual(sent);
  });

  it('that is a record has its numbers converted by the types of its fields, in lists and records inside it too', () => {
    const value = { count: 1, share: 1, inner: [{ at: 2 }, { at: null }] };
    expect(toCypher([value], 'LIST<Part NOT NULL> NOT NULL', records)).toEqual([
      { count: int(1), share: 1, inner: [{ at: int(2) }, { at: null }] },
    ]);
  });

  it('that is a record loses fields that are not declared, and gets null for those that are missing', () => {
    expect(toCypher({ count: 1, other: 'x' }, 'Part', records)).toEqual({
      count: int(1),
      share: null,
      inner: null,
    });
  });
});

describe('a row', () => {
  const read = (type: string, value: unknown) => {
    const query: CypherQuery<object, { value: unknown }> = {
      name: 'test/query',
      mode: 'read',
      rows: 'many',
      params: {},
      columns: { value: type },
      records: {},
      text: '',
    };
    return rowReader(query)({ get: () => value }).value;
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
    const record = { get: (name: string) => ({ a: 1, b: 'x', c: true })[name] };
    expect(rowReader(query)(record)).toEqual({ a: 1, b: 'x' });
  });

  it('gives back what was sent, whatever it is', () => {
    const nested = fc.array(fc.option(fc.string()));
    fc.assert(
      fc.property(nested, (list) => {
        expect(read('LIST<STRING>', toCypher(list, 'LIST<STRING>', {}))).toEqual(list);
      }),
    );
  });
});
