import type {
  ActorRecord,
  ClaimRecord,
  DataSet,
  EventRecord,
  ParticipationRecord,
  QuantityRecord,
  RelationRecord,
  SourceRecord,
} from '../../src/data-set/data-set.js';
import { claimId, participationId, quantityId, relationId } from '../../src/data-set/record-id.js';
import type { DatedText } from '../../src/time/dated-text.js';
import type { RelationCode } from '../../src/vocabulary/relation-types.js';
import type { ParticipantRole } from '../../src/vocabulary/words.js';

/** A date that was read, not worked out. */
export function stated(edtf: string): DatedText {
  return { edtf, inferred: false };
}

/** A data set of these records alone. */
export function aDataSet(records: Partial<DataSet>): DataSet {
  return {
    title: 'Records of a test',
    licence: 'CC0-1.0',
    digest: '0'.repeat(64),
    sources: [],
    actors: [],
    events: [],
    relations: [],
    participations: [],
    quantities: [],
    identities: [],
    claims: [],
    ...records,
  };
}

/** A document of 1,000 characters that nothing more is known of. */
export function aSource(key: string, more: Partial<SourceRecord> = {}): SourceRecord {
  return {
    id: `source:${key}`,
    title: key,
    publisher: null,
    url: null,
    licence: null,
    published: null,
    retrieved: null,
    sha256: '0'.repeat(64),
    length: 1000,
    reliability: 'F',
    kind: 'DOCUMENT',
    file: null,
    copyOf: null,
    ...more,
  };
}

/** A state that is named after its key. */
export function anActor(key: string, more: Partial<ActorRecord> = {}): ActorRecord {
  return {
    id: `actor:${key}`,
    kind: 'STATE',
    named: true,
    name: key,
    describedAs: null,
    existence: null,
    aliases: [{ text: key, lang: 'en', strength: 'NAME', during: null }],
    externalIds: [],
    formerIds: [],
    ...more,
  };
}

/** A relation between the actors with these keys, given in the order in which a symmetric type has them. */
export function aRelation(
  subject: string,
  type: RelationCode,
  object: string,
  spell: string | null = null,
): RelationRecord {
  const ends = { subjectId: `actor:${subject}`, objectId: `actor:${object}` };
  const relation = { ...ends, type, spell, role: null, basis: [] };
  return { id: relationId(relation), ...relation };
}

/** An event of which no more is known than when it happened. */
export function anEvent(key: string, occurred: string | null, more: Partial<EventRecord> = {}): EventRecord {
  return {
    id: `event:${key}`,
    summary: `What is called ${key} happens.`,
    occurred: occurred === null ? null : stated(occurred),
    place: null,
    binding: null,
    plover: null,
    causedBy: [],
    ...more,
  };
}

/** The part of the actor in the event, both told by their keys. */
export function aParticipation(event: string, role: ParticipantRole, actor: string): ParticipationRecord {
  const participation = { eventId: `event:${event}`, actorId: `actor:${actor}`, role, position: null };
  return { id: participationId(participation), ...participation };
}

/** A count of whatever has this id. */
export function aQuantity(ofId: string, best: number, at: string | null): QuantityRecord {
  const quantity = {
    ofId,
    measure: 'things',
    low: null,
    best,
    high: null,
    unit: null,
    wording: 'EXACT' as const,
    at: at === null ? null : stated(at),
  };
  return { id: quantityId(quantity), ...quantity };
}

/** What the source with this key says in its own voice at its beginning, unless told otherwise. */
export function aClaim(aboutId: string, source: string, more: Partial<ClaimRecord> = {}): ClaimRecord {
  const sourceId = `source:${source}`;
  const claim = {
    aboutId,
    stance: 'AFFIRMS' as const,
    modality: 'ACTUAL' as const,
    assertedById: sourceId,
    viaIds: [],
    audience: 'UNKNOWN' as const,
    claimed: null,
    madeAt: null,
    evidence: [{ sourceId, paragraph: 1, start: 0, end: 10, fidelity: 'PARAPHRASED' as const }],
    ...more,
  };
  return { id: claimId(claim), ...claim };
}
