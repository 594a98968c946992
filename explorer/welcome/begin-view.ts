import type { Send } from '../ask/send.js';
import { BestConnectedDocument, DisputedDocument, NewestDocument } from '../generated/graphql.js';
import { bringIn } from '../view/changes.js';
import type { Store } from '../view/store.js';

/** So many actors are in the first picture. */
export const firstActors = 12;
/** To find who has most relations is to look at each; in larger data nobody should have to wait for that. */
export const mostLookedAt = 50_000;

/** Begins with those who have most relations, in large data with those who dispute; not where somebody was brought in meanwhile. An outage is told by other questions. */
export async function beginView({ view, adjust, send }: Store, relations: number): Promise<void> {
  const isEmpty = () => view.peek().actors.length + view.peek().expansions.length === 0;
  const ways = [...(relations <= mostLookedAt ? [bestConnected] : []), disputing, newest];
  for (const way of ways) {
    const ids = await way(send).catch(() => []);
    if (!isEmpty()) return;
    if (ids.length > 0) return adjust((current) => bringIn(current, ids.slice(0, firstActors), false));
  }
}

const nobodyLeaves = new AbortController().signal;

async function bestConnected(send: Send): Promise<string[]> {
  const { data } = await send(BestConnectedDocument, { first: firstActors }, nobodyLeaves);
  return data.topActors.map(({ actor }) => actor.id);
}

async function disputing(send: Send): Promise<string[]> {
  const { data } = await send(DisputedDocument, { first: firstActors }, nobodyLeaves);
  return data.contested.nodes.flatMap(({ subject, object }) => [subject.id, object.id]);
}

async function newest(send: Send): Promise<string[]> {
  const { data } = await send(NewestDocument, { first: firstActors }, nobodyLeaves);
  return data.relations.nodes.flatMap(({ subject, object }) => [subject.id, object.id]);
}
