import type { RecordBatch } from '../import/record-batch.js';
import { horizonOf } from '../loader/horizon.js';
import { openGraphTables } from './graph-tables.js';
import { createKeptTexts } from './kept-texts.js';
import { openLater } from './later-records.js';
import { createNodeNumbers } from './node-numbers.js';
import { createOriginals } from './originals.js';
import { setApart } from './set-apart.js';
import { writeActors, writeSources } from './write-named.js';
import { writePropositions } from './write-propositions.js';
import type { WritingPlace } from './writing-place.js';

/** Where the files go, and what they say beside the records. */
export type CsvOptions = {
  readonly folder: string;
  /** The file for the batches that cannot be written this way. */
  readonly laterFile: string;
  readonly recordedAt: string;
};

/** What the importer is to be told of the files, and the earliest and latest instant that the records speak of. */
export type WrittenCsv = {
  readonly told: readonly string[];
  readonly horizon: { readonly from: string | null; readonly until: string | null };
};

/** Writes batches as files for `neo4j-admin database import`; holds one batch, and the ids of all. */
export async function writeCsv(
  batches: AsyncIterable<RecordBatch>,
  { folder, laterFile, recordedAt }: CsvOptions,
): Promise<WrittenCsv> {
  const tables = openGraphTables(folder);
  const laterRecords = openLater(laterFile);
  const basis = {
    tables,
    numbers: createNodeNumbers(),
    originals: createOriginals(),
    recordedAt,
  };
  const keptTexts = createKeptTexts(basis);
  let horizon: WrittenCsv['horizon'] = { from: null, until: null };
  try {
    for await (const batch of batches) {
      const { now, later } = setApart(batch, basis.numbers);
      if (later) await laterRecords.add(later);
      await tables.written();
      const place: WritingPlace = { ...basis, keptTexts, constant: { recordedAt, origin: batch.origin } };
      writeSources(now, place);
      writeActors(now, place);
      writePropositions(now, place);
      horizon = wider(horizon, horizonOf(now));
    }
  } finally {
    await laterRecords.close();
  }
  return { told: await tables.close(), horizon };
}

function wider(one: WrittenCsv['horizon'], other: WrittenCsv['horizon']): WrittenCsv['horizon'] {
  const instants = [one, other].flatMap(({ from, until }) => [from, until]).filter((each) => each !== null);
  const sorted = instants.toSorted();
  return { from: sorted[0] ?? null, until: sorted.at(-1) ?? null };
}
