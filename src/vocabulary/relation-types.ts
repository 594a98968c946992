import { conflictualTypes } from './conflictual-types.js';
import { cooperativeTypes } from './cooperative-types.js';
import { neutralTypes } from './neutral-types.js';
import type { RelationTypeEntry } from './relation-type-entry.js';

/** All relation types in the order of their codes; a query for a type takes in those that name it as `broader`, directly or not. */
export const relationTypes = byCode({ ...conflictualTypes, ...cooperativeTypes, ...neutralTypes });

/** One of the codes of relation types. */
export type RelationCode = keyof typeof relationTypes;

/** An entry of the table together with its code. */
export type RelationTypeModel = Omit<RelationTypeEntry, 'broader'> & {
  code: RelationCode;
  broader?: RelationCode;
};

function byCode<Table extends object>(table: Table): Table {
  const entries = Object.entries(table).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries) as Table;
}
