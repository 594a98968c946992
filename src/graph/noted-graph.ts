import { type Observe, observed } from './observed.js';
import type { Graph, Run } from './run.js';

/** A graph whose statements are told to somebody when they are asked for and when they are answered, on whosever way they travel. */
export function notedGraph(graph: Graph, observe: Observe): Graph {
  const noted = <Result>(name: string, work: () => Promise<Result>) => observed(observe, name, work);
  const noting =
    (run: Run): Run =>
    (query, params, ownerOf) =>
      noted(query.name, () => run(query, params, ownerOf));
  return {
    timeoutMs: graph.timeoutMs,
    reader: (signal, patience) => noting(graph.reader(signal, patience)),
    eachReader(signal) {
      const each = graph.eachReader(signal);
      return (query, params, take) => noted(query.name, () => each(query, params, take));
    },
    write: (work) => graph.write((run) => work(noting(run))),
  };
}
