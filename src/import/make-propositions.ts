import type { ParticipationRecord, RelationRecord } from '../data-set/data-set.js';
import { identityId, participationId, quantityId, relationId } from '../data-set/record-id.js';
import { isSymmetric } from '../vocabulary/relation-type.js';
import { datedField } from './dated-field.js';
import type { RecordOf } from './import-record.js';
import { actorAt, claimAbout, claimsAbout, eventAt, type Making } from './making.js';
import type { Pieces } from './pieces.js';

type Ends = Pick<RecordOf<'relation'>, 'subject' | 'type' | 'object' | 'spell'>;
type Part = Omit<RecordOf<'participation'>, 'record' | 'event'>;

/** A relation with its claims. */
export function relationPieces(row: RecordOf<'relation'>, making: Making): Pieces {
  const relation = relationOf(row, '', making);
  for (const [index, id] of (row.basis ?? []).entries()) eventAt(`basis[${index}]`, id, making);
  const record = { ...relation, role: row.role ?? null, basis: row.basis ?? [] };
  return {
    relations: [record],
    claims: claimsAbout(record.id, row.claims, datedField(row.during), making),
  };
}

/** An event with those who took part in it, and the claims about each. */
export function eventPieces(row: RecordOf<'event'>, making: Making): Pieces {
  const event = {
    id: row.id,
    summary: row.summary,
    occurred: datedField(row.occurred),
    place: row.place ?? null,
    binding: row.binding ?? null,
    plover: row.plover
      ? {
          category: row.plover.category,
          modes: row.plover.modes ?? [],
          contexts: row.plover.contexts ?? [],
          cameo: row.plover.cameo ?? null,
        }
      : null,
    causedBy: row.causedBy ?? [],
  };
  for (const [index, id] of event.causedBy.entries()) eventAt(`causedBy[${index}]`, id, making);
  const parts = (row.participants ?? []).map((part, index) =>
    partOf(row.id, part, `participants[${index}].`, making),
  );
  return {
    events: [event],
    participations: parts.flatMap(({ participations }) => participations),
    claims: [...claimsAbout(event.id, row.claims, null, making), ...parts.flatMap(({ claims }) => claims)],
  };
}

/** One actor's part in an event that is there. */
export function participationPieces(row: RecordOf<'participation'>, making: Making): Pieces {
  eventAt('event', row.event, making);
  return partOf(row.event, row, '', making);
}

/** A reported number. */
export function quantityPieces(row: RecordOf<'quantity'>, making: Making): Pieces {
  const values = {
    ofId: bearerId(row.of, making),
    measure: row.measure,
    low: row.low ?? null,
    best: row.best ?? null,
    high: row.high ?? null,
    unit: row.unit ?? null,
    wording: row.wording ?? ('EXACT' as const),
    at: datedField(row.at),
  };
  const quantity = { id: quantityId(values), ...values };
  return { quantities: [quantity], claims: claimsAbout(quantity.id, row.claims, null, making) };
}

/** That two actors are one. */
export function identityPieces(row: RecordOf<'identity'>, making: Making): Pieces {
  const ids = [actorAt('a', row.a, making)?.id ?? '', actorAt('b', row.b, making)?.id ?? ''];
  if (ids[0] === ids[1]) making.refuse('b', `is ${row.b}, the same as a; right would be another actor`);
  const [aId = '', bId = ''] = ids.toSorted();
  const identity = { id: identityId({ aId, bId }), aId, bId };
  return { identities: [identity], claims: claimsAbout(identity.id, row.claims, null, making) };
}

/** A claim about what an earlier row or the store holds. */
export function claimPieces(row: RecordOf<'claim'>, making: Making): Pieces {
  return { claims: [claimAbout(aboutId(row.about, making), row, null, '', making)] };
}

function aboutId(about: RecordOf<'claim'>['about'], making: Making): string {
  if (typeof about === 'string') return eventAt('about', about, making) ? about : '';
  if ('event' in about) {
    eventAt('about.event', about.event, making);
    const actorId = actorAt('about.actor', about.actor, making)?.id ?? '';
    const id = participationId({ eventId: about.event, actorId, role: about.role, position: null });
    making.need('about', id, `part of ${about.actor} as ${about.role} in ${about.event}`);
    return id;
  }
  return knownRelation(about, 'about', making);
}

function bearerId(of: RecordOf<'quantity'>['of'], making: Making): string {
  if (typeof of !== 'string') return knownRelation(of, 'of', making);
  if (of.startsWith('event:')) return eventAt('of', of, making) ? of : '';
  return actorAt('of', of, making)?.id ?? '';
}

function knownRelation(ends: Ends, field: string, making: Making): string {
  const { id } = relationOf(ends, `${field}.`, making);
  making.need(field, id, `relation ${ends.subject} ${ends.type} ${ends.object}`);
  return id;
}

function relationOf(
  { subject, type, object, spell }: Ends,
  prefix: string,
  making: Making,
): Omit<RelationRecord, 'role' | 'basis'> {
  const from = actorAt(`${prefix}subject`, subject, making)?.id ?? '';
  const to = actorAt(`${prefix}object`, object, making)?.id ?? '';
  if (from === to && from !== '')
    making.refuse(`${prefix}object`, `is ${object}, the same as the subject; right would be another actor`);
  const [subjectId, objectId] = isSymmetric(type) && to < from ? [to, from] : [from, to];
  const relation = { type, subjectId, objectId, spell: spell ?? null };
  return { id: relationId({ ...relation, role: null, basis: [] }), ...relation };
}

function partOf(eventId: string, part: Part, prefix: string, making: Making) {
  const actorId = actorAt(`${prefix}actor`, part.actor, making)?.id ?? '';
  const values = { eventId, actorId, role: part.role, position: part.position ?? null };
  const participation: ParticipationRecord = { id: participationId(values), ...values };
  return {
    participations: [participation],
    claims: claimsAbout(participation.id, part.claims, null, making),
  };
}
