import type { OpeningQuery, RelationCode } from '../generated/graphql.js';

/** How a type of relation reads. */
export type RelationType = OpeningQuery['vocabulary'][number];

/** All types by their codes. */
export type Vocabulary = ReadonlyMap<RelationCode, RelationType>;

/** The types of an answer by their codes. */
export function vocabularyOf(types: readonly RelationType[]): Vocabulary {
  return new Map(types.map((type) => [type.code, type]));
}

/** How a type reads from one side of it; a code that is not known reads as its own words. */
export function readsAs(
  vocabulary: Vocabulary,
  code: RelationCode,
  direction: 'OUT' | 'IN' | 'BOTH',
): string {
  const type = vocabulary.get(code);
  if (!type) return code.toLowerCase().replaceAll('_', ' ');
  return direction === 'IN' ? type.inverseLabel : type.label;
}

/** In words: what a sign means. */
export const signWords: Readonly<Record<number, string>> = {
  1: 'cooperation',
  0: 'neither',
  [-1]: 'conflict',
};
