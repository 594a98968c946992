import type { RelationsByIdsRow } from '../graph/queries.generated.js';
import { countsFrom } from '../standing/claim-counts.js';
import { datedText } from '../time/dated-text.js';
import { isRelationCode } from '../vocabulary/relation-type.js';
import type { RelationCode } from '../vocabulary/relation-types.js';
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

/** A code of the vocabulary; the store holds no other, so anything else is a fault of ours and thrown as such. */
export function relationCode(text: string): RelationCode {
  if (!isRelationCode(text)) throw new Error(`the store holds a relation of the unknown type "${text}"`);
  return text;
}
