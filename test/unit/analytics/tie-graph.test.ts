import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tieComponents } from '../../../src/analytics/tie-components.js';
import { tieGraph } from '../../../src/analytics/tie-graph.js';
import { anyGraph, graphOf } from './tie-graphs.js';

it('has actors in the order of their ids, and those tied to each in order, whatever the order of rows', () => {
  const rows = [
    { id: 'b', others: ['d', 'c'], parallel: [1, 2] },
    { id: 'a', others: ['d'], parallel: [1] },
  ];
  const graph = tieGraph(rows);
  expect(graph.ids).toEqual(['a', 'b', 'c', 'd']);
  expect(graph.tied.map((list) => [...list])).toEqual([[3], [2, 3], [1], [0, 1]]);
  expect(graph.parallel.map((list) => [...list])).toEqual([[1], [2, 1], [2], [1, 1]]);
  expect(graph.relations).toBe(4);
  expect(tieGraph(rows.toReversed())).toEqual(graph);
});

it('is empty where there are no rows', () => {
  expect(tieGraph([])).toEqual({ ids: [], tied: [], parallel: [], relations: 0 });
});

it('falls into its components, each a graph of its own', () => {
  const parts = tieComponents(
    graphOf([
      ['a', 'd'],
      ['b', 'c'],
      ['c', 'e'],
    ]),
  );
  expect(parts.map(({ places }) => [...places])).toEqual([
    [0, 3],
    [1, 2, 4],
  ]);
  expect(parts.map(({ tied }) => tied.map((list) => [...list]))).toEqual([
    [[1], [0]],
    [[1], [0, 2], [1]],
  ]);
});

it('has each actor and each tie in one component', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const parts = tieComponents(graph);
      expect(parts.flatMap(({ places }) => [...places]).toSorted((a, b) => a - b)).toEqual([
        ...graph.ids.keys(),
      ]);
      const ties = parts.flatMap(({ places, tied }) =>
        tied.flatMap((list, at) => [...list].map((other) => `${places[at]} ${places[other]}`)),
      );
      const all = graph.tied.flatMap((list, at) => [...list].map((other) => `${at} ${other}`));
      expect(ties.toSorted()).toEqual(all.toSorted());
    }),
  );
});
