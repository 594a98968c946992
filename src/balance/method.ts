import { type Algorithm, type AnalyticsMethod, methodOf } from '../analytics-method.js';
import type { Balance } from './balance.js';
import { mostSteps } from './create-balance.js';

/** How the ties were signed and counted. */
export function methodOfTies(balance: Balance): AnalyticsMethod {
  return methodBy({ name: 'balance', parameters: {} }, balance);
}

/** How the camps were found; a note where the search did not come to its end. */
export function methodOfCamps(balance: Balance, camps: { exact: boolean; first: boolean }): AnalyticsMethod {
  const { exact, first } = camps;
  const note = exact ? (first ? null : unsorted) : bounded;
  return methodBy({ name: 'frustration', parameters: { mostSteps }, note }, balance);
}

function methodBy(
  { parameters, ...algorithm }: Omit<Algorithm, 'engine'>,
  { asked, dataVersion, graph }: Balance,
): AnalyticsMethod {
  return methodOf(
    {
      ...algorithm,
      engine: 'service',
      parameters: { ...parameters, mixed: asked.mixed, where: asked.conditions },
    },
    { dataVersion, asOf: asked.asOf, nodes: graph.actorIds.length, edges: graph.ties.length },
  );
}

const unsorted =
  'The index is exact; which of several best pairs of camps is the first in order was not found within the bound on work.';
const bounded =
  'The best camps were not found, or not proven, within the bound on work: index is an upper bound, lowerBound a proven one; narrower conditions make it exact.';
