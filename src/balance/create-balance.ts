import type { Balance, BalanceAsked } from './balance.js';
import type { BalanceStore } from './balance-store.js';
import { blocksOf } from './blocks.js';
import { depthFirst } from './depth-first.js';
import { createEffort } from './effort.js';
import { type Camps, findCamps } from './frustration.js';
import { signedGraph } from './signed-graph.js';
import { isMixed, type Tie } from './tie.js';
import { type TriadCensus, triadCensus } from './triad-census.js';
import { turningTies } from './turning-ties.js';

/** So many steps may a search for camps take: one to two seconds. */
export const mostSteps = 150_000_000;

/** What there is to be said of pairs of actors, those that make no tie among them. */
export function createBalance(
  asked: BalanceAsked,
  dataVersion: number,
  pairs: readonly Tie[],
  store: Pick<BalanceStore, 'workOut' | 'workOutInTime'>,
): Balance {
  const graph = signedGraph(pairs);
  const walk = depthFirst(graph);
  let census: Promise<TriadCensus> | null = null;
  let camps: Promise<Camps> | null = null;
  return {
    asked,
    dataVersion,
    graph,
    mixedPairs: pairs.filter(isMixed),
    census() {
      census ??= store.workOut(triadCensus(graph));
      return census;
    },
    camps() {
      const effort = createEffort(mostSteps);
      camps ??= store.workOutInTime(findCamps(graph, walk, blocksOf(walk), effort), effort);
      return camps;
    },
    turning: () => turningTies(graph, walk),
  };
}
