import type { AnalyticsMethod } from '../analytics-method.js';

/** Actors that belong together; ids in order, at most as many as a page can show. */
export type ActorGroup = { readonly size: number; readonly actorIds: readonly string[] };

/** The first groups of `total`. */
export type Components = {
  readonly groups: readonly ActorGroup[];
  readonly total: number;
  readonly method: AnalyticsMethod;
};

/** Groups with many relations among themselves. */
export type Communities = Components & { readonly modularity: number };
