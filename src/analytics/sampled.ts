import { eachInSlices } from '../in-slices.js';
import { drawn, seededRandom } from './seeded-random.js';
import { dependencies, type ShortestWays, shortestWays } from './shortest-ways.js';
import { type TieComponent, tieComponents } from './tie-components.js';
import type { TieGraph } from './tie-graph.js';

/** What is worked out from the shortest ways from some actors alone. */
export type Sampled = 'BETWEENNESS' | 'CLOSENESS';

/** However small the sample, a component has so many starting points, or as many as it has actors. */
const fewestStarts = 8;

type Sum = (component: TieComponent, from: ShortestWays, into: Float64Array) => void;

const sums: Record<Sampled, Sum> = {
  // Each pair is met from both of its ends.
  BETWEENNESS: (component, from, into) => {
    const shares = dependencies(component, from, () => true);
    add(into, (at) => (shares[at] as number) / 2);
  },
  CLOSENESS: (_component, { distance }, into) => add(into, (at) => distance[at] as number),
};

/**
 * An estimate for each actor, from so many starting points in all, spread over the components by their sizes: of betweenness as Brandes and Pich (2007), of closeness as
 * Eppstein and Wang (2004). Where a component has no more actors than its starting points, the values in it are exact.
 */
export async function sampled(
  metric: Sampled,
  graph: TieGraph,
  { starts, seed }: { readonly starts: number; readonly seed: number },
  signal: AbortSignal,
): Promise<Float64Array> {
  const random = seededRandom(seed);
  const total = graph.ids.length;
  const values = new Float64Array(total);
  for (const component of tieComponents(graph)) {
    const size = component.places.length;
    const share = Math.max(fewestStarts, Math.round((starts * size) / total));
    const from = drawn(share, size, random);
    const sum = new Float64Array(size);
    await eachInSlices(from, (start) => sums[metric](component, shortestWays(component, start), sum), signal);
    const isStart = new Set(from);
    component.places.forEach((place, at) => {
      const added = sum[at] as number;
      // An actor is no distance from itself: where it is a start it has one fewer.
      const others = from.length - (isStart.has(at) ? 1 : 0);
      values[place] =
        metric === 'BETWEENNESS'
          ? (added * size) / from.length
          : closeness(others === 0 ? 0 : added / others, size, total);
    });
  }
  return values;
}

/** Of one whose others are so far away on average, among `total` of whom it reaches its component (Wasserman and Faust 1994). */
function closeness(meanDistance: number, size: number, total: number): number {
  return meanDistance === 0 ? 0 : (size - 1) / (total - 1) / meanDistance;
}

function add(into: Float64Array, value: (at: number) => number): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] as number) + value(at);
}
