import type { Actor } from '../actors/actor.js';
import type { LocatedEvidence } from '../claims/evidence.js';
import type { RelationRecord, StatedClaim } from '../data-set/data-set.js';
import { claimId, relationId } from '../data-set/record-id.js';
import { isSymmetric } from '../vocabulary/relation-type.js';
import type { RelationCode } from '../vocabulary/relation-types.js';

/** A claim that somebody wants recorded; an actor is null where none was found by its reference. */
export type ClaimRequest = {
  readonly about: { readonly existing: string } | { readonly relation: RelationRequest };
  readonly assertedBy: { readonly actor: Actor | null } | { readonly source: string };
  readonly via: readonly (Actor | null)[];
  readonly evidence: readonly LocatedEvidence[];
  readonly said: Pick<StatedClaim, 'stance' | 'modality' | 'audience' | 'claimed' | 'madeAt'>;
  /** Id of the claim that is to be withdrawn in favour of this one. */
  readonly supersedes: string | null;
};

/** A relation by what it is made of. */
export type RelationRequest = {
  readonly type: RelationCode;
  readonly subject: Actor | null;
  readonly object: Actor | null;
  readonly spell: string | null;
  readonly role: string | null;
};

/** A request all of whose references lead somewhere, as it is to be recorded. */
export type ClaimDraft = { readonly claim: StatedClaim; readonly relation: RelationDraft | null };
/** A relation with its actors. */
export type RelationDraft = { readonly record: RelationRecord; readonly ends: readonly Actor[] };

/** What is to be recorded; every actor must have been found. */
export function draftOf(request: ClaimRequest): ClaimDraft {
  const relation = 'relation' in request.about ? relationDraft(request.about.relation) : null;
  const aboutId = 'existing' in request.about ? request.about.existing : (relation?.record.id ?? '');
  const claim = {
    ...request.said,
    aboutId,
    assertedById:
      'source' in request.assertedBy ? request.assertedBy.source : found(request.assertedBy.actor).id,
    viaIds: request.via.map((actor) => found(actor).id),
    evidence: request.evidence,
  };
  return { relation, claim: { id: claimId(claim), ...claim } };
}

function relationDraft({ type, spell, role, ...asked }: RelationRequest): RelationDraft {
  const ends = [found(asked.subject), found(asked.object)] as const;
  const [subject, object] = isSymmetric(type) && ends[1].id < ends[0].id ? [ends[1], ends[0]] : ends;
  const record = { type, subjectId: subject.id, objectId: object.id, spell, role, basis: [] };
  return { record: { id: relationId(record), ...record }, ends };
}

function found(actor: Actor | null): Actor {
  if (!actor) throw new Error('a claim was drafted before its actors were found');
  return actor;
}
