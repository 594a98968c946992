import { methodOf } from '../analytics-method.js';
import {
  components as componentsQuery,
  keptGroups,
  leiden,
  projectRelations,
  projectTies,
} from '../graph/queries.generated.js';
import { type Invalid, invalid, invalidOf } from '../node/invalid.js';
import { largestPage } from '../pages/page.js';
import type { Communities, Components } from './actor-group.js';
import type { Analysis, GraphAsked } from './analysis.js';
import type { AnalyticsUnavailable } from './analytics-unavailable.js';
import { seedProblem } from './seed.js';
import { uniqueProperty } from './unique-property.js';

/** What communities are asked for with beside the graph. */
export type CommunitiesAsked = { readonly seed: number; readonly gamma: number; readonly first: number };

const gammas = { least: 0.01, most: 100 } as const;
/** What the algorithm is told beside the seed: its own defaults. */
const leidenDefaults = { theta: 0.01, levels: 10 } as const;

const heuristic =
  'The algorithm looks for groups of high modularity and does not find the highest for certain; other seeds may find others.';

/** The first communities, or what is wrong with the question. */
export async function communities(
  graph: GraphAsked,
  { seed, gamma, first }: CommunitiesAsked,
  analysis: Analysis,
): Promise<Communities | AnalyticsUnavailable | Invalid> {
  const wrong = communitiesProblem(seed, gamma);
  if (wrong) return wrong;
  const params = { ...graph.filter, undirected: true, reversed: false };
  return analysis.onProjection(
    graph,
    { query: projectRelations, params },
    async ({ run, engine, projection }) => {
      const { name, nodes, relations } = projection;
      const property = uniqueProperty();
      const [row] = await run(leiden, { name, property, seed, gamma, ...leidenDefaults });
      const { theta, levels: maxLevels } = leidenDefaults;
      const parameters = { concurrency: 1, gamma, maxLevels, randomSeed: seed, theta };
      return {
        groups: await run(keptGroups, { name, property, first, members: largestPage }),
        total: row?.total ?? 0,
        modularity: row?.modularity ?? 0,
        method: methodOf(
          { name: 'gds.leiden', engine, parameters, note: heuristic },
          { ...graph, nodes, edges: relations },
        ),
      };
    },
  );
}

/** The first components. */
export function components(
  graph: GraphAsked,
  first: number,
  analysis: Analysis,
): Promise<Components | AnalyticsUnavailable | Invalid> {
  return analysis.onProjection(
    graph,
    { query: projectTies, params: graph.filter },
    async ({ run, engine, projection }) => {
      const { name, nodes, relations } = projection;
      const property = uniqueProperty();
      const [row] = await run(componentsQuery, { name, property });
      return {
        groups: await run(keptGroups, { name, property, first, members: largestPage }),
        total: row?.total ?? 0,
        method: methodOf(
          { name: 'gds.wcc', engine, parameters: { concurrency: 1 } },
          { ...graph, nodes, edges: relations },
        ),
      };
    },
  );
}

function communitiesProblem(seed: number, gamma: number): Invalid | null {
  const isGamma = gamma >= gammas.least && gamma <= gammas.most;
  const mistakes = [
    seedProblem(seed),
    isGamma
      ? null
      : invalid(['gamma'], `gamma is ${gamma}; right would be ${gammas.least} to ${gammas.most}.`),
  ];
  return invalidOf(mistakes.filter((mistake) => mistake !== null));
}
