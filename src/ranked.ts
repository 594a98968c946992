/** Ranks of values that come highest first: equal ones share a rank, and the next ones are left out. */
export function ranked<Item extends { readonly value: number }>(
  items: readonly Item[],
): (Item & { readonly rank: number })[] {
  return items.map((item) => ({ ...item, rank: items.findIndex(({ value }) => value === item.value) + 1 }));
}
