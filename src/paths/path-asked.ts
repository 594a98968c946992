import type { RelationWhere } from '../schema.generated.js';
import type { AsOf } from '../standing/as-of.js';
import type { ActorKind } from '../vocabulary/words.js';
import { walkedFilter } from './path-conditions.js';
import type { PathFilter } from './path-store.js';

/** A question for paths, with whatever it leaves out filled in. */
export type PathAsked = {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
  readonly avoid: readonly string[];
  readonly avoidKinds: readonly ActorKind[];
  readonly maxDegree: number | null;
  readonly where: RelationWhere;
  readonly asOf: AsOf;
  readonly isPast: boolean;
};

/** Along which relations and actors the paths asked for may go. */
export function pathFilter({
  from,
  to,
  avoid,
  avoidKinds,
  maxDegree,
  isPast,
  ...asked
}: PathAsked): PathFilter {
  return { ...walkedFilter(asked), from, to, avoid, avoidKinds, maxDegree, isPast };
}
