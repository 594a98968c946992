import DataLoader from 'dataloader';

/** Loads by id in batches, each id at most once a request; ids that nothing has give null. */
export function loadById<Row, Item>(
  load: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
  toItem: (row: Row) => Item,
): DataLoader<string, Item | null> {
  return new DataLoader(async (ids) => {
    const found = new Map((await load(ids)).map((row) => [idOf(row), toItem(row)]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
