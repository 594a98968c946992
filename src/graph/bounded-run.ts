import type { CypherQuery } from './query.js';
import type { Graph } from './run.js';

/** Sends statements as long as there is time; null stands for rows that had not come by then. */
export type BoundedRun = <Params, Row>(
  query: CypherQuery<Params, Row>,
  params: Params,
) => Promise<readonly Row[] | null>;

/** Reads that end when so many milliseconds from now are over, which `onEnd` hears of, or, with an error, when the signal ends them. */
export function boundedRun(
  { reader }: Pick<Graph, 'reader'>,
  ms: number,
  signal?: AbortSignal,
  onEnd: () => void = () => {},
): BoundedRun {
  const deadline = AbortSignal.timeout(ms);
  const run = reader(signal ? AbortSignal.any([signal, deadline]) : deadline);
  return (query, params) =>
    run(query, params).catch((error) => {
      if (signal?.aborted || !deadline.aborted) throw error;
      onEnd();
      return null;
    });
}
