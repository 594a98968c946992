import { describe, expect, it } from 'vitest';
import { toConnection } from '../../../src/pages/connection.js';
import { connectionResolvers } from '../../../src/pages/connection-resolvers.js';
import { writeCursor } from '../../../src/pages/cursor.js';

const rows = ['a', 'b', 'c'].map((listKey) => ({ listKey }));
const toItem = ({ listKey }: { listKey: string }) => listKey.toUpperCase();
const connect = (first: number, after: string | null = null, found = rows) =>
  toConnection({ list: 'Query.things', first, after }, found, toItem, async () => 7);

describe('a page', () => {
  it('holds as many as were asked for, and knows from the row beyond that more follow', () => {
    const page = connect(2);
    expect(page.entries).toEqual([
      { key: 'a', node: 'A' },
      { key: 'b', node: 'B' },
    ]);
    expect(page.hasNextPage).toBe(true);
  });

  it('is the last when no row lies beyond', () => {
    expect(connect(3).hasNextPage).toBe(false);
    expect(connect(4).entries).toHaveLength(3);
  });

  it('makes items of no more rows than it holds', () => {
    const made: string[] = [];
    toConnection(
      { list: 'x', first: 1, after: null },
      rows,
      ({ listKey }) => made.push(listKey),
      async () => 0,
    );
    expect(made).toEqual(['a']);
  });

  it('has pages before it when it was reached by a cursor', () => {
    expect([
      connect(2).hasPreviousPage,
      connect(2, 'a').hasPreviousPage,
      connect(2, '').hasPreviousPage,
    ]).toEqual([false, true, true]);
  });
});

describe('the fields of a connection', () => {
  it('are edges with cursors of this list, and the same nodes', () => {
    const page = connect(2);
    expect(connectionResolvers.edges(page)).toEqual([
      { cursor: writeCursor('Query.things', 'a'), node: 'A' },
      { cursor: writeCursor('Query.things', 'b'), node: 'B' },
    ]);
    expect(connectionResolvers.nodes(page)).toEqual(['A', 'B']);
  });

  it('tell in pageInfo where the page begins and ends', () => {
    expect(connectionResolvers.pageInfo(connect(2, '0'))).toEqual({
      hasNextPage: true,
      hasPreviousPage: true,
      startCursor: writeCursor('Query.things', 'a'),
      endCursor: writeCursor('Query.things', 'b'),
    });
  });

  it('have no cursors for a page without items', () => {
    const page = connect(2, null, []);
    expect(connectionResolvers.pageInfo(page)).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
    expect(connectionResolvers.edges(page)).toEqual([]);
  });

  it('count all pages only when asked', async () => {
    expect(await connectionResolvers.totalCount(connect(2))).toBe(7);
  });
});
