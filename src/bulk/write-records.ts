import type { RelationRecord, StatedClaim } from '../data-set/data-set.js';
import type { RecordBatch } from '../import/record-batch.js';
import { actorRow, aliasRows, externalIdRows, formerIdRows } from '../loader/actor-rows.js';
import { claimRow, evidenceRows } from '../loader/claim-rows.js';
import type { KeptRows } from '../loader/kept-rows.js';
import { eventRow, participationRow, quantityRow, relationRow } from '../loader/proposition-rows.js';
import { sourceRow } from '../loader/source-rows.js';
import type { GraphTables } from './graph-tables.js';
import { keptStates } from './kept-states.js';
import type { NodeNumbers } from './node-numbers.js';
import type { Originals } from './originals.js';

/** What the records of all batches are written with; `recordedAt` is the instant of the commit. */
export type WritingPlace = {
  readonly tables: GraphTables;
  readonly numbers: NodeNumbers;
  readonly originals: Originals;
  readonly origin: string;
  readonly recordedAt: string;
};

/** Adds all nodes and edges that loading a batch would make; everything that it names has a number by now. */
export function writeRecords(batch: RecordBatch, place: WritingPlace): void {
  writeSources(batch, place);
  writeActors(batch, place);
  const kept = keptStates(batch, place.originals, place.recordedAt);
  writeEvents(batch, kept, place);
  for (const relation of batch.relations) writeRelation(relation, batch, kept.get(relation.id), place);
  writeOthers(batch, kept, place);
  for (const claim of batch.claims) writeClaim(claim, kept.get(claim.aboutId), place);
}

function writeSources({ sources }: RecordBatch, { tables, numbers, originals, origin }: WritingPlace): void {
  for (const source of sources) {
    originals.add(source);
    const number = numbers.of(source.id);
    tables.sources.add([number], sourceRow(source), { origin });
    if (source.copyOf !== null) tables.copyOf.add([number, numbers.of(source.copyOf)]);
  }
}

function writeActors({ actors }: RecordBatch, { tables, numbers, origin }: WritingPlace): void {
  for (const actor of actors) {
    const number = numbers.of(actor.id);
    tables.actors.add([number], actorRow(actor), { origin });
    for (const [table, tie, rows] of [
      [tables.aliases, tables.hasAlias, aliasRows(actor)],
      [tables.externalIds, tables.hasExternalId, externalIdRows(actor)],
    ] as const)
      for (const row of rows) {
        const owned = numbers.next();
        table.add([owned], row);
        tie.add([number, owned]);
      }
    for (const { id } of formerIdRows(actor)) {
      const former = numbers.next();
      tables.formerIds.add([former], { id });
      tables.mergedInto.add([former, number]);
    }
  }
}

type Kept = ReadonlyMap<string, KeptRows>;

function writeEvents(
  { events }: RecordBatch,
  kept: Kept,
  { tables, numbers, recordedAt }: WritingPlace,
): void {
  for (const event of events) {
    const number = numbers.of(event.id);
    tables.events.add([number], eventRow(event), ...stateOf(kept.get(event.id), recordedAt));
    for (const cause of new Set(event.causedBy)) tables.causedBy.add([number, numbers.of(cause)]);
  }
}

function writeRelation(
  relation: RelationRecord,
  { kinds }: RecordBatch,
  kept: KeptRows | undefined,
  { tables, numbers, recordedAt }: WritingPlace,
): void {
  const number = numbers.of(relation.id);
  const [subject, object] = [numbers.of(relation.subjectId), numbers.of(relation.objectId)];
  const row = relationRow(relation, kinds);
  const [state, known] = stateOf(kept, recordedAt);
  const bounds = kept?.bounds ?? null;
  (bounds?.disputed ? tables.disputed : tables.relations).add([number], row, state, known, bounds);
  tables.subjectOf.add([subject, number]);
  tables.hasObject.add([number, object]);
  tables.relates.add([subject, object], { ...row, relationId: row.id }, state, known, bounds);
  for (const event of new Set(relation.basis)) tables.basedOn.add([number, numbers.of(event)]);
}

function writeOthers(
  { participations, quantities, identities, occurred }: RecordBatch,
  kept: Kept,
  { tables, numbers, recordedAt }: WritingPlace,
): void {
  const stateOfId = (id: string) => stateOf(kept.get(id), recordedAt);
  for (const participation of participations) {
    const number = numbers.of(participation.id);
    tables.participations.add(
      [number],
      participationRow(participation, occurred),
      ...stateOfId(participation.id),
    );
    tables.hasPart.add([numbers.of(participation.actorId), number]);
    tables.inEvent.add([number, numbers.of(participation.eventId)]);
  }
  for (const quantity of quantities) {
    const number = numbers.of(quantity.id);
    tables.quantities.add([number], quantityRow(quantity), ...stateOfId(quantity.id));
    tables.quantityOf.add([number, numbers.of(quantity.ofId)]);
  }
  for (const identity of identities) {
    const number = numbers.of(identity.id);
    tables.identities.add([number], identity, ...stateOfId(identity.id));
    for (const id of new Set([identity.aId, identity.bId])) tables.joins.add([number, numbers.of(id)]);
  }
}

function writeClaim(
  claim: StatedClaim,
  kept: KeptRows | undefined,
  { tables, numbers, origin, recordedAt }: WritingPlace,
): void {
  const number = numbers.next();
  const days = kept?.days.find(({ id }) => id === claim.id)?.days ?? null;
  tables.claims.add([number], claimRow(claim), { id: claim.id, days }, { recordedAt, origin });
  tables.about.add([number, numbers.of(claim.aboutId)]);
  tables.assertedBy.add([number, numbers.of(claim.assertedById)]);
  for (const [order, id] of claim.viaIds.entries()) tables.via.add([number, numbers.of(id)], { order });
  for (const row of evidenceRows(claim.id, claim)) tables.cites.add([number, numbers.of(row.sourceId)], row);
}

function stateOf(kept: KeptRows | undefined, knownFrom: string): [KeptRows['state'] | null, object | null] {
  return kept ? [kept.state, { knownFrom }] : [null, null];
}
