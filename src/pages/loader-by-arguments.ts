import DataLoader from 'dataloader';

/**
 * Loads by id and arguments: calls of one tick with equal arguments share one statement, so that a whole level of an
 * operation costs as many statements as it has fields, whatever the number of rows. Ids that `load` leaves out get `missing`.
 */
export function loaderByArguments<Arguments, Value>(
  load: (ids: readonly string[], args: Arguments) => Promise<ReadonlyMap<string, Value>>,
  missing: (id: string, args: Arguments) => Value,
): (id: string, args: Arguments) => Promise<Value> {
  const loaders = new Map<string, DataLoader<string, Value>>();
  const equalTo = (args: Arguments) => {
    const key = JSON.stringify(args);
    const loader =
      loaders.get(key) ??
      new DataLoader<string, Value>(async (ids) => {
        const values = await load(ids, args);
        return ids.map((one) => values.get(one) ?? missing(one, args));
      });
    loaders.set(key, loader);
    return loader;
  };
  // Calls for many objects mostly come with the very same arguments, one after the other.
  let last: { readonly args: Arguments; readonly loader: DataLoader<string, Value> } | null = null;
  return (id, args) => {
    if (last?.args !== args) last = { args, loader: equalTo(args) };
    return last.loader.load(id);
  };
}
