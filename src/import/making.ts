import type { ActorRecord, EventRecord, StatedClaim } from '../data-set/data-set.js';
import { claimId } from '../data-set/record-id.js';
import type { DatedText } from '../time/dated-text.js';
import { datedField } from './dated-field.js';
import type { Directory } from './directory.js';
import type { RecordOf } from './import-record.js';
import type { KnownActor } from './known-actor.js';

/** What the records of one row are made with; whatever is refused keeps the whole row out. */
export type Making = {
  readonly directory: Directory;
  /** The document that the file is: what a row says without naming anybody is its word. */
  readonly source: { readonly id: string; readonly madeAt: DatedText | null };
  refuse(field: string, reason: string): void;
  /** Keeps the row out where no proposition has this id; `what` names it. */
  need(field: string, id: string, what: string): void;
};

/** A claim as it stands in a row, beside its proposition or alone. */
type WrittenClaim = NonNullable<RecordOf<'relation'>['claims']>[number];

/** The actor that a reference leads to; null, and refused, where it leads to nobody. */
export function actorAt(field: string, reference: string, { directory, refuse }: Making): KnownActor | null {
  const actor = directory.actor(reference);
  if (!actor)
    refuse(field, `${reference} leads to nobody; right would be an actor of an earlier row or of the store`);
  return actor;
}

/** The event with an id; null, and refused, where there is none. */
export function eventAt(
  field: string,
  id: string,
  { directory, refuse }: Making,
): Pick<EventRecord, 'occurred'> | null {
  const event = directory.event(id);
  if (!event) refuse(field, `${id} is no event; right would be one of an earlier row or of the store`);
  return event;
}

/** The claims about one proposition: those written, else that the file's own source affirms it; `during` stands for periods left out. */
export function claimsAbout(
  aboutId: string,
  written: readonly WrittenClaim[] | undefined,
  during: DatedText | null,
  making: Making,
): StatedClaim[] {
  return (written ?? [{}]).map((claim, index) =>
    claimAbout(aboutId, claim, during, written ? `claims[${index}].` : '', making),
  );
}

/** One claim about one proposition; `prefix` is the way to its fields. */
export function claimAbout(
  aboutId: string,
  written: WrittenClaim,
  during: DatedText | null,
  prefix: string,
  making: Making,
): StatedClaim {
  const evidence = (written.evidence ?? [{ source: making.source.id }]).map((piece) => ({
    sourceId: piece.source,
    paragraph: piece.place?.paragraph ?? null,
    start: piece.place?.start ?? null,
    end: piece.place?.end ?? null,
    fidelity: piece.fidelity ?? ('PARAPHRASED' as const),
  }));
  for (const [index, { sourceId }] of evidence.entries())
    refuseUnknownSource(`${prefix}evidence[${index}].source`, sourceId, making);
  const firstSource = evidence[0]?.sourceId ?? making.source.id;
  const claim = {
    aboutId,
    stance: written.stance ?? ('AFFIRMS' as const),
    modality: written.modality ?? ('ACTUAL' as const),
    assertedById: asserterId(`${prefix}assertedBy`, written.assertedBy ?? firstSource, making),
    viaIds: (written.via ?? []).map(
      (reference, index) => actorAt(`${prefix}via[${index}]`, reference, making)?.id ?? '',
    ),
    audience: written.audience ?? ('UNKNOWN' as const),
    claimed: datedField(written.claimed) ?? during,
    madeAt: datedField(written.madeAt) ?? madeAtOf(firstSource, making),
    evidence,
  };
  return Object.assign({ id: claimId(claim) }, claim);
}

/** An actor that is new, as others see it from now on. */
export function knownFrom(actor: ActorRecord, origin: string): KnownActor {
  const keys = actor.externalIds.map(({ scheme, value }) => `${scheme}:${value}`);
  return { id: actor.id, kind: actor.kind, named: actor.named, origin, keys };
}

function asserterId(field: string, reference: string, making: Making): string {
  if (!reference.startsWith('source:')) return actorAt(field, reference, making)?.id ?? '';
  refuseUnknownSource(field, reference, making);
  return reference;
}

function refuseUnknownSource(field: string, id: string, { directory, source, refuse }: Making): void {
  if (id !== source.id && !directory.source(id))
    refuse(field, `${id} is no source; right would be one of an earlier row or of the store`);
}

function madeAtOf(id: string, { directory, source }: Making): DatedText | null {
  return id === source.id ? source.madeAt : (directory.source(id)?.madeAt ?? null);
}
