import { expect } from 'vitest';
import type { Connection } from '../../src/pages/connection.js';

/** Reads a list to its end, a page at a time; `page` gets the key after which to go on. Says so when pages and count disagree. */
export async function walk<Item>(
  page: (after: string | null) => Promise<Connection<Item>>,
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | null = null;
  for (;;) {
    const { entries, hasNextPage, hasPreviousPage, countAll } = await page(after);
    expect(hasPreviousPage).toBe(after !== null);
    items.push(...entries.map(({ node }) => node));
    after = entries.at(-1)?.key ?? null;
    if (hasNextPage) expect(entries).not.toEqual([]);
    if (hasNextPage) continue;
    expect(await countAll()).toBe(items.length);
    return items;
  }
}
