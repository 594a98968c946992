import type {
  ActorRecord,
  EventRecord,
  ParticipationRecord,
  QuantityRecord,
  RelationRecord,
} from '../data-set/data-set.js';
import type {
  UpsertEventsEvent,
  UpsertParticipationsParticipation,
  UpsertQuantitiesQuantity,
  UpsertRelationsRelation,
} from '../graph/queries.generated.js';
import { newestKey, textKey } from '../pages/list-key.js';
import { intensityOf, isPloverCategory, quadOf } from '../vocabulary/plover.js';
import { relationTypes } from '../vocabulary/relation-types.js';
import { momentColumns } from './dated-columns.js';
import { keptList } from './kept-list.js';

/** An event as the store keeps it, with quarter and score of its code. */
export function eventRow(event: EventRecord): UpsertEventsEvent {
  const occurred = momentColumns(event.occurred);
  const { category = null, modes = [], contexts = [], cameo = null } = event.plover ?? {};
  const known = category !== null && isPloverCategory(category) ? category : null;
  return {
    id: event.id,
    newestKey: newestKey(occurred.earliest, event.id),
    summary: event.summary,
    occurred: occurred.text,
    occurredInferred: occurred.inferred,
    occurredEarliest: occurred.earliest,
    occurredLatest: occurred.latest,
    place: event.place,
    binding: event.binding,
    category,
    modes: keptList(modes),
    contexts: keptList(contexts),
    cameo,
    quad: known && quadOf(known),
    intensity: known && intensityOf(known, modes),
  };
}

/** A relation as the store keeps it, with what its type and its ends say of it. */
export function relationRow(
  { id, type, subjectId, objectId, spell, role }: RelationRecord,
  actors: ReadonlyMap<string, Pick<ActorRecord, 'kind'>>,
): UpsertRelationsRelation {
  const { sign, symmetric } = relationTypes[type];
  const kindOf = (actorId: string) => actors.get(actorId)?.kind ?? 'OTHER';
  return {
    id,
    type,
    sign,
    symmetric,
    subjectId,
    subjectKind: kindOf(subjectId),
    objectId,
    objectKind: kindOf(objectId),
    spell,
    role,
  };
}

/** A part in an event as the store keeps it, with the keys of the lists it is in. */
export function participationRow(
  participation: ParticipationRecord,
  events: ReadonlyMap<string, Pick<EventRecord, 'occurred'>>,
): UpsertParticipationsParticipation {
  const occurred = momentColumns(events.get(participation.eventId)?.occurred ?? null);
  return {
    ...participation,
    roleKey: textKey(participation.role, participation.actorId),
    newestKey: newestKey(occurred.earliest, participation.eventId),
  };
}

/** A reported number as the store keeps it. */
export function quantityRow({ at, ...quantity }: QuantityRecord): UpsertQuantitiesQuantity {
  const moment = momentColumns(at);
  return {
    ...quantity,
    newestKey: newestKey(moment.earliest, quantity.id),
    at: moment.text,
    atInferred: moment.inferred,
    atEarliest: moment.earliest,
    atLatest: moment.latest,
  };
}
