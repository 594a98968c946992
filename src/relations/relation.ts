import type { Connection } from '../pages/connection.js';
import type { ClaimCountColumns } from '../standing/claim-counts.js';
import type { DatedText } from '../time/dated-text.js';
import type { RelationCode } from '../vocabulary/relation-types.js';

/** A proposition `subject - type -> object`, with when it holds by its claims and how many take which side. */
export type Relation = ClaimCountColumns & {
  readonly id: string;
  readonly code: RelationCode;
  readonly subjectId: string;
  readonly objectId: string;
  readonly spell: string | null;
  readonly role: string | null;
  readonly sign: number;
  readonly validFrom: DatedText | null;
  readonly validUntil: DatedText | null;
};

/** A page of relations. */
export type RelationConnection = Connection<Relation>;

/** Orders of a list of relations. */
export type RelationOrder = 'NEWEST' | 'OLDEST' | 'RECENTLY_RECORDED';
