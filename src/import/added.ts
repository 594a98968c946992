import type { RecordBatch } from './record-batch.js';

/** How much a batch brought that was not there before. */
export type Added = {
  readonly sources: number;
  readonly actors: number;
  /** Spellings and ids of actors that were there. */
  readonly names: number;
  readonly relations: number;
  readonly events: number;
  readonly participations: number;
  readonly quantities: number;
  readonly identities: number;
  readonly claims: number;
  /** By how many more relations and events lists show. */
  readonly shown: { readonly relations: number; readonly events: number };
  readonly horizon: { readonly from: string | null; readonly until: string | null };
};

/** What of it people count. */
export const countedAdded = [
  'actors',
  'names',
  'sources',
  'relations',
  'events',
  'participations',
  'quantities',
  'identities',
  'claims',
] as const;

/** How much came in, by what it is. */
export type AddedCounts = Readonly<Record<(typeof countedAdded)[number], number>>;

/** Nothing yet. */
export const nothingAdded: AddedCounts = {
  actors: 0,
  names: 0,
  sources: 0,
  relations: 0,
  events: 0,
  participations: 0,
  quantities: 0,
  identities: 0,
  claims: 0,
};

/** Both together. */
export function sumOf(one: AddedCounts, other: AddedCounts): AddedCounts {
  return Object.fromEntries(countedAdded.map((what) => [what, one[what] + other[what]])) as AddedCounts;
}

/** Whether nothing came in. */
export function isNothing(added: AddedCounts): boolean {
  return countedAdded.every((what) => added[what] === 0);
}

/** What a batch holds: the most that it can bring, since what is there already is known only when it is written. */
export function countsOf(batch: RecordBatch): AddedCounts {
  return {
    actors: batch.actors.length,
    names: 0,
    sources: batch.sources.length,
    relations: batch.relations.length,
    events: batch.events.length,
    participations: batch.participations.length,
    quantities: batch.quantities.length,
    identities: batch.identities.length,
    claims: batch.claims.length,
  };
}
