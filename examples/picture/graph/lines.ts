import type { AnsweredRelation } from '../ask/graph-answer.js';
import { sortBy } from './sort-by.js';
import { type Standing, standingOf } from './standing.js';

/** One stroke of the picture: relations between the same two actors that would look the same, one or more. */
export type Line = {
  from: string;
  to: string;
  sign: -1 | 0 | 1;
  symmetric: boolean;
  standing: Standing;
  relations: readonly [AnsweredRelation, ...AnsweredRelation[]];
};

/** Each relation in exactly one line. Contested ones share a line only with other spells of the same tie. */
export function linesOf(relations: readonly AnsweredRelation[]): Line[] {
  const lines = new Map<string, Line>();
  for (const relation of sortBy(relations, ({ id }) => id)) {
    const { sign, subject, object, type } = relation;
    const standing = standingOf(relation.claimCounts);
    const label = standing === 'contested' ? type.label : '';
    const key = [subject.id, object.id, sign, type.symmetric, standing, label].join(' ');
    const others = lines.get(key)?.relations;
    lines.set(key, {
      from: subject.id,
      to: object.id,
      sign,
      symmetric: type.symmetric,
      standing,
      relations: others ? [...others, relation] : [relation],
    });
  }
  return sortBy(lines, ([key]) => key).map(([, line]) => line);
}
