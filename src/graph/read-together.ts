import type { CypherQuery } from './query.js';
import { createReadQueue, type ReadQueue } from './read-queue.js';

/** Sends one read that ends when the signal does. */
export type Read = <Params, Row>(
  query: CypherQuery<Params, Row>,
  params: Params,
  signal?: AbortSignal,
) => Promise<readonly Row[]>;

/** Which of the ids that a statement is given a row is of. */
export type OwnerOf<Row> = (row: Row) => string;

/** Reads for `ids` in statements that requests share where many ask alike at once; gives each the rows of its own ids. */
export function createReadTogether(read: Read) {
  const crowd = { shares: false };
  const queues = new Map<string, ReadQueue<never>>();
  return <Params, Row>(
    query: CypherQuery<Params, Row>,
    params: Params & { readonly ids: readonly string[] },
    ownerOf: OwnerOf<Row>,
    signal?: AbortSignal,
  ): Promise<readonly Row[]> => {
    const { ids, ...others } = params;
    const key = `${query.name} ${JSON.stringify(others)}`;
    const queue =
      (queues.get(key) as ReadQueue<Row> | undefined) ??
      createReadQueue<Row>({
        read: (some, until) => read(query, { ...params, ids: some }, until),
        ownerOf,
        onIdle: () => queues.delete(key),
        crowd,
      });
    queues.set(key, queue as ReadQueue<never>);
    return queue(ids, signal);
  };
}
