import { createHash } from 'node:crypto';
import { batchByKey } from '../graph/queries.generated.js';
import type { Graph } from '../graph/run.js';
import { type AddedCounts, countsOf, nothingAdded, sumOf } from './added.js';
import { checkedFile } from './checked-file.js';
import type { Directory } from './directory.js';
import { type SourceAsked, sourceOfFile, writeFileSource } from './file-source.js';
import { type Finding, inOrder, linesAside } from './finding.js';
import { makeBatch } from './make-batch.js';
import type { OpenFile } from './open-file.js';
import type { Format } from './row.js';
import type { RowMeter } from './row-meter.js';
import { writeOnce } from './write-once.js';

/** How a file is brought in. */
export type ImportOptions = {
  readonly source: SourceAsked;
  /** Rows in one commit. */
  readonly batch: number;
  /** Nothing is written; what would be is told all the same, as far as it can be told without. */
  readonly dryRun: boolean;
  /** Told apart in the ledger: the mapping that a file is read by, say. */
  readonly readBy: string;
  readonly meter: (size: number) => RowMeter;
  /** Hears what is found, in the order of rows. */
  readonly onFinding: (finding: Finding) => void;
  /** Once it is aborted, the commit under way is finished and nothing else begun. */
  readonly signal: AbortSignal;
};

/** What became of a file; `setAside` counts rows, `skipped` those of batches that were in already. */
export type ImportOutcome = {
  readonly rows: number;
  readonly setAside: number;
  readonly skipped: number;
  readonly added: AddedCounts;
  readonly stopped: boolean;
};

/** Brings the rows of one file into the store, so many in each commit; while one is written, the next are read. */
export async function importFile(
  graph: Graph,
  directory: Directory,
  file: OpenFile,
  format: Format,
  options: ImportOptions,
): Promise<ImportOutcome> {
  const source = await sourceOfFile(file, format, options.source);
  const madeAt = source.published ?? source.retrieved;
  const isNew = options.dryRun ? false : await writeFileSource(graph, source);
  const keyOf = ledgerKeys([
    source.id,
    source.sha256,
    format.name,
    options.readBy,
    madeAt?.edtf,
    options.batch,
  ]);
  const meter = options.meter(file.size);
  let outcome = { rows: 0, setAside: 0, skipped: 0, added: { ...nothingAdded, sources: isNew ? 1 : 0 } };
  let writing: Promise<AddedCounts> = Promise.resolve(nothingAdded);
  directory.addSource(source.id, { madeAt });
  let at = 0;
  for await (const checked of checkedFile(file, format, options.batch, meter)) {
    if (options.signal.aborted) break;
    const key = keyOf(at++);
    const known = await findingsOf(graph, key);
    const made = known ?? (await makeBatch(checked.rows, { id: source.id, madeAt }, directory));
    const findings = inOrder([...checked.findings, ...made.findings]);
    for (const finding of findings) options.onFinding(finding);
    outcome = {
      rows: outcome.rows + checked.read,
      setAside: outcome.setAside + linesAside(findings),
      skipped: outcome.skipped + (known ? checked.read : 0),
      added: sumOf(outcome.added, await writing),
    };
    const { batch } = made;
    if (batch)
      writing = options.dryRun
        ? Promise.resolve(countsOf(batch))
        : writeOnce(graph, batch, key, made.findings);
    else writing = Promise.resolve(nothingAdded);
    // It is waited for at the next turn; until then its failure is not unheard.
    writing.catch(() => {});
  }
  outcome = { ...outcome, added: sumOf(outcome.added, await writing) };
  meter.done();
  return { ...outcome, stopped: options.signal.aborted };
}

/** What was found in a batch that is in and needs no second try; null for all others. */
async function findingsOf(
  graph: Graph,
  key: string,
): Promise<{ batch: null; findings: readonly Finding[] } | null> {
  const [kept] = await graph.reader()(batchByKey, { key });
  return kept ? { batch: null, findings: JSON.parse(kept.findings) as Finding[] } : null;
}

function ledgerKeys(parts: readonly unknown[]): (at: number) => string {
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
  return (at) => `${digest}.${at}`;
}
