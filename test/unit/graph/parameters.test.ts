import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { converterTo } from '../../../src/graph/parameters.js';

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
    expect(converterTo(type, {})(value)).toEqual(sent);
  });

  it('that is a record has its numbers converted by the types of its fields, in lists and records inside it too', () => {
    const value = { count: 1, share: 1, inner: [{ at: 2 }, { at: null }] };
    expect(converterTo('LIST<Part NOT NULL> NOT NULL', records)([value])).toEqual([
      { count: int(1), share: 1, inner: [{ at: int(2) }, { at: null }] },
    ]);
  });

  it('that is a record loses fields that are not declared, and gets null for those that are missing', () => {
    expect(converterTo('Part', records)({ count: 1, other: 'x' })).toEqual({
      count: int(1),
      share: null,
      inner: null,
    });
  });
});
