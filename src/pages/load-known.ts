import type { CypherQuery } from '../graph/query.js';
import type { Run } from '../graph/run.js';
import { loaderByArguments } from './loader-by-arguments.js';

/** Loads propositions by id as they were known at an instant, those of one tick and instant together; null where nothing was known. */
export function loadKnown<Row extends { readonly askedId: string }, Item>(
  run: Run,
  query: CypherQuery<{ readonly ids: readonly string[]; readonly knownAt: string }, Row>,
  toItem: (row: Row) => Item,
): (id: string, knownAt: string) => Promise<Item | null> {
  return loaderByArguments<string, Item | null>(
    async (ids, knownAt) =>
      new Map(
        (await run(query, { ids, knownAt }, (row) => row.askedId)).map((row) => [row.askedId, toItem(row)]),
      ),
    () => null,
  );
}
