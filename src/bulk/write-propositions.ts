import type {
  EventRecord,
  IdentityRecord,
  ParticipationRecord,
  QuantityRecord,
  RelationRecord,
  StatedClaim,
} from '../data-set/data-set.js';
import { groupRows } from '../graph/group-rows.js';
import type { RecordBatch } from '../import/record-batch.js';
import { evidenceRows } from '../loader/claim-rows.js';
import {
  periodOfEvent,
  periodOfIdentity,
  periodOfParticipation,
  periodOfQuantity,
} from '../loader/own-periods.js';
import { eventRow, participationRow, quantityRow, relationRow } from '../loader/proposition-rows.js';
import type { OwnPeriod } from '../standing/judged-claim.js';
import type { PropositionKind } from './graph-tables.js';
import type { KeptTexts } from './kept-texts.js';
import type { WritingPlace } from './writing-place.js';

type Written = { readonly number: number; readonly kept: KeptTexts };

/** Adds events, relations and what else is claimed, each with the claims about it, which are all in the batch. */
export function writePropositions(batch: RecordBatch, place: WritingPlace): void {
  const { numbers, keptTexts } = place;
  const claims = groupRows(batch.claims, ({ aboutId }) => aboutId);
  // One after the other, so that what is worked out for one is gone before the next.
  const each = <Item extends { readonly id: string }>(
    kind: PropositionKind,
    items: readonly Item[],
    periodOf: (item: Item) => OwnPeriod | null,
    write: (item: Item, written: Written) => void,
  ) => {
    for (const item of items) {
      const about = claims.get(item.id) ?? none;
      const number = numbers.of(item.id);
      const kept = keptTexts(kind, item.id, about, periodOf(item));
      write(item, { number, kept });
      for (let at = 0; at < about.length; at++)
        writeClaim(about[at] as StatedClaim, kept.claims[at] ?? '', number, place);
    }
  };
  const { kinds, occurred } = batch;
  each('events', batch.events, periodOfEvent, (event, to) => writeEvent(event, to, place));
  each('relations', batch.relations, noPeriod, (relation, to) => writeRelation(relation, kinds, to, place));
  each(
    'participations',
    batch.participations,
    (participation) => periodOfParticipation(participation, occurred),
    (participation, to) => writeParticipation(participation, occurred, to, place),
  );
  each(
    'quantities',
    batch.quantities,
    (quantity) => periodOfQuantity(quantity, occurred),
    (quantity, to) => writeQuantity(quantity, to, place),
  );
  each('identities', batch.identities, periodOfIdentity, (identity, to) =>
    writeIdentity(identity, to, place),
  );
}

const none: readonly StatedClaim[] = [];
const noPeriod = () => null;

function writeEvent(event: EventRecord, { number, kept }: Written, { tables, numbers }: WritingPlace): void {
  tables.events.add(number + tables.events.fields(0, eventRow(event)) + kept.node);
  for (const cause of new Set(event.causedBy)) tables.causedBy.add(`${number},${numbers.of(cause)}`);
}

function writeRelation(
  relation: RelationRecord,
  kinds: RecordBatch['kinds'],
  { number, kept }: Written,
  { tables, numbers }: WritingPlace,
): void {
  const [subject, object] = [numbers.of(relation.subjectId), numbers.of(relation.objectId)];
  const row = relationRow(relation, kinds);
  const { relations, disputed, relates } = tables;
  (kept.disputed ? disputed : relations).add(number + relations.fields(0, row) + kept.node);
  tables.subjectOf.add(`${subject},${number}`);
  tables.hasObject.add(`${number},${object}`);
  relates.add(
    `${subject},${object}${relates.fields(0, { relationId: row.id })}${relates.fields(1, row)}${kept.edge}`,
  );
  for (const event of new Set(relation.basis)) tables.basedOn.add(`${number},${numbers.of(event)}`);
}

function writeParticipation(
  participation: ParticipationRecord,
  occurred: RecordBatch['occurred'],
  { number, kept }: Written,
  { tables, numbers }: WritingPlace,
): void {
  const row = participationRow(participation, occurred);
  tables.participations.add(number + tables.participations.fields(0, row) + kept.node);
  tables.hasPart.add(`${numbers.of(participation.actorId)},${number}`);
  tables.inEvent.add(`${number},${numbers.of(participation.eventId)}`);
}

function writeQuantity(
  quantity: QuantityRecord,
  { number, kept }: Written,
  { tables, numbers }: WritingPlace,
): void {
  tables.quantities.add(number + tables.quantities.fields(0, quantityRow(quantity)) + kept.node);
  tables.quantityOf.add(`${number},${numbers.of(quantity.ofId)}`);
}

function writeIdentity(
  identity: IdentityRecord,
  { number, kept }: Written,
  { tables, numbers }: WritingPlace,
): void {
  tables.identities.add(number + tables.identities.fields(0, identity) + kept.node);
  for (const id of new Set([identity.aId, identity.bId])) tables.joins.add(`${number},${numbers.of(id)}`);
}

function writeClaim(
  claim: StatedClaim,
  text: string,
  about: number,
  { tables, numbers, constant }: WritingPlace,
): void {
  const number = numbers.next();
  tables.claims.add(number + text + tables.claims.fields(2, constant));
  tables.about.add(`${number},${about}`);
  tables.assertedBy.add(`${number},${numbers.of(claim.assertedById)}`);
  for (const [order, id] of claim.viaIds.entries())
    tables.via.add(`${number},${numbers.of(id)}${tables.via.fields(0, { order })}`);
  for (const row of evidenceRows(claim.id, claim))
    tables.cites.add(`${number},${numbers.of(row.sourceId)}${tables.cites.fields(0, row)}`);
}
