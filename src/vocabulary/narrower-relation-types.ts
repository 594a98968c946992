import { relationType } from './relation-type.js';
import { type RelationCode, relationTypes } from './relation-types.js';

const codes = Object.keys(relationTypes) as RelationCode[];

/** The code itself and all codes below it by `broader`, in the order of the table. */
export function narrowerRelationTypes(code: RelationCode): readonly RelationCode[] {
  return codes.filter((candidate) => widerRelationTypes(candidate).includes(code));
}

function widerRelationTypes(code: RelationCode): readonly RelationCode[] {
  const { broader } = relationType(code);
  return broader ? [code, ...widerRelationTypes(broader)] : [code];
}
