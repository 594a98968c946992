import type { Status, ToldRelationFragment } from './generated/graphql.js';

const doubts: Partial<Record<Status, string>> = { CONTESTED: 'contested', NOMINAL: 'in name only' };

/** A relation as a sentence without a full stop; what is not plainly affirmed is said to be so. */
export function tellRelation({ subject, type, object, spell, status }: ToldRelationFragment): string {
  const added = [spell, doubts[status]].filter((word) => word != null);
  const sentence = `${subject.name} ${type.label} ${object.name}`;
  return added.length === 0 ? sentence : `${sentence} (${added.join(', ')})`;
}

/** Names as people list them: `a, b and c`. */
export function tellNames(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(names);
}

/** A word of the schema as people write it: `NOT_YET` is `not yet`. */
export function tellWord(word: string): string {
  return word.toLowerCase().replaceAll('_', ' ');
}
