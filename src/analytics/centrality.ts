import type { ActorStore } from '../actors/actor-store.js';
import { methodOf } from '../analytics-method.js';
import { projectTies } from '../graph/queries.generated.js';
import { mustFind } from '../node/find-node.js';
import type { Invalid } from '../node/invalid.js';
import { ranked } from '../ranked.js';
import type { Analysis, GraphAsked } from './analysis.js';
import type { AnalyticsUnavailable } from './analytics-unavailable.js';
import { type CentralityAsked, centralityProblem } from './centrality-asked.js';
import { eigenvectorCentrality } from './eigenvector-centrality.js';
import type { Projection } from './projection.js';
import {
  type Found,
  type RelationMetric,
  relationCentralities,
  relationProjection,
} from './relation-centrality.js';
import type { Sampled } from './sampled.js';
import type { Scores } from './scores.js';
import { exactTieCentrality, type FoundIds, sampledTieCentrality } from './tie-centrality.js';

type Actors = Pick<ActorStore, 'byId' | 'keepFrom'>;
type Stores = { readonly analysis: Analysis; readonly actors: Actors };

/** The first actors by a centrality, or what is wrong with the question. */
export async function centrality(
  graph: GraphAsked,
  asked: CentralityAsked,
  stores: Stores,
): Promise<Scores | AnalyticsUnavailable | Invalid> {
  const wrong = centralityProblem(asked);
  if (wrong) return wrong;
  const { metric, first } = asked;
  if (metric === 'BETWEENNESS' || metric === 'CLOSENESS') return ofTies(graph, { ...asked, metric }, stores);
  if (metric !== 'EIGENVECTOR') return ofRelations(graph, { ...asked, metric }, stores);
  return stores.analysis.inService(graph, async (working) => {
    const found = await eigenvectorCentrality(graph, first, working);
    return 'code' in found ? found : withActors(found, stores.actors);
  });
}

function ofTies(
  graph: GraphAsked,
  asked: CentralityAsked & { readonly metric: Sampled },
  { analysis, actors }: Stores,
) {
  const steps = analysis.limits.exactSteps;
  return analysis.onProjection(graph, { query: projectTies, params: graph.filter }, async (working) => {
    const { nodes, relations, name } = working.projection;
    if (nodes * relations > steps)
      return withActors(
        await sampledTieCentrality(asked.metric, working, graph, { ...asked, steps }),
        actors,
      );
    const found = await exactTieCentrality(asked.metric, { ...working, name }, asked);
    return scoresOf(found, graph, working.projection, actors);
  });
}

function ofRelations(
  graph: GraphAsked,
  asked: CentralityAsked & { readonly metric: RelationMetric },
  { analysis, actors }: Stores,
) {
  const { query, ...shape } = relationProjection(asked.metric, asked.direction);
  const params = { ...graph.filter, ...shape };
  return analysis.onProjection(graph, { query, params }, async ({ run, engine, projection }) => {
    const found = await relationCentralities[asked.metric](run, { name: projection.name, engine }, asked);
    return scoresOf(found, graph, projection, actors);
  });
}

function scoresOf(
  { rows, algorithm }: Found,
  graph: GraphAsked,
  { nodes, relations }: Projection,
  actors: Actors,
): Scores {
  return {
    nodes: ranked(rows.map((row) => ({ actor: actors.keepFrom(row, 'actor'), value: row.value }))),
    total: nodes,
    method: methodOf(algorithm, { ...graph, nodes, edges: relations }),
  };
}

async function withActors({ values, total, method }: FoundIds, actors: Actors): Promise<Scores> {
  const nodes = values.map(async ({ id, value }) => ({ actor: await mustFind(actors.byId(id), id), value }));
  return { nodes: ranked(await Promise.all(nodes)), total, method };
}
