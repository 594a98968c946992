import { eachInSlices } from '../in-slices.js';
import { dependencies, shortestWays } from './shortest-ways.js';
import type { TieGraph } from './tie-graph.js';

/** For each actor, over all pairs of one from either camp, the share of the shortest ways between them that lead through it (Brandes 2008: betweenness with chosen ends). */
export async function brokerage(
  graph: TieGraph,
  [one, other]: readonly [readonly number[], readonly number[]],
  signal: AbortSignal,
): Promise<Float64Array> {
  // From either side it comes to the same.
  const [starts, ends] = one.length <= other.length ? [one, other] : [other, one];
  const isEnd = new Set(ends);
  const sum = new Float64Array(graph.ids.length);
  await eachInSlices(
    starts,
    (start) => {
      const shares = dependencies(graph, shortestWays(graph, start), (place) => isEnd.has(place));
      for (let place = 0; place < sum.length; place++)
        sum[place] = (sum[place] as number) + (shares[place] as number);
    },
    signal,
  );
  return sum;
}
