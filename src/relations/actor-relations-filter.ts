import type { Direction, RelationWhere } from '../schema.generated.js';
import type { AsOf } from '../standing/as-of.js';
import type { ActorRelationsFilter } from './asked-of-actor.js';
import { relationFilter } from './relation-filter.js';

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
