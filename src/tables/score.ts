import type { Actor } from '../actors/actor.js';

/** An actor in its place in an order; `rank` counts from 1. */
export type Score = { readonly actor: Actor; readonly value: number; readonly rank: number };

/** Ranks of values that come highest first: equal ones share a rank, and the next ones are left out. */
export function ranked<Item extends { readonly value: number }>(
  items: readonly Item[],
): (Item & { readonly rank: number })[] {
  return items.map((item) => ({ ...item, rank: items.findIndex(({ value }) => value === item.value) + 1 }));
}
