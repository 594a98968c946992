import { type AddedCounts, countsOf, nothingAdded, sumOf } from './added.js';
import { createBatchRecords } from './batch-records.js';
import { checkedFile } from './checked-file.js';
import type { Directory } from './directory.js';
import { type SourceAsked, sourceOfFile } from './file-source.js';
import { type Finding, inOrder, linesAside } from './finding.js';
import { makeBatch } from './make-batch.js';
import type { OpenFile } from './open-file.js';
import type { RecordBatch } from './record-batch.js';
import type { Format } from './row.js';
import type { RowMeter } from './row-meter.js';

/** How one file is turned into batches. */
export type BatchesOptions = {
  readonly source: SourceAsked;
  /** Rows in one batch. */
  readonly batch: number;
  readonly meter: (size: number) => RowMeter;
  readonly onFinding: (finding: Finding) => void;
  readonly onDone: (outcome: { rows: number; setAside: number; added: AddedCounts }) => void;
};

/** The batches of a file for a store that knows only what the directory does, the file's own document first; ends with the last row. */
export async function* allBatches(
  file: OpenFile,
  format: Format,
  directory: Directory,
  options: BatchesOptions,
): AsyncGenerator<RecordBatch> {
  const source = await sourceOfFile(file, format, options.source);
  const madeAt = source.published ?? source.retrieved;
  directory.addSource(source.id, { madeAt });
  const document = createBatchRecords(directory, source.id);
  document.add({ sources: [source] });
  const first = document.close();
  yield first;
  const meter = options.meter(file.size);
  let outcome = { rows: 0, setAside: 0, added: sumOf(nothingAdded, countsOf(first)) };
  for await (const checked of checkedFile(file, format, options.batch, meter)) {
    const { batch, findings } = await makeBatch(checked.rows, { id: source.id, madeAt }, directory);
    const all = inOrder([...checked.findings, ...findings]);
    for (const finding of all) options.onFinding(finding);
    outcome = {
      rows: outcome.rows + checked.read,
      setAside: outcome.setAside + linesAside(all),
      added: sumOf(outcome.added, countsOf(batch)),
    };
    yield batch;
  }
  meter.done();
  options.onDone(outcome);
}
