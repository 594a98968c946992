import { hash } from 'node:crypto';
import type { DatedText } from '../time/dated-text.js';
import type {
  IdentityRecord,
  ParticipationRecord,
  QuantityRecord,
  RelationRecord,
  StatedClaim,
} from './data-set.js';

/** The id of a relation: its dates and claims are no part of it. */
export function relationId({ subjectId, type, objectId, spell }: Omit<RelationRecord, 'id'>): string {
  return derivedId('relation', [subjectId, type, objectId, spell ?? '']);
}

/** The id of a participation: the position held is no part of it. */
export function participationId({ eventId, actorId, role }: Omit<ParticipationRecord, 'id'>): string {
  return derivedId('participation', [eventId, actorId, role]);
}

/** The id of a quantity: other numbers for the same measure and time are another quantity. */
export function quantityId(quantity: Omit<QuantityRecord, 'id'>): string {
  const { ofId, measure, unit, at, wording, low, best, high } = quantity;
  return derivedId('quantity', [ofId, measure, unit, at?.edtf ?? null, wording, low, best, high]);
}

/** The id of an identity whose ends are in sorted order. */
export function identityId({ aId, bId }: Omit<IdentityRecord, 'id'>): string {
  return derivedId('identity', [aId, bId]);
}

/** The id of a claim: all that it says, its evidence included, so that a corrected claim is another one. */
export function claimId(claim: Omit<StatedClaim, 'id'>): string {
  return derivedId('claim', [
    claim.aboutId,
    claim.stance,
    claim.modality,
    claim.assertedById,
    claim.viaIds,
    claim.audience,
    dateParts(claim.claimed),
    dateParts(claim.madeAt),
    claim.evidence.map(({ sourceId, paragraph, start, end, fidelity }) => [
      sourceId,
      paragraph,
      start,
      end,
      fidelity,
    ]),
  ]);
}

function dateParts(date: DatedText | null): readonly unknown[] | null {
  return date && [date.edtf, date.inferred];
}

// 64 bits: among a million records of a kind, two different ones share an id with a chance of 3 in 100 million.
function derivedId(prefix: string, parts: readonly unknown[]): string {
  return `${prefix}:${hash('sha256', JSON.stringify(parts)).slice(0, 16)}`;
}
