import type { Connection } from './connection.js';
import { writeCursor } from './cursor.js';

/** The fields that every connection type has. */
export const connectionResolvers = {
  edges: <Item>({ list, entries }: Connection<Item>) =>
    entries.map(({ key, node }) => ({ cursor: writeCursor(list, key), node })),
  nodes: <Item>({ entries }: Connection<Item>) => entries.map(({ node }) => node),
  pageInfo: <Item>({ list, entries, hasNextPage, hasPreviousPage }: Connection<Item>) => {
    const [start, end] = [entries[0], entries.at(-1)];
    return {
      hasNextPage,
      hasPreviousPage,
      startCursor: start ? writeCursor(list, start.key) : null,
      endCursor: end ? writeCursor(list, end.key) : null,
    };
  },
  totalCount: <Item>(connection: Connection<Item>) => connection.countAll(),
};
