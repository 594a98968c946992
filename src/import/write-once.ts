import { batchByKey, commitImport, keepBatch } from '../graph/queries.generated.js';
import type { Graph } from '../graph/run.js';
import { startCommit, wallClock } from '../loader/start-commit.js';
import { type AddedCounts, isNothing, nothingAdded, sumOf } from './added.js';
import { commitOf } from './commit-of.js';
import type { Finding } from './finding.js';
import type { RecordBatch } from './record-batch.js';
import { writeBatch } from './write-batch.js';

/**
 * Writes a batch and its entry in the ledger in one commit; a batch that brings nothing leaves no trace. One with rows set
 * aside gets no entry, so that a later run tries them again.
 */
export async function writeOnce(
  graph: Graph,
  batch: RecordBatch,
  key: string,
  findings: readonly Finding[],
): Promise<AddedCounts> {
  return graph.write(async (run) => {
    const now = await startCommit(run, wallClock());
    // A commit whose confirmation was lost is tried again by the driver.
    const [kept] = await run(batchByKey, { key });
    if (kept) return JSON.parse(kept.added) as AddedCounts;
    const added = await writeBatch(run, batch, now);
    if (isNothing(added)) return added;
    const [committed] = await run(commitImport, commitOf(added, now));
    if (!findings.some(({ is }) => is === 'SET_ASIDE'))
      await run(keepBatch, {
        key,
        version: committed?.version ?? 0,
        findings: JSON.stringify(findings),
        added: JSON.stringify(sumOf(added, nothingAdded)),
      });
    return added;
  });
}
