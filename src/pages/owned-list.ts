import { groupRows } from '../graph/group-rows.js';
import type { CypherQuery } from '../graph/query.js';
import type { Run } from '../graph/run.js';
import { type Connection, toConnection } from './connection.js';
import { loaderByArguments } from './loader-by-arguments.js';
import { type Page, rowsWanted } from './page.js';

type Asked<Filter> = { readonly filter: Filter; readonly page: Page };
type Total = { readonly total: number };
type PageParams = { readonly ids: readonly string[]; readonly after: string; readonly first: number };

type Listed = { readonly listKey: string };

/** The two statements behind the lists that each owner has one of, such as the claims about each proposition. */
export type OwnedListQueries<Filter, Row, CountRow, Item, CountFilter, BriefRow> = {
  readonly page: CypherQuery<Filter & PageParams, Row>;
  readonly ownerOf: (row: Row) => string;
  readonly toItem: (row: Row) => Item;
  /** A shorter statement for the page, where a filter asks for nothing that it leaves out; it has one row for each owner. */
  readonly brief?: {
    readonly fits: (filter: Filter) => boolean;
    readonly page: CypherQuery<Partial<Filter & PageParams>, BriefRow>;
    readonly ownerOf: (row: BriefRow) => string;
    readonly toConnection: (row: BriefRow, page: Page, countAll: () => Promise<number>) => Connection<Item>;
  };
  readonly count: CypherQuery<CountFilter & { readonly ids: readonly string[] }, CountRow>;
  readonly countedOwner: (row: CountRow) => string;
  /** The list key before which nothing comes. */
  readonly start: string;
};

/** Pages of the lists of many owners, one statement for all owners asked for in a tick with the same filter and page. */
export function createOwnedList<
  Filter extends CountFilter,
  Row extends Listed,
  CountRow extends Total,
  Item,
  CountFilter = Filter,
  BriefRow = never,
>(
  run: Run,
  queries: OwnedListQueries<Filter, Row, CountRow, Item, CountFilter, BriefRow>,
): (ownerId: string, filter: Filter, page: Page) => Promise<Connection<Item>> {
  const { ownerOf, countedOwner, toItem, start, brief } = queries;
  const countAll = loaderByArguments<Filter, number>(
    async (ids, filter) => {
      const counted = groupRows(await run(queries.count, { ...filter, ids }), countedOwner);
      return new Map([...counted].map(([id, rows]) => [id, rows.reduce((sum, row) => sum + row.total, 0)]));
    },
    () => 0,
  );
  const load = loaderByArguments<Asked<Filter>, Connection<Item>>(
    async (ids, { filter, page }) => {
      const params = { ...filter, ids, after: page.after ?? start, first: rowsWanted(page) };
      const count = (id: string) => () => countAll(id, filter);
      if (brief?.fits(filter)) {
        const rows = await run(brief.page, params, brief.ownerOf);
        return new Map(
          rows.map((row) => [brief.ownerOf(row), brief.toConnection(row, page, count(brief.ownerOf(row)))]),
        );
      }
      const byOwner = groupRows(await run(queries.page, params, ownerOf), ownerOf);
      return new Map([...byOwner].map(([id, own]) => [id, toConnection(page, own, toItem, count(id))]));
    },
    (id, { filter, page }) => toConnection(page, [], toItem, () => countAll(id, filter)),
  );
  let last: Asked<Filter> | null = null;
  return (ownerId, filter, page) => {
    if (last?.filter !== filter || last.page !== page) last = { filter, page };
    return load(ownerId, last);
  };
}
