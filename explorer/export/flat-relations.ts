import type { DrawnRelationFragment } from '../generated/graphql.js';
import { readsAs, type Vocabulary } from '../graph/vocabulary.js';

/** A relation as one row: the columns of the CSV file, the edge attributes of the GraphML file. */
export function flatRelation(
  relation: DrawnRelationFragment,
  names: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
) {
  const { id, subject, object, type, role, spell, validity, standing } = relation;
  return {
    relation: id,
    subject_id: subject.id,
    subject: names.get(subject.id) ?? subject.id,
    type: type.code,
    label: readsAs(vocabulary, type.code, 'OUT'),
    object_id: object.id,
    object: names.get(object.id) ?? object.id,
    role,
    spell,
    valid_from: validity.from?.edtf ?? null,
    valid_until: validity.until?.edtf ?? null,
    sign: vocabulary.get(type.code)?.sign ?? 0,
    status: standing.status,
    projected: standing.projected,
    affirm: standing.affirm,
    deny: standing.deny,
  };
}

/** One row. */
export type FlatRelation = ReturnType<typeof flatRelation>;
