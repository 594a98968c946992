import type { Evidence } from '../claims/evidence.js';
import type { DatedText } from '../time/dated-text.js';
import type { RelationCode } from '../vocabulary/relation-types.js';
import type {
  ActorKind,
  Admiralty,
  AliasStrength,
  Audience,
  Fidelity,
  Modality,
  ParticipantRole,
  SourceKind,
  Stance,
  Wording,
} from '../vocabulary/words.js';

/** A whole, valid data set: flat records with final ids, all references resolved, ready to be written. */
export type DataSet = {
  title: string;
  licence: string;
  /** SHA-256 over names and bytes of all files: equal digests mean that there is nothing to load. */
  digest: string;
  sources: readonly SourceRecord[];
  actors: readonly ActorRecord[];
  events: readonly EventRecord[];
  relations: readonly RelationRecord[];
  participations: readonly ParticipationRecord[];
  quantities: readonly QuantityRecord[];
  identities: readonly IdentityRecord[];
  claims: readonly ClaimRecord[];
};

/** A document; `length` is in UTF-16 units, `file` the name of the copy looked for in SOURCES_DIR. */
export type SourceRecord = {
  id: string;
  title: string;
  publisher: string | null;
  url: string | null;
  licence: string | null;
  published: DatedText | null;
  retrieved: DatedText | null;
  sha256: string;
  length: number;
  reliability: Admiralty;
  kind: SourceKind;
  file: string | null;
  copyOf: string | null;
};

/** An actor; `name` is null exactly when it is unnamed, and `describedAs` then says who is meant. */
export type ActorRecord = {
  id: string;
  kind: ActorKind;
  named: boolean;
  name: string | null;
  describedAs: string | null;
  existence: DatedText | null;
  aliases: readonly AliasRecord[];
  externalIds: readonly { scheme: string; value: string }[];
  /** Full ids (`actor:…`) of actors merged into this one. */
  formerIds: readonly string[];
};

/** One spelling; the actor's own name is the first, with strength NAME and language `en`. */
export type AliasRecord = {
  text: string;
  lang: string | null;
  strength: AliasStrength;
  during: DatedText | null;
};

/** An event; `plover` is null where its source carries no code. */
export type EventRecord = {
  id: string;
  summary: string;
  occurred: DatedText | null;
  place: string | null;
  binding: boolean | null;
  plover: PloverRecord | null;
  causedBy: readonly string[];
};

/** The code of an event in the PLOVER codebook; `cameo` is the older code where one is known. */
export type PloverRecord = {
  category: string;
  modes: readonly string[];
  contexts: readonly string[];
  cameo: string | null;
};

/** A relation between two actors; ends of symmetric types stand in sorted order. */
export type RelationRecord = {
  id: string;
  type: RelationCode;
  subjectId: string;
  objectId: string;
  spell: string | null;
  role: string | null;
  /** Ids of the events it rests on. */
  basis: readonly string[];
};

/** One actor's part in one event. */
export type ParticipationRecord = {
  id: string;
  eventId: string;
  actorId: string;
  role: ParticipantRole;
  position: string | null;
};

/** A reported number of an actor, a relation or an event. */
export type QuantityRecord = {
  id: string;
  ofId: string;
  measure: string;
  low: number | null;
  best: number | null;
  high: number | null;
  unit: string | null;
  wording: Wording;
  at: DatedText | null;
};

/** Two actors, in sorted order, that somebody says are one. */
export type IdentityRecord = { id: string; aId: string; bId: string };

/** One claim about one proposition; `assertedById` is an actor's or a source's id, evidence stands in the author's order. */
export type ClaimRecord = {
  id: string;
  aboutId: string;
  stance: Stance;
  modality: Modality;
  assertedById: string;
  /** From the asserter towards the source. */
  viaIds: readonly string[];
  audience: Audience;
  claimed: DatedText | null;
  madeAt: DatedText | null;
  evidence: readonly EvidenceRecord[];
};

/** Where a claim stands in a source: UTF-16 offsets, `end` exclusive; `paragraph` counts non-blank lines from 1. */
export type EvidenceRecord = {
  sourceId: string;
  paragraph: number;
  start: number;
  end: number;
  fidelity: Fidelity;
};

/** A claim from anywhere: unlike a data set, others may leave the paragraph of a place untold. */
export type StatedClaim = Omit<ClaimRecord, 'evidence'> & { evidence: readonly Evidence[] };
