import type { ActorKind, RelationCode, Status, TimeReading } from '../generated/graphql.js';

/** Relations that were brought in from one actor: all around it, or those of one type in one direction. */
export type Expansion = {
  readonly actor: string;
  /** Null together with `direction`: all, of whatever type. */
  readonly type: RelationCode | null;
  readonly direction: 'OUT' | 'IN' | 'BOTH' | null;
  /** How many times 200 relations were asked for; of all relations of an actor there is one page. */
  readonly pages: number;
};

/** Which relations are shown; null leaves a condition out, an empty list shows nothing. */
export type Filters = {
  readonly types: readonly RelationCode[] | null;
  readonly signs: readonly number[] | null;
  readonly statuses: readonly Status[] | null;
  /** Actors of other kinds are hidden, but for those that were brought in or expanded. */
  readonly kinds: readonly ActorKind[] | null;
};

/** What the details are of; a pair is everything between two actors. */
export type Selection =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'relation'; readonly id: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string };

/** Ways between two actors, of at most so many steps. */
export type PathAsked = { readonly from: string; readonly to: string; readonly maxHops: number };

/** Everything that a link restores and an undo goes back to, as one value. */
export type View = {
  /** Actors brought in by themselves, in order; the first is what the view is about. */
  readonly actors: readonly string[];
  readonly expansions: readonly Expansion[];
  readonly hidden: readonly string[];
  readonly filters: Filters;
  /** A day; null: as last reported. */
  readonly validAt: string | null;
  /** An instant; null: as known now. */
  readonly knownAt: string | null;
  readonly reading: TimeReading;
  readonly selection: Selection | null;
  readonly panel: 'details' | 'timeline' | 'paths';
  readonly shown: 'picture' | 'table';
  readonly path: PathAsked | null;
  /** Where actors were dragged to. */
  readonly moved: Readonly<Record<string, readonly [number, number]>>;
};

/** Filters that leave nothing out. */
export const noFilters: Filters = { types: null, signs: null, statuses: null, kinds: null };

/** Nobody in the picture yet. */
export const emptyView: View = {
  actors: [],
  expansions: [],
  hidden: [],
  filters: noFilters,
  validAt: null,
  knownAt: null,
  reading: 'POSSIBLE',
  selection: null,
  panel: 'details',
  shown: 'picture',
  path: null,
  moved: {},
};
