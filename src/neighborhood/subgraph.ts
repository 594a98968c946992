import type { Relation } from '../relations/relation.js';

/** An actor that was followed, of whose relations not all are shown. */
export type Cut = { readonly actorId: string; readonly shown: number; readonly of: number };

/** Actors and the relations among them, newest first; `hasMoreEdges` where there are more among them. */
export type Subgraph = {
  readonly nodeIds: readonly string[];
  readonly edges: readonly Relation[];
  readonly hasMoreEdges: boolean;
  /** Counts all relations of those who were cut, so only when it is asked for, and then once. */
  cutAt(): Promise<readonly Cut[]>;
};
