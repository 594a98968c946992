import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Place } from './seed-place.js';

/** Many actors are more work, for which the page must not stop answering; how many steps are made at once is a part of the result. */
const manyActors = 250;

/** What is to settle: places from which to begin, who stays, who is tied to whom. */
export type Unsettled = {
  readonly places: ReadonlyMap<string, Place>;
  readonly fixed: ReadonlySet<string>;
  readonly pairs: readonly (readonly [string, string])[];
};

/** Moves those who are tied towards each other and the others apart, by ForceAtlas2; the same beginning gives the same end. */
export async function settle(
  { places, fixed, pairs }: Unsettled,
  steps: number,
  breathe: () => Promise<void>,
): Promise<Map<string, Place>> {
  const graph = new UndirectedGraph();
  for (const [id, place] of places) graph.addNode(id, { ...place, fixed: fixed.has(id) });
  for (const [one, other] of pairs)
    if (one !== other) graph.updateEdge(one, other, ({ weight = 0 }) => ({ weight: weight + 1 }));
  const settings = {
    gravity: 0.6,
    scalingRatio: 12,
    slowDown: 1 + Math.log(graph.order),
    edgeWeightInfluence: 0.3,
    barnesHutOptimize: graph.order > manyActors,
  };
  const stepsAtOnce = graph.order > manyActors ? 2 : 10;
  for (let done = 0; done < steps; done += stepsAtOnce) {
    forceAtlas2.assign(graph, { iterations: Math.min(stepsAtOnce, steps - done), settings });
    await breathe();
  }
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x, y }]));
}
