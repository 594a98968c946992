import { setImmediate } from 'node:timers/promises';
import {
  type CountRelationsParams,
  countRelations,
  countRelationsAtEnds,
  type ExportEdgesRow,
  type ExportNodesRow,
  exportEdges,
  exportEdgesAtEnds,
  exportNodes,
  exportNodesAtEnds,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { bottomKey, topKey } from '../pages/list-key.js';
import type { Ends } from '../relations/ends-filter.js';

/** So many rows come from the database at once: two such stretches are held in memory, whatever the size of the graph. */
const stretch = 2_000;

/** Reads what fits a filter in stretches, the next one while the last one is used; where there are ends, it is enough to look there. */
export function createExportStore(run: Run, filter: CountRelationsParams, ends: Ends | null) {
  return {
    /** Actors at an end of a relation that fits, by id. */
    nodes: (): AsyncGenerator<readonly ExportNodesRow[]> =>
      stretches(
        bottomKey,
        ({ id }) => id,
        (after) => {
          const params = { ...filter, after, first: stretch };
          return ends ? run(exportNodesAtEnds, { ...params, ...ends }) : run(exportNodes, params);
        },
      ),
    /** Relations that fit, newest first, undated last, equal ones by descending id. */
    edges: (): AsyncGenerator<readonly ExportEdgesRow[]> =>
      stretches(
        topKey,
        ({ listKey }) => listKey,
        (after) => {
          const params = { ...filter, after, first: stretch };
          return ends ? run(exportEdgesAtEnds, { ...params, ...ends }) : run(exportEdges, params);
        },
      ),
    async countEdges(): Promise<number> {
      const [row] = await (ends
        ? run(countRelationsAtEnds, { ...filter, ...ends })
        : run(countRelations, filter));
      return row?.total ?? 0;
    },
  };
}

/** What `createExportStore` makes. */
export type ExportStore = ReturnType<typeof createExportStore>;

async function* stretches<Row>(
  start: string,
  keyOf: (row: Row) => string,
  read: (after: string) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[]> {
  let coming: Promise<readonly Row[]> | null = read(start);
  while (coming) {
    const rows: readonly Row[] = await coming;
    const last = rows.at(-1);
    coming = last && rows.length === stretch ? read(keyOf(last)) : null;
    // Whoever takes no more of them does not hear that the next ones failed.
    coming?.catch(() => {});
    // Whoever takes the rows may keep this thread busy: first the next statement has to be on its way.
    if (coming) await setImmediate();
    yield rows;
  }
}
