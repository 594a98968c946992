import type { Relation } from '../relations/relation.js';

/** An actor that was followed, of whose relations not all are shown. */
export type Cut = { readonly actorId: string; readonly shown: number; readonly of: number };

/** Actors and the relations among them, newest first; `truncated` where a bound left something out. */
export type Subgraph = {
  readonly nodeIds: readonly string[];
  readonly edges: readonly Relation[];
  readonly truncated: boolean;
  readonly cutAt: readonly Cut[];
};
