import type { Direction, RelationWhere } from '../schema.generated.js';
import type { AsOf, AsOfParams } from '../standing/as-of.js';
import { relationFilter } from './relation-filter.js';
import type { ActorRelationsFilter } from './relation-store.js';

type Condition = Exclude<keyof ActorRelationsFilter, keyof AsOfParams | 'groups' | 'outgoing' | 'incoming'>;

// A new condition that is not named here does not compile.
const conditions = Object.keys({
  other: true,
  subjectIn: true,
  objectIn: true,
  withActor: true,
  minSources: true,
  claimedBy: true,
  source: true,
} satisfies Record<Condition, true>) as Condition[];

/** Whether a filter asks of nothing but the time. */
export function isUnfiltered({ groups, ...filter }: ActorRelationsFilter): boolean {
  return (
    filter.outgoing &&
    filter.incoming &&
    groups.length === 0 &&
    conditions.every((name) => filter[name] === null)
  );
}

/** The filter that conditions on an actor's relations mean; none mean all of them. */
export function actorRelationsFilter(
  args: {
    where?: RelationWhere | null | undefined;
    direction?: Direction;
    other?: readonly string[] | null | undefined;
  },
  asOf: AsOf,
): ActorRelationsFilter {
  const { where, direction = 'BOTH', other } = args;
  return {
    ...relationFilter(where, asOf),
    outgoing: direction !== 'IN',
    incoming: direction !== 'OUT',
    other: other ?? null,
  };
}
