import { expect, it } from 'vitest';
import { projectionName } from '../../../src/analytics/projection.js';
import { projectRelations, projectTies } from '../../../src/graph/queries.generated.js';
import { relationFilter } from '../../../src/relations/relation-filter.js';

const asOf = { validAt: null, knownAt: '2024-01-01T00:00:00Z', reading: 'POSSIBLE' } as const;
const params = relationFilter({}, asOf);
const name = projectionName({ query: projectTies, params, dataVersion: 1 });

it('is the same for the same graph, in whatever order its parameters are given', () => {
  const turned = Object.fromEntries(Object.entries(params).toReversed()) as typeof params;
  expect(projectionName({ query: projectTies, params: turned, dataVersion: 1 })).toBe(name);
  expect(name).toMatch(/^political-relations:[0-9a-f]{32}$/);
});

it.each([
  [
    'another filter',
    projectionName({ query: projectTies, params: relationFilter({ signIn: [1] }, asOf), dataVersion: 1 }),
  ],
  [
    'another day',
    projectionName({
      query: projectTies,
      params: relationFilter({}, { ...asOf, validAt: '2021-07-26' }),
      dataVersion: 1,
    }),
  ],
  ['another version of the data', projectionName({ query: projectTies, params, dataVersion: 2 })],
  [
    'another shape',
    projectionName({
      query: projectRelations,
      params: { ...params, undirected: true, reversed: false },
      dataVersion: 1,
    }),
  ],
])('is another for %s', (_what, other) => {
  expect(other).not.toBe(name);
});
