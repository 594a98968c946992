import type { RelationsByIdsRow } from '../graph/queries.generated.js';
import { type ClaimCountColumns, countsFrom } from '../standing/claim-counts.js';
import { datedText } from '../time/dated-text.js';
import { relationCode } from '../vocabulary/relation-type.js';
import type { Relation } from './relation.js';

/** A row that brings a relation, as `shared/relation-columns.cypher` writes it. */
export type RelationColumns = Omit<RelationsByIdsRow, 'askedId'>;

type BriefColumns = ClaimCountColumns & {
  readonly [Column in 'id' | 'type' | 'subjectId' | 'objectId']: RelationColumns[Column];
};

/** The relation that a row brings without what is rarely shown: `spell`, `role`, `sign` and the dates must not be looked at. */
export function briefRelationFrom(row: BriefColumns): Relation {
  return {
    id: row.id,
    code: relationCode(row.type),
    subjectId: row.subjectId,
    objectId: row.objectId,
    spell: null,
    role: null,
    sign: 0,
    validFrom: null,
    validUntil: null,
    ...countsFrom(row),
  };
}

/** The relation that a row brings. */
export function relationFrom(row: RelationColumns): Relation {
  return {
    id: row.id,
    code: relationCode(row.type),
    subjectId: row.subjectId,
    objectId: row.objectId,
    spell: row.spell,
    role: row.role,
    sign: row.sign,
    validFrom: datedText(row.validFrom, row.validFromInferred),
    validUntil: datedText(row.validUntil, row.validUntilInferred),
    ...countsFrom(row),
  };
}
