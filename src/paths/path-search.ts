import type { RelationWhere } from '../schema.generated.js';
import type { AsOf } from '../standing/as-of.js';
import type { ActorKind } from '../vocabulary/words.js';
import type { Path } from './path.js';

/** A question for paths whose ends are known and whose bounds hold. */
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
};

/** What a search came to; `ended` tells that time was over before all had been looked for. */
export type PathSearch = {
  readonly asked: PathAsked;
  readonly paths: readonly Path[];
  readonly truncated: boolean;
  readonly ended: boolean;
};
