/** A copy in the order of a text of each item, by code units: the same on every machine, whatever its language. */
export function sortBy<Item>(items: Iterable<Item>, key: (item: Item) => string): Item[] {
  const keyed = [...items].map((item) => ({ item, key: key(item) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}
