import { groupRows } from '../graph/group-rows.js';
import type { CypherQuery } from '../graph/query.js';
import type { Run } from '../graph/run.js';
import { type Connection, toConnection } from './connection.js';
import { loaderByArguments } from './loader-by-arguments.js';
import { type Page, rowsWanted } from './page.js';

type Asked<Filter> = { readonly filter: Filter; readonly page: Page };
type Total = { readonly total: number };
type PageParams = { readonly ids: readonly string[]; readonly after: string; readonly first: number };

/** The two statements behind the lists that each owner has one of, such as the claims about each proposition. */
export type OwnedListQueries<Filter, Row, CountRow, Item, CountFilter> = {
  readonly page: CypherQuery<Filter & PageParams, Row>;
  /** A shorter statement for the page, where a filter asks of nothing that it does not look at. */
  readonly unfiltered?: {
    readonly fits: (filter: Filter) => boolean;
    readonly page: CypherQuery<Partial<Filter & PageParams>, Row>;
  };
  readonly count: CypherQuery<CountFilter & { readonly ids: readonly string[] }, CountRow>;
  readonly ownerOf: (row: Row) => string;
  readonly countedOwner: (row: CountRow) => string;
  readonly toItem: (row: Row) => Item;
  /** The list key before which nothing comes. */
  readonly start: string;
};

/** Pages of the lists of many owners, one statement for all owners asked for in a tick with the same filter and page. */
export function createOwnedList<
  Filter extends CountFilter,
  Row extends { readonly listKey: string },
  CountRow extends Total,
  Item,
  CountFilter = Filter,
>(
  run: Run,
  queries: OwnedListQueries<Filter, Row, CountRow, Item, CountFilter>,
): (ownerId: string, filter: Filter, page: Page) => Promise<Connection<Item>> {
  const { ownerOf, countedOwner, toItem, start, unfiltered } = queries;
  const countAll = loaderByArguments<Filter, number>(
    async (ids, filter) => {
      const counted = groupRows(await run(queries.count, { ...filter, ids }), countedOwner);
      return new Map([...counted].map(([id, rows]) => [id, rows.reduce((sum, row) => sum + row.total, 0)]));
    },
    () => 0,
  );
  const connect = (id: string, { filter, page }: Asked<Filter>, rows: readonly Row[]) =>
    toConnection(page, rows, toItem, () => countAll(id, filter));
  const load = loaderByArguments<Asked<Filter>, Connection<Item>>(
    async (ids, asked) => {
      const after = asked.page.after ?? start;
      const params = { ...asked.filter, ids, after, first: rowsWanted(asked.page) };
      const rows = unfiltered?.fits(asked.filter)
        ? await run(unfiltered.page, params, ownerOf)
        : await run(queries.page, params, ownerOf);
      return new Map([...groupRows(rows, ownerOf)].map(([id, own]) => [id, connect(id, asked, own)]));
    },
    (id, asked) => connect(id, asked, []),
  );
  let last: Asked<Filter> | null = null;
  return (ownerId, filter, page) => {
    if (last?.filter !== filter || last.page !== page) last = { filter, page };
    return load(ownerId, last);
  };
}
