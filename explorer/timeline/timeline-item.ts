import type { TimelineQuery } from '../generated/graphql.js';

/** What is served of the time line of an actor. */
export type TimelineServed = Extract<TimelineQuery['timeline'], { __typename: 'TimelineConnection' }>;

/** An event, or the beginning or end of a relation. */
export type TimelineItem = TimelineServed['nodes'][number];

/** An entry in words, without its date. */
export function itemWords({ event, relation, change }: TimelineItem): string {
  if (event) return event.summary;
  if (!relation) return '';
  return `${change.toLowerCase().replace('_', ' ')}: ${relation.subject.name} ${relation.type.label} ${relation.object.name}`;
}

/** Tells the entries of one time line apart. */
export function itemKey({ event, relation, change }: TimelineItem): string {
  return `${change} ${(event ?? relation)?.id}`;
}

/** The row of each span, so that none covers another in its row; spans come by their beginnings. */
export function packed(spans: readonly (readonly [number, number])[], gap: number): number[] {
  const ends: number[] = [];
  return spans.map(([from, until]) => {
    const free = ends.findIndex((end) => end + gap <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = until;
    return row;
  });
}
