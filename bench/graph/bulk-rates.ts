import { join } from 'node:path';
import { commitBulk } from '../../src/bulk/commit-bulk.js';
import { writeCsv } from '../../src/bulk/write-csv.js';
import { askOnce } from '../../src/graph/driver.js';
import type { RecordBatch } from '../../src/import/record-batch.js';
import { holdLocalNeo4j } from '../../src/local-neo4j/hold-local-neo4j.js';
import { beginImport, endImport, importFolder } from '../../src/local-neo4j/unfinished-import.js';
import { createProgress } from '../../src/progress.js';
import { testDistributionDir } from '../../test/support/neo4j-server.js';
import { type GeneratedSize, generatedRecords } from './generated-records.js';
import { madeAt, madeGraph } from './made-graph.js';

/** How fast a database is filled: `ours` and `other` in relations a second, `ratio` of the first to the second. */
export type BulkRates = { readonly ours: number; readonly other: number; readonly ratio: number };

/**
 * Fills a store with generated records, and with the files made of them by neo4j-admin alone under the same options, and tells how
 * fast; then leaves it in the folder, committed, to be served. Neither the generating of the records nor starting a server and
 * making indexes is counted.
 */
export async function measureBulkImport(
  size: GeneratedSize,
  dataDir: string,
  onMeasured: (rates: BulkRates) => void,
): Promise<void> {
  const progress = createProgress();
  const { relations } = size;
  const held = await holdLocalNeo4j({
    dataDir,
    distributionDir: testDistributionDir,
    firstAnswer: askOnce,
    progress,
  });
  try {
    beginImport(held.home);
    let generatingMs = 0;
    const batches = timed(generatedRecords(size), (ms) => {
      generatingMs += ms;
    });
    const start = performance.now();
    const { told, horizon } = await writeCsv(batches, {
      folder: importFolder(held.home),
      laterFile: join(dataDir, 'later'),
      recordedAt: madeAt,
    });
    const written = performance.now();
    await held.fill(told);
    const filled = performance.now();
    await held.fill(told);
    const again = performance.now();
    progress.step(
      `Generating ${seconds(generatingMs)}, writing ${seconds(written - start - generatingMs)}, filling ${seconds(filled - written)}, alone ${seconds(again - filled)}`,
    );
    const [ours, other] = [filled - start - generatingMs, again - filled].map((ms) =>
      Math.round((relations * 1_000) / ms),
    ) as [number, number];
    onMeasured({ ours, other, ratio: ours / other });
    const server = await held.start();
    const committed = { committedAt: madeAt, horizonFrom: horizon.from, horizonUntil: horizon.until };
    await commitBulk(server, { ...madeGraph, ...committed }, progress);
    endImport(held.home);
    await server.stop();
  } finally {
    held.release();
  }
}

async function* timed(
  batches: ReturnType<typeof generatedRecords>,
  onWait: (ms: number) => void,
): AsyncGenerator<RecordBatch> {
  for (;;) {
    const start = performance.now();
    const { done, value } = await batches.next();
    onWait(performance.now() - start);
    if (done) return;
    yield value;
  }
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}
