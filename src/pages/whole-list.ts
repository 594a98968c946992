import type { CypherQuery } from '../graph/query.js';
import type { Run } from '../graph/run.js';
import { type Connection, toConnection } from './connection.js';
import type { Page } from './page.js';

/** The two statements behind a list of everything of one kind. */
export type WholeListQueries<Filter, Row, Item> = {
  readonly page: CypherQuery<Filter & { readonly after: string; readonly first: number }, Row>;
  readonly count: CypherQuery<Filter, { readonly total: number }>;
  readonly toItem: (row: Row) => Item;
  /** The list key before which nothing comes. */
  readonly start: string;
};

/** A page of everything of one kind that passes the filter. */
export async function readWholeList<Filter, Row extends { readonly listKey: string }, Item>(
  run: Run,
  { page: pageQuery, count, toItem, start }: WholeListQueries<Filter, Row, Item>,
  filter: Filter,
  page: Page,
): Promise<Connection<Item>> {
  const rows = await run(pageQuery, { ...filter, after: page.after ?? start, first: page.first + 1 });
  return toConnection(page, rows, toItem, async () => (await run(count, filter))[0]?.total ?? 0);
}
