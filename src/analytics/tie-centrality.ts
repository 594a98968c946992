import { type AnalyticsMethod, methodOf } from '../analytics-method.js';
import { betweenness, closeness, ties } from '../graph/queries.generated.js';
import type { GraphAsked, Working } from './analysis.js';
import type { CentralityAsked } from './centrality-asked.js';
import { firstPlaces } from './first-places.js';
import type { Found } from './relation-centrality.js';
import { type Sampled, sampled } from './sampled.js';
import { tieGraph } from './tie-graph.js';

/** However large the graph, so many actors are starting points. */
const fewestStarts = 16;

/** The first actors of `total` by id, with their values, and how they were found. */
export type FoundIds = {
  readonly values: readonly { readonly id: string; readonly value: number }[];
  readonly total: number;
  readonly method: AnalyticsMethod;
};

/** What looks at all shortest ways, exactly. */
export async function exactTieCentrality(
  metric: Sampled,
  { run, engine, name }: Working & { engine: string; name: string },
  { first }: CentralityAsked,
): Promise<Found> {
  if (metric === 'BETWEENNESS')
    return {
      rows: await run(betweenness, { name, first }),
      algorithm: { name: 'gds.betweenness', engine, parameters: { concurrency: 1 } },
    };
  return {
    rows: await run(closeness, { name, first }),
    algorithm: {
      name: 'gds.closeness',
      engine,
      parameters: { concurrency: 1, useWassermanFaust: 'true' },
    },
  };
}

/** The same from a sample of starting points, as many as `steps` allow of. */
export async function sampledTieCentrality(
  metric: Sampled,
  { run, signal }: Working,
  asked: GraphAsked,
  { seed, first, steps }: Pick<CentralityAsked, 'seed' | 'first'> & { readonly steps: number },
): Promise<FoundIds> {
  const graph = tieGraph(await run(ties, asked.filter));
  const nodes = graph.ids.length;
  const starts = Math.max(fewestStarts, Math.floor(steps / graph.relations));
  const values = await sampled(metric, graph, { starts, seed }, signal);
  const algorithm = {
    name: metric === 'BETWEENNESS' ? 'betweenness from pivots' : 'closeness from pivots',
    engine: 'service',
    parameters: { seed, startingPoints: starts },
    note: `Estimated from the shortest ways from about ${starts} of ${nodes} actors, drawn by the seed; with actors times relations up to ${steps} it would be exact.`,
  };
  return {
    values: firstPlaces(values, first).map(({ place, value }) => ({ id: graph.ids[place] ?? '', value })),
    total: nodes,
    method: methodOf(algorithm, { ...asked, nodes, edges: graph.relations }),
  };
}
