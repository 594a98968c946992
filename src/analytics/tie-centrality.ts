import { betweenness, closeness, ties } from '../graph/queries.generated.js';
import type { RelationFilter } from '../relations/relation-filter.js';
import type { Working } from './analysis.js';
import type { Algorithm } from './analytics-method.js';
import type { CentralityAsked } from './centrality-asked.js';
import { firstPlaces } from './first-places.js';
import type { Found } from './relation-centrality.js';
import { type Sampled, sampled } from './sampled.js';
import { tieGraph } from './tie-graph.js';

/** However large the graph, so many actors are starting points. */
const fewestStarts = 16;

/** Actors by id with their values, and how they were found. */
type FoundIds = {
  readonly values: readonly { readonly id: string; readonly value: number }[];
  readonly algorithm: Algorithm;
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
  { seed, first, filter, steps }: CentralityAsked & { filter: RelationFilter; steps: number },
): Promise<FoundIds> {
  const graph = tieGraph(await run(ties, filter));
  const starts = Math.max(fewestStarts, Math.floor(steps / graph.relations));
  const values = await sampled(metric, graph, { starts, seed }, signal);
  return {
    values: firstPlaces(values, first).map(({ place, value }) => ({ id: graph.ids[place] ?? '', value })),
    algorithm: {
      name: metric === 'BETWEENNESS' ? 'betweenness from pivots' : 'closeness from pivots',
      engine: 'service',
      parameters: { seed, startingPoints: starts },
      note: `Estimated from the shortest ways from about ${starts} of ${graph.ids.length} actors, drawn by the seed; with actors times relations up to ${steps} it would be exact.`,
    },
  };
}
