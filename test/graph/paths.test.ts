import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { createAnalytics } from '../../src/analytics/analytics.js';
import { readConfig } from '../../src/config.js';
import { createContext } from '../../src/context.js';
import { createLastCommit } from '../../src/dataset/last-commit.js';
import { shortestPath, shortestPathsAfter } from '../../src/graph/queries.generated.js';
import type { Graph } from '../../src/graph/run.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { findPaths } from '../../src/paths/find-paths.js';
import { walkedFilter } from '../../src/paths/path-conditions.js';
import { createPathStore, type PathFilter } from '../../src/paths/path-store.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import { createLocalCopies } from '../../src/sources/local-copies.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { statuses } from '../../src/vocabulary/words.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { plainEdges } from '../support/graph-plain-edges.js';
import { plainPaths } from '../support/graph-plain-paths.js';
import { explain, operatorsOf } from '../support/graph-plan.js';
import { randomDataSet, randomWords } from '../support/graph-random.js';
import { randomRelationWhere } from '../support/graph-random-where.js';

const { driver, graph, run, close } = await openEmptyGraph();
afterAll(() => close());

const dataSet = randomDataSet(11);
const loads = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'] as const;
/** The first load brings two thirds of the relations, the second the others. */
const loadOf = new Map(dataSet.relations.map(({ id }, at) => [id, loads[at % 3 === 0 ? 1 : 0]]));
for (const load of loads)
  await writeDataSet(
    graph,
    withClaims(dataSet, ({ aboutId }) => (loadOf.get(aboutId) ?? load) <= load),
    'random',
    load,
  );

const store = createPathStore(graph, run);
const edgesOf = plainEdges(dataSet, (id) => loadOf.get(id) ?? '');
const actorId = fc.constantFrom(...randomWords.actors.map((key) => `actor:${key}`));
const asOf: fc.Arbitrary<AsOf> = fc.record({
  validAt: fc.constantFrom(null, '2004-06-01', '2012-07-01', '2019-01-01'),
  knownAt: fc.constantFrom(...loads),
  reading: fc.constantFrom('POSSIBLE', 'CERTAIN'),
});
const asked = fc.record({
  ends: fc.uniqueArray(actorId, { minLength: 2, maxLength: 2 }),
  where: randomRelationWhere,
  typeIn: fc.uniqueArray(fc.constantFrom(...randomWords.types), { minLength: 1, maxLength: 3 }),
  statusIn: fc.option(fc.subarray([...statuses], { minLength: 2 })),
  asOf,
  avoid: fc.uniqueArray(actorId, { maxLength: 4 }),
  avoidKinds: fc.subarray([...randomWords.actorKinds], { maxLength: 1 }),
  maxDegree: fc.option(fc.integer({ min: 12, max: 30 })),
  maxHops: fc.integer({ min: 1, max: 6 }),
  limit: fc.integer({ min: 1, max: 20 }),
});

it('finds those paths that trying every way finds, in the same order, whatever is asked', async () => {
  const lengths = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(
      asked,
      async ({ ends, where: given, typeIn, statusIn, asOf, maxHops, limit, ...pass }) => {
        const [from = '', to = ''] = ends;
        // Of all types together this graph has a short way to everybody.
        const where: RelationWhere = { typeIn, ...given, statusIn };
        const avoid = pass.avoid.filter((id) => !ends.includes(id));
        const filter: PathFilter = {
          ...walkedFilter({ where, asOf }),
          ...pass,
          isPast: asOf.knownAt < loads[1],
          avoid,
          from,
          to,
        };
        const { edges, mayPass } = edgesOf(where, asOf, { ...pass, avoid });
        const expected = plainPaths(edges, [from, to], { maxHops, most: limit }, mayPass);
        const found = await store.best(filter, maxHops, limit);
        expect(found.ended).toBe(false);
        if (limit > 1) expect(found.paths).toEqual(expected);
        const [nearest] = plainPaths(edges, [from, to], { maxHops: 6, most: 1 }, mayPass);
        const shortest = await store.shortest(filter, false);
        expect(shortest.path?.length).toBe(nearest?.length);
        expect((await store.shortest(filter, true)).path).toEqual(nearest ?? null);
        for (const { length } of found.paths) lengths.set(length, (lengths.get(length) ?? 0) + 1);
      },
    ),
    { seed: 5, numRuns: 300 },
  );
  for (const length of [1, 2, 3, 4]) expect(lengths.get(length) ?? 0).toBeGreaterThan(20);
});

it.each([shortestPath, shortestPathsAfter])(
  '$name is searched from both ends and never by trying all ways',
  async ({ text }) => {
    const { plan } = await explain(driver, text);
    const walks = operatorsOf(plan).filter(({ type }) => /Path|VarLength|Repeat/.test(type));
    expect(walks.map(({ type }) => type)).toEqual(['ShortestPath']);
  },
);

it('says so where there was no time to look', async () => {
  // Each statement is sent when its time is long over, however fast the database would have been.
  const hurried: Graph = {
    ...graph,
    timeoutMs: 0,
    reader: (signal) => async (query, params) => {
      await sleep(50);
      return graph.reader(signal)(query, params);
    },
  };
  const context = createContext(
    {
      graph: hurried,
      analytics: createAnalytics(hurried, readConfig({}).analytics),
      localCopies: createLocalCopies([]),
      lastCommit: createLastCommit(run, 0),
    },
    { requestId: 'hurried' },
  );
  const rest = { avoid: [], avoidKinds: [], maxDegree: null, isPast: false, where: {} };
  const asOf = { validAt: null, knownAt: loads[1], reading: 'POSSIBLE' } as const;
  for (const limit of [1, 5]) {
    const found = await findPaths(
      { ...rest, asOf, from: 'actor:a00', to: 'actor:a01', maxHops: 4, limit },
      context,
    );
    if ('code' in found) throw new Error(found.message);
    expect([found.paths, found.truncated]).toEqual([[], true]);
    expect(await found.whyNone()).toMatchObject({ reason: 'SEARCH_BOUNDED', cutBy: [], nearest: null });
  }
});
