import type { Page } from './page.js';

/** A page of a list as resolvers see it; edges and cursors are made only when selected. */
export type Connection<Item> = {
  readonly list: string;
  readonly entries: readonly { readonly key: string; readonly node: Item }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many items all pages hold together; asks the database. */
  countAll(): Promise<number>;
};

type Entry<Item> = Connection<Item>['entries'][number];

/** A page from the rows of a statement that was asked for one row more than the page holds, in list order. */
export function toConnection<Row extends { readonly listKey: string }, Item>(
  page: Page,
  rows: readonly Row[],
  toItem: (row: Row) => Item,
  countAll: () => Promise<number>,
): Connection<Item> {
  return connectionOf(page, rows, (row) => ({ key: row.listKey, node: toItem(row) }), countAll);
}

/** The same from rows that keep their list key in some place of their own. */
export function connectionOf<Row, Item>(
  page: Page,
  rows: readonly Row[],
  toEntry: (row: Row) => Entry<Item>,
  countAll: () => Promise<number>,
): Connection<Item> {
  return {
    list: page.list,
    entries: rows.slice(0, page.first).map(toEntry),
    hasNextPage: rows.length > page.first,
    hasPreviousPage: page.after !== null,
    countAll,
  };
}
