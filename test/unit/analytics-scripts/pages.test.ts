import { describe, expect, it } from 'vitest';
import { allItems } from '../../../examples/analytics/pages.js';

const list = ['a', 'b', 'c', 'd', 'e'];

/** Pages of two; the cursor is the place in the list. `versions` are those of the data, page by page. */
function pagesOf(versions: readonly number[] = []) {
  const asked: (string | null)[] = [];
  const ask = async (after: string | null) => {
    const start = after === null ? 0 : Number(after);
    const end = Math.min(start + 2, list.length);
    const dataVersion = versions[asked.length] ?? 1;
    asked.push(after);
    const pageInfo = { hasNextPage: end < list.length, endCursor: String(end) };
    return { data: { letters: { nodes: list.slice(start, end), pageInfo } }, dataVersion };
  };
  return { asked, items: allItems(ask, ({ letters }) => letters) };
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe('all items of a list', () => {
  it('come in its order, page after page', async () => {
    const { items, asked } = pagesOf();
    expect(await collect(items)).toEqual(list);
    expect(asked).toEqual([null, '2', '4']);
  });

  it('are asked for no further than they are read', async () => {
    const { items, asked } = pagesOf();
    for await (const item of items) if (item === 'b') break;
    expect(asked).toEqual([null]);
  });

  it('are never of two versions of the data', async () => {
    const { items } = pagesOf([1, 2]);
    await expect(collect(items)).rejects.toThrow('The data changed while they were read.');
  });
});
