import type { Balance } from './balance.js';
import { mostSteps } from './create-balance.js';

/** How the ties were signed and counted. */
export function methodOfTies({ asked, dataVersion, graph }: Balance) {
  return {
    name: 'balance',
    engine: 'service',
    parameters: [
      { name: 'mixed', value: asked.mixed },
      { name: 'where', value: asked.conditions },
    ],
    dataVersion,
    asOf: asked.asOf,
    nodes: graph.actorIds.length,
    edges: graph.ties.length,
    exact: true,
    note: null,
  };
}

/** How the camps were found; a note where the search did not come to its end. */
export function methodOfCamps(balance: Balance, camps: { exact: boolean; first: boolean }) {
  const { parameters, ...method } = methodOfTies(balance);
  const { exact, first } = camps;
  return {
    ...method,
    name: 'frustration',
    parameters: [
      ...parameters.slice(0, 1),
      { name: 'mostSteps', value: String(mostSteps) },
      ...parameters.slice(1),
    ],
    exact: exact && first,
    note: exact ? (first ? null : unsorted) : bounded,
  };
}

const unsorted =
  'The index is exact; which of several best pairs of camps is the first in order was not found within the bound on work.';
const bounded =
  'The best camps were not found, or not proven, within the bound on work: index is an upper bound, lowerBound a proven one; narrower conditions make it exact.';
