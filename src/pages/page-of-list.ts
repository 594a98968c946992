import { type Connection, toConnection } from './connection.js';
import type { Page } from './page.js';

/** A page of a list that is at hand as a whole, in the order of its keys. */
export function pageOfList<Item, Shown>(
  page: Page,
  items: readonly Item[],
  keyOf: (item: Item) => string,
  toItem: (item: Item) => Shown,
): Connection<Shown> {
  const { after } = page;
  const start = after === null ? 0 : items.findIndex((item) => keyOf(item) > after);
  const rows = start === -1 ? [] : items.slice(start, start + page.first + 1);
  return toConnection(
    page,
    rows.map((item) => ({ listKey: keyOf(item), item })),
    ({ item }) => toItem(item),
    async () => items.length,
  );
}
