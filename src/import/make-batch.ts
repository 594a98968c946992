import { type BatchRecords, createBatchRecords } from './batch-records.js';
import { datedField } from './dated-field.js';
import type { Directory } from './directory.js';
import type { Finding } from './finding.js';
import type { SoundRecord } from './import-record.js';
import { actorOf, sourceOf } from './make-actor.js';
import {
  claimPieces,
  eventPieces,
  identityPieces,
  participationPieces,
  quantityPieces,
  relationPieces,
} from './make-propositions.js';
import type { Making } from './making.js';
import type { Pieces } from './pieces.js';
import { placeActor } from './place-actor.js';
import type { RecordBatch } from './record-batch.js';
import { wantedBy } from './wanted-by.js';

/** A row whose record is right in itself. */
export type SoundRow = { readonly line: number; readonly record: SoundRecord };

/** Turns rows of one file into records with final ids; rows that refer to what is not there are set aside, all that is found is told. */
export async function makeBatch(
  rows: readonly SoundRow[],
  source: Making['source'],
  directory: Directory,
): Promise<{ batch: RecordBatch; findings: Finding[] }> {
  await directory.load(wantedBy(rows.map(({ record }) => record)));
  const records = createBatchRecords(directory, source.id);
  const findings: Finding[] = [];
  const needs: { line: number; field: string; id: string; what: string; pieces: Pieces }[] = [];
  for (const { line, record } of rows) {
    const needed: { field: string; id: string; what: string }[] = [];
    let refused = false;
    const making: Making = {
      directory,
      source,
      refuse(field, reason) {
        refused = true;
        findings.push({ line, is: 'SET_ASIDE', field, reason });
      },
      need: (field, id, what) => void needed.push({ field, id, what }),
    };
    if (record.record === 'actor') {
      const actor = actorOf(record, making);
      if (!refused) findings.push(...placeActor(actor, making, line, records));
      continue;
    }
    const pieces = piecesOf(record, making);
    if (refused) continue;
    const [first] = needed;
    if (first) needs.push({ line, ...first, pieces });
    else keep(pieces, record, directory, records);
  }
  const missing = await directory.missing(needs.map(({ id }) => id));
  for (const { line, field, id, what, pieces } of needs) {
    if (missing.has(id)) {
      const reason = `there is no ${what}; right would be one of an earlier row or of the store`;
      findings.push({ line, is: 'SET_ASIDE', field, reason });
    } else records.add(pieces);
  }
  return { batch: records.close(), findings };
}

function piecesOf(record: Exclude<SoundRecord, { record: 'actor' }>, making: Making): Pieces {
  switch (record.record) {
    case 'source':
      return { sources: [sourceOf(record, making)] };
    case 'event':
      return eventPieces(record, making);
    case 'relation':
      return relationPieces(record, making);
    case 'participation':
      return participationPieces(record, making);
    case 'quantity':
      return quantityPieces(record, making);
    case 'identity':
      return identityPieces(record, making);
    case 'claim':
      return claimPieces(record, making);
  }
}

function keep(pieces: Pieces, record: SoundRecord, directory: Directory, records: BatchRecords): void {
  records.add(pieces);
  if (record.record === 'event') directory.addEvent(record.id, { occurred: datedField(record.occurred) });
  if (record.record === 'source')
    directory.addSource(record.id, { madeAt: datedField(record.published) ?? datedField(record.retrieved) });
  const { events = [], relations = [], participations = [], quantities = [], identities = [] } = pieces;
  const made = [...events, ...relations, ...participations, ...quantities, ...identities];
  directory.addPropositions(made.map(({ id }) => id));
}
