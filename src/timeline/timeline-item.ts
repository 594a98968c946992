import type { Connection } from '../pages/connection.js';
import type { Verdict } from '../standing/judge.js';
import type { DatedText } from '../time/dated-text.js';

/** What an item is: an event, or an end of a relation's time. */
export const timelineSorts = ['EVENT', 'BEGINNING', 'END'] as const;
/** One of the sorts of item. */
export type TimelineSort = (typeof timelineSorts)[number];

/** An event, or the beginning or end of a relation, with what claims come to then. */
export type TimelineItem = Verdict & {
  readonly sort: TimelineSort;
  /** Of an event, or of a relation. */
  readonly id: string;
  readonly at: DatedText;
  readonly knownAt: string;
};

/** A page of a timeline. */
export type TimelineConnection = Connection<TimelineItem> & {
  /** Events without a place in the order; asks the database. */
  countUndated(): Promise<number>;
};
