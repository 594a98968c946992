import type { GraphAsked } from '../../src/analytics/analysis.js';
import { bridges } from '../../src/analytics/bridges.js';
import { brokers } from '../../src/analytics/brokers.js';
import { centrality } from '../../src/analytics/centrality.js';
import { communities, components } from '../../src/analytics/groups.js';
import type { Scores } from '../../src/analytics/scores.js';
import { similarActors } from '../../src/analytics/similar-actors.js';
import type { TestAnalytics } from './graph-analytics.js';

/** Each centrality with the directions that it knows. */
export const centralitiesAsked = [
  { metric: 'DEGREE', direction: 'BOTH' },
  { metric: 'DEGREE', direction: 'OUT' },
  { metric: 'DEGREE', direction: 'IN' },
  { metric: 'WEIGHTED_DEGREE', direction: 'BOTH' },
  { metric: 'PAGERANK', direction: 'BOTH' },
  { metric: 'PAGERANK', direction: 'IN' },
  { metric: 'PAGERANK', direction: 'OUT' },
  { metric: 'BETWEENNESS', direction: 'BOTH' },
  { metric: 'CLOSENESS', direction: 'BOTH' },
  { metric: 'EIGENVECTOR', direction: 'BOTH' },
] as const;

/** Of whom and between whom is asked where that has to be told. */
export type Who = { readonly of: string; readonly one: readonly string[]; readonly other: readonly string[] };

const first = 200;

/** All that is worked out of a graph, each actor told by id; throws where something is refused. */
export async function allMeasures(
  { stores }: TestAnalytics,
  graph: GraphAsked,
  { of, one, other }: Who,
  damping = 0.85,
) {
  const own = stores();
  // Together, so that they share their projections.
  const [groups, parts, between, alike, stand, ...centralities] = await Promise.all([
    communities(graph, { seed: 1, gamma: 1, first }, own.analysis),
    components(graph, first, own.analysis),
    bridges(graph, first, own.analysis),
    similarActors(graph, { of, first }, own),
    brokers(graph, { one, other, first }, own),
    ...centralitiesAsked.map(({ metric, direction }) =>
      centrality(graph, { metric, direction, damping, seed: 1, first }, own),
    ),
  ]);
  const scores = new Map(
    centralitiesAsked.map(({ metric, direction }, at) => [
      `${metric} ${direction}`,
      told(centralities[at] as Scores),
    ]),
  );
  scores.set('similar', told(alike));
  scores.set('brokers', told(stand));
  return { scores, groups: found(groups), parts: found(parts), bridges: found(between) };
}

function told(result: Scores | { code: string; message: string }): [string, number][] {
  return found(result).nodes.map(({ actor, value }) => [actor.id, value]);
}

function found<Result extends object>(result: Result): Exclude<Result, { code: string }> {
  if ('code' in result) throw new Error(`refused: ${JSON.stringify(result)}`);
  return result as Exclude<Result, { code: string }>;
}
