import type { RelationsByIdsRow } from '../graph/queries.generated.js';
import { countsFrom } from '../standing/claim-counts.js';
import { datedText } from '../time/dated-text.js';
import { relationCode } from '../vocabulary/relation-type.js';
import type { Relation } from './relation.js';

/** A row that brings a relation, as `shared/relation-columns.cypher` writes it. */
export type RelationColumns = Omit<RelationsByIdsRow, 'askedId'>;

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
