import type {
  EventRecord,
  IdentityRecord,
  ParticipationRecord,
  QuantityRecord,
  RelationRecord,
  StatedClaim,
} from '../data-set/data-set.js';
import { groupRows } from '../group-rows.js';
import type { RecordBatch } from '../import/record-batch.js';
import { claimRow, evidenceRows } from '../loader/claim-rows.js';
import type { KeptRows } from '../loader/kept-rows.js';
import { eventRow, participationRow, quantityRow, relationRow } from '../loader/proposition-rows.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import { keptOf } from './kept-states.js';
import { periodOfEvent, periodOfIdentity, periodOfParticipation, periodOfQuantity } from './own-periods.js';
import type { WritingPlace } from './writing-place.js';

/** A proposition with the number of its node, what it keeps of its claims, and since when. */
type Written = {
  readonly number: number;
  readonly kept: KeptRows | null;
  readonly state: readonly [KeptRows['state'] | null, object | null];
};

/** Adds events, relations and what else is claimed, each with the claims about it, which are all in the batch. */
export function writePropositions(batch: RecordBatch, place: WritingPlace): void {
  const { numbers, recordedAt: knownFrom } = place;
  const claims = groupRows(batch.claims, ({ aboutId }) => aboutId);
  // One after the other, so that what is worked out for one is gone before the next.
  const each = <Item extends { readonly id: string }>(
    items: readonly Item[],
    periodOf: (item: Item) => OwnPeriod | null,
    write: (item: Item, written: Written) => void,
  ) => {
    for (const item of items) {
      const about = claims.get(item.id) ?? [];
      const number = numbers.of(item.id);
      const kept = keptOf(item.id, about, periodOf(item), place);
      write(item, { number, kept, state: kept ? [kept.state, { knownFrom }] : [null, null] });
      for (const claim of about) writeClaim(claim, number, kept, place);
    }
  };
  const { kinds, occurred } = batch;
  each(batch.events, periodOfEvent, (event, to) => writeEvent(event, to, place));
  each(
    batch.relations,
    () => null,
    (relation, to) => writeRelation(relation, kinds, to, place),
  );
  each(
    batch.participations,
    (participation) => periodOfParticipation(participation, occurred),
    (participation, to) => writeParticipation(participation, occurred, to, place),
  );
  each(
    batch.quantities,
    (quantity) => periodOfQuantity(quantity, occurred),
    (quantity, to) => writeQuantity(quantity, to, place),
  );
  each(batch.identities, periodOfIdentity, (identity, to) => writeIdentity(identity, to, place));
}

function writeEvent(event: EventRecord, { number, state }: Written, { tables, numbers }: WritingPlace): void {
  tables.events.add([number], eventRow(event), ...state);
  for (const cause of new Set(event.causedBy)) tables.causedBy.add([number, numbers.of(cause)]);
}

function writeRelation(
  relation: RelationRecord,
  kinds: RecordBatch['kinds'],
  { number, kept, state }: Written,
  { tables, numbers }: WritingPlace,
): void {
  const [subject, object] = [numbers.of(relation.subjectId), numbers.of(relation.objectId)];
  const row = relationRow(relation, kinds);
  const bounds = kept?.bounds ?? null;
  (bounds?.disputed ? tables.disputed : tables.relations).add([number], row, ...state, bounds);
  tables.subjectOf.add([subject, number]);
  tables.hasObject.add([number, object]);
  tables.relates.add([subject, object], { relationId: row.id }, row, ...state, bounds);
  for (const event of new Set(relation.basis)) tables.basedOn.add([number, numbers.of(event)]);
}

function writeParticipation(
  participation: ParticipationRecord,
  occurred: RecordBatch['occurred'],
  { number, state }: Written,
  { tables, numbers }: WritingPlace,
): void {
  tables.participations.add([number], participationRow(participation, occurred), ...state);
  tables.hasPart.add([numbers.of(participation.actorId), number]);
  tables.inEvent.add([number, numbers.of(participation.eventId)]);
}

function writeQuantity(
  quantity: QuantityRecord,
  { number, state }: Written,
  { tables, numbers }: WritingPlace,
): void {
  tables.quantities.add([number], quantityRow(quantity), ...state);
  tables.quantityOf.add([number, numbers.of(quantity.ofId)]);
}

function writeIdentity(
  identity: IdentityRecord,
  { number, state }: Written,
  { tables, numbers }: WritingPlace,
): void {
  tables.identities.add([number], identity, ...state);
  for (const id of new Set([identity.aId, identity.bId])) tables.joins.add([number, numbers.of(id)]);
}

function writeClaim(
  claim: StatedClaim,
  about: number,
  kept: KeptRows | null,
  { tables, numbers, constant }: WritingPlace,
): void {
  const number = numbers.next();
  const days = kept?.days.find(({ id }) => id === claim.id)?.days ?? null;
  tables.claims.add([number], claimRow(claim), { id: claim.id, days }, constant);
  tables.about.add([number, about]);
  tables.assertedBy.add([number, numbers.of(claim.assertedById)]);
  for (const [order, id] of claim.viaIds.entries()) tables.via.add([number, numbers.of(id)], { order });
  for (const row of evidenceRows(claim.id, claim)) tables.cites.add([number, numbers.of(row.sourceId)], row);
}
