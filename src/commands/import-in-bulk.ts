import { bulkWrite } from '../bulk/bulk-write.js';
import type { Config } from '../config.js';
import { withGraph } from '../graph/with-graph.js';
import type { AddedCounts } from '../import/added.js';
import { allBatches } from '../import/all-batches.js';
import { untitled } from '../import/commit-of.js';
import { createDirectory } from '../import/directory.js';
import type { RecordBatch } from '../import/record-batch.js';
import type { Report } from '../import/report.js';
import { createRowMeter } from '../import/row-meter.js';
import { writeOnce } from '../import/write-once.js';
import { wallClock } from '../loader/start-commit.js';
import type { Progress } from '../progress.js';
import type { FileToRead } from './choose-format.js';
import type { ImportAsked } from './import-arguments.js';
import { fileLine } from './tell-import.js';

/** Larger batches leave less to be added afterwards. */
const rowsAtOnce = 20_000;

type FileOutcome = { path: string; rows: number; setAside: number; added: AddedCounts };

/** Fills the empty local database with all files, then adds in the usual way what comes back to earlier rows; gives how many rows were set aside. Ended by the signal it throws its reason, and the database is empty. */
export async function importInBulk(
  read: readonly FileToRead[],
  asked: ImportAsked,
  { dataDir, javaHome, neo4j, database }: Config,
  report: Report,
  progress: Progress,
  signal: AbortSignal,
): Promise<number> {
  const outcomes: FileOutcome[] = [];
  const clock = wallClock();
  const { server, later } = await bulkWrite(batchesOf(read, asked, report, outcomes), {
    dataDir,
    javaHome: javaHome ?? undefined,
    progress,
    uri: neo4j?.uri ?? null,
    ...untitled,
    digest: '',
    clock,
    signal,
  });
  try {
    await withGraph({ ...server, database }, async (graph) => {
      let at = 0;
      for await (const batch of later()) {
        if (at === 0) progress.step('Adding what comes back to earlier rows');
        await writeOnce(graph, batch, `later.${clock}.${at++}`, []);
      }
    });
  } finally {
    await server.stop();
  }
  for (const { path, ...outcome } of outcomes) process.stdout.write(fileLine(path, outcome));
  return outcomes.reduce((sum, { setAside }) => sum + setAside, 0);
}

async function* batchesOf(
  read: readonly FileToRead[],
  { source }: ImportAsked,
  report: Report,
  outcomes: FileOutcome[],
): AsyncGenerator<RecordBatch> {
  const directory = createDirectory(null);
  for (const { file, format } of read)
    yield* allBatches(file, format, directory, {
      source,
      batch: rowsAtOnce,
      meter: (size) => createRowMeter(process.stderr, file.name, size),
      onFinding: (finding) => report.add(file.path, finding),
      onDone: (outcome) => void outcomes.push({ path: file.path, ...outcome }),
    });
}
