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
import type { Each, Run } from '../graph/run.js';
import { bottomKey, topKey } from '../pages/list-key.js';
import type { Ends } from '../relations/ends-filter.js';

/** So many rows are asked for at once: what becomes of two such stretches is held in memory, whatever the size of the graph. */
const stretch = 5_000;

/** Reads what fits a filter in stretches, the next one while what became of the last one is used; where there are ends, it is enough to look there. */
export function createExportStore(
  { run, each }: { readonly run: Run; readonly each: Each },
  filter: CountRelationsParams,
  ends: Ends | null,
) {
  return {
    /** Actors at an end of a relation that fits, by id; gives their number after each stretch. */
    nodes: (take: (row: ExportNodesRow) => void): AsyncGenerator<number> =>
      stretches(bottomKey, (after, count) => {
        const params = { ...filter, after, first: stretch };
        const taken = (row: ExportNodesRow) => {
          take(row);
          count(row.id);
        };
        return ends
          ? each(exportNodesAtEnds, { ...params, ...ends }, taken)
          : each(exportNodes, params, taken);
      }),
    /** Relations that fit, newest first, undated last, equal ones by descending id; gives their number after each stretch. */
    edges: (take: (row: ExportEdgesRow) => void): AsyncGenerator<number> =>
      stretches(topKey, (after, count) => {
        const params = { ...filter, after, first: stretch };
        const taken = (row: ExportEdgesRow) => {
          take(row);
          count(row.listKey);
        };
        return ends
          ? each(exportEdgesAtEnds, { ...params, ...ends }, taken)
          : each(exportEdges, params, taken);
      }),
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

async function* stretches(
  start: string,
  read: (after: string, count: (key: string) => void) => Promise<void>,
): AsyncGenerator<number> {
  const readFrom = async (after: string) => {
    let [rows, last] = [0, after];
    await read(after, (key) => {
      rows += 1;
      last = key;
    });
    return { rows, last };
  };
  let coming: ReturnType<typeof readFrom> | null = readFrom(start);
  while (coming) {
    const { rows, last }: { rows: number; last: string } = await coming;
    coming = rows === stretch ? readFrom(last) : null;
    // Whoever takes no more of them does not hear that the next ones failed.
    coming?.catch(() => {});
    // Whoever is told may keep this thread busy: first the next statement has to be on its way.
    if (coming) await setImmediate();
    yield rows;
  }
}
