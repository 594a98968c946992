import type { RelationCode } from '../generated/graphql.js';
import type { ActorServed } from './actor-served.js';

/** How many relations of one type there are in one direction. */
export type TypeCount = {
  readonly type: RelationCode;
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly count: number;
  readonly contested: number;
};

/** The counts of an actor by type and direction, the most first. */
export function typeCounts(counts: ActorServed['relationCounts']): TypeCount[] {
  const byKey = new Map<string, TypeCount>();
  for (const { type, direction, status, count } of counts) {
    const key = `${type.code} ${direction}`;
    const before = byKey.get(key) ?? { type: type.code, direction, count: 0, contested: 0 };
    byKey.set(key, {
      ...before,
      count: before.count + count,
      contested: before.contested + (status === 'CONTESTED' ? count : 0),
    });
  }
  return [...byKey.values()].toSorted(
    (one, other) => other.count - one.count || one.type.localeCompare(other.type),
  );
}
