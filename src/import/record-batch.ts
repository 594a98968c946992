import type { DataSet, StatedClaim } from '../data-set/data-set.js';

/**
 * Some records of a file with final ids, all references resolved, ready to be written; each id stands once. What they name
 * is among them, in an earlier batch or in the store.
 */
export type RecordBatch = Pick<
  DataSet,
  'sources' | 'actors' | 'events' | 'relations' | 'participations' | 'quantities' | 'identities'
> & {
  /** Who brings them: the id of the file's own source. */
  readonly origin: string;
  readonly claims: readonly StatedClaim[];
  /** Actors that are there already, by their ids there, with the spellings, ids and former ids that a file adds. */
  readonly joined: readonly DataSet['actors'][number][];
  /** Kinds of all actors that the relations name. */
  readonly kinds: ReadonlyMap<string, { readonly kind: DataSet['actors'][number]['kind'] }>;
  /** Days of all events that the participations name. */
  readonly occurred: ReadonlyMap<string, Pick<DataSet['events'][number], 'occurred'>>;
};
