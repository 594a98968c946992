import { GraphError } from '../graph/graph-error.js';
import { groupRows } from '../graph/group-rows.js';
import {
  type CountRelationsParams,
  countPairs,
  pairSigns,
  pairSignsAtEnds,
  relationsOfPairs,
} from '../graph/queries.generated.js';
import type { Graph, Run } from '../graph/run.js';
import { inSlices } from '../in-slices.js';
import { toConnection } from '../pages/connection.js';
import { topKey } from '../pages/list-key.js';
import { loaderByArguments } from '../pages/loader-by-arguments.js';
import type { Page } from '../pages/page.js';
import type { Ends } from '../relations/ends-filter.js';
import type { Relation, RelationConnection } from '../relations/relation.js';
import type { RelationColumns } from '../relations/relation-columns.js';
import type { Effort } from './effort.js';
import type { Pair } from './tie.js';

/** What of a request the work for it hangs on. */
type Asking = { readonly signal: AbortSignal | undefined; readonly onTimeOver: () => void };

/** Reads ties for one request, and works on them as long as it lasts. */
export function createBalanceStore(
  run: Run,
  { timeoutMs }: Pick<Graph, 'timeoutMs'>,
  { signal, onTimeOver }: Asking,
  relationFrom: (row: RelationColumns) => Relation,
) {
  const endWithRequest = () => {
    if (signal?.aborted) throw new GraphError('aborted', 'work on ties was aborted', signal.reason);
  };
  type Asked = { readonly filter: CountRelationsParams; readonly page: Page };
  const pageOf = loaderByArguments<Asked, readonly { listKey: string; relation: Relation }[]>(
    async (ids, { filter, page }) => {
      const params = { ...filter, ids, after: page.after ?? topKey, first: page.first + 1 };
      const rows = await run(relationsOfPairs, params, (row) => row.pairId);
      const groups = groupRows(rows, (row) => row.pairId);
      return new Map(
        [...groups].map(([id, own]) => [
          id,
          own.map((row) => ({ listKey: row.listKey, relation: relationFrom(row) })),
        ]),
      );
    },
    () => [],
  );
  return {
    /** The first so many, in no order to rely on; where there are ends, it is enough to look there. */
    async pairs(filter: CountRelationsParams, ends: Ends | null, first: number): Promise<readonly Pair[]> {
      return ends
        ? run(pairSignsAtEnds, { ...filter, ...ends, first })
        : run(pairSigns, { ...filter, first });
    },
    /** Whether more pairs have relations that fit: found out sooner than which ones they are. */
    async hasMorePairs(filter: CountRelationsParams, than: number): Promise<boolean> {
      const [row] = await run(countPairs, { ...filter, first: than + 1 });
      return (row?.total ?? 0) > than;
    },
    /** The relations of a sign between two actors. */
    async relationsOf(
      { aId, bId, positive, negative }: Pair,
      filter: CountRelationsParams,
      page: Page,
    ): Promise<RelationConnection> {
      const rows = await pageOf(`${aId} ${bId}`, { filter, page });
      return toConnection(
        page,
        rows,
        ({ relation }) => relation,
        async () => positive + negative,
      );
    },
    /** What work in pieces comes to; it ends with the request. */
    workOut: <Result>(work: Generator<void, Result>): Promise<Result> => inSlices(work, endWithRequest),
    /** The same, its effort over with a quarter of the time that a read may take. */
    async workOutInTime<Result>(work: Generator<void, Result>, effort: Effort): Promise<Result> {
      const until = performance.now() + timeoutMs / 4;
      return inSlices(work, () => {
        endWithRequest();
        if (performance.now() < until || !effort.has()) return;
        effort.end();
        onTimeOver();
      });
    },
  };
}

/** What `createBalanceStore` makes. */
export type BalanceStore = ReturnType<typeof createBalanceStore>;
