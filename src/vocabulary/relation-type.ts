import { type RelationCode, type RelationTypeModel, relationTypes } from './relation-types.js';

/** Whether a text is a code of the table, in exactly this spelling. */
export function isRelationCode(text: string): text is RelationCode {
  return Object.hasOwn(relationTypes, text);
}

/** A code of the vocabulary; the store holds no other, so anything else is a fault of ours and thrown as such. */
export function relationCode(text: string): RelationCode {
  if (!isRelationCode(text)) throw new Error(`the store holds a relation of the unknown type "${text}"`);
  return text;
}

const models = Object.fromEntries(
  Object.entries(relationTypes).map(([code, entry]) => [code, { code, ...entry }]),
) as Readonly<Record<RelationCode, RelationTypeModel>>;

/** The entry with this code. */
export function relationType(code: RelationCode): RelationTypeModel {
  return models[code];
}

/** Whether both ends stand alike, so that a relation of this type is stored once, its ends in sorted order. */
export function isSymmetric(code: RelationCode): boolean {
  return relationTypes[code].symmetric;
}
