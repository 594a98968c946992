import type { ActorStore } from '../actors/actor-store.js';
import { projectTies } from '../graph/queries.generated.js';
import { mustFind } from '../node/find-node.js';
import type { Invalid } from '../node/invalid.js';
import { ranked } from '../ranked.js';
import type { Analysis, GraphAsked } from './analysis.js';
import { methodOf } from './analytics-method.js';
import type { AnalyticsUnavailable } from './analytics-unavailable.js';
import { type CentralityAsked, centralityProblem } from './centrality-asked.js';
import { type Found, relationCentralities, relationProjection } from './relation-centrality.js';
import type { Scores } from './scores.js';
import { exactTieCentrality, sampledTieCentrality } from './tie-centrality.js';

type Stores = { readonly analysis: Analysis; readonly actors: Pick<ActorStore, 'byId' | 'keepFrom'> };

/** The first actors by a centrality, or what is wrong with the question. */
export async function centrality(
  graph: GraphAsked,
  asked: CentralityAsked,
  { analysis, actors }: Stores,
): Promise<Scores | AnalyticsUnavailable | Invalid> {
  const wrong = centralityProblem(asked);
  if (wrong) return wrong;
  const { metric } = asked;
  const { filter } = graph;
  const told = ({ rows, algorithm }: Found, { nodes, relations }: Size): Scores => ({
    nodes: ranked(rows.map((row) => ({ actor: actors.keepFrom(row, 'actor'), value: row.value }))),
    total: nodes,
    method: methodOf(algorithm, { ...graph, nodes, edges: relations }),
  });
  if (metric === 'BETWEENNESS' || metric === 'CLOSENESS') {
    const steps = analysis.limits.exactSteps;
    return analysis.onProjection(graph, { query: projectTies, params: filter }, async (working) => {
      const { nodes, relations, name } = working.projection;
      if (nodes * relations <= steps)
        return told(await exactTieCentrality(metric, { ...working, name }, asked), working.projection);
      const { values, algorithm } = await sampledTieCentrality(metric, working, { ...asked, filter, steps });
      const found = values.map(async ({ id, value }) => ({
        actor: await mustFind(actors.byId(id), id),
        value,
      }));
      return {
        nodes: ranked(await Promise.all(found)),
        total: nodes,
        method: methodOf(algorithm, { ...graph, nodes, edges: relations }),
      };
    });
  }
  const { query, ...shape } = relationProjection(metric, asked.direction);
  return analysis.onProjection(graph, { query, params: { ...filter, ...shape } }, async (working) => {
    const { run, engine, projection } = working;
    return told(
      await relationCentralities[metric](run, { name: projection.name, engine }, asked),
      projection,
    );
  });
}

type Size = { readonly nodes: number; readonly relations: number };
