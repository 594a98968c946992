import type { ShortestPathRow } from '../graph/queries.generated.js';
import { verdictOf } from '../standing/standing-word.js';
import type { Path } from './path.js';

/** A row that brings a path, as `shared/path-columns.cypher` writes it. */
export type PathColumns = ShortestPathRow;

/** The path that a row brings. */
export function pathFrom({ actorIds, relationIds, subjectIds, signs, standings }: PathColumns): Path {
  return relationIds.map((relationId, at) => ({
    relationId,
    fromId: actorIds[at] ?? '',
    toId: actorIds[at + 1] ?? '',
    forward: subjectIds[at] === actorIds[at],
    sign: signs[at] ?? 0,
    contested: verdictOf(standings[at] ?? '').status === 'CONTESTED',
  }));
}
