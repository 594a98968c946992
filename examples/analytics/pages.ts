import { type Answer, ServiceError } from './client.js';

/** A page of any list of the service. */
type Page<Item> = {
  nodes: Item[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

/**
 * All items of a list, in its order, asking for a page when the one before is used up. `ask` gives the page after a cursor, null for
 * the first; pages of different versions of the data raise a ServiceError rather than being mixed.
 */
export async function* allItems<Result, Item>(
  ask: (after: string | null) => Promise<Answer<Result>>,
  pageOf: (result: Result) => Page<Item>,
): AsyncGenerator<Item, void, void> {
  const first = await ask(null);
  let page = pageOf(first.data);
  yield* page.nodes;
  while (page.pageInfo.hasNextPage) {
    const next = await ask(page.pageInfo.endCursor);
    if (next.dataVersion !== first.dataVersion) {
      throw new ServiceError('The data changed while they were read. Run the script again.');
    }
    page = pageOf(next.data);
    yield* page.nodes;
  }
}
