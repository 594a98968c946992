import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { createActorStore } from '../../src/actors/actor-store.js';
import type { RelationRecord } from '../../src/data-set/data-set.js';
import type { Run } from '../../src/graph/run.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { createNeighborhoodStore } from '../../src/neighborhood/neighborhood-store.js';
import { newestKey } from '../../src/pages/list-key.js';
import { relationFrom } from '../../src/relations/relation-columns.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import { relationBounds } from '../../src/standing/relation-bounds.js';
import { statuses } from '../../src/vocabulary/words.js';
import { asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { randomDataSet, randomWords } from '../support/graph-random.js';
import { randomRelationWhere } from '../support/graph-random-where.js';

const now = '2024-01-01T00:00:00Z';
const { graph, run, close } = await openEmptyGraph();
afterAll(() => close());
const dataSet = randomDataSet(12);
await writeDataSet(graph, dataSet, 'random', now);

const around = createNeighborhoodStore(run, createActorStore(run), relationFrom);
const plain = plainFilter(dataSet);
const keyOf = ({ id }: RelationRecord) =>
  newestKey(relationBounds(plain.claimsAbout(id)).from?.earliest ?? null, id);
const newestFirst = dataSet.relations.toSorted((one, other) => (keyOf(one) > keyOf(other) ? -1 : 1));

/** What the field's description says, told in TypeScript on the records. */
function plainAround(
  middle: readonly string[],
  where: RelationWhere,
  { depth, maxNodes, perHub }: { depth: number; maxNodes: number; perHub: number },
) {
  const fitting = newestFirst.filter((relation) =>
    plain.relation(
      { ...where, statusIn: statuses },
      relation,
      [relation.subjectId, relation.objectId],
      asLastReported,
    ),
  );
  const at = (id: string) => fitting.filter(({ subjectId, objectId }) => subjectId === id || objectId === id);
  const nodes = [...middle];
  const followed: string[] = [];
  let level = [...middle];
  for (let far = 0; far < depth; far++) {
    const before = nodes.length;
    for (const id of level) {
      followed.push(id);
      for (const { subjectId, objectId } of at(id).slice(0, perHub)) {
        const other = subjectId === id ? objectId : subjectId;
        if (!nodes.includes(other) && nodes.length < maxNodes) nodes.push(other);
      }
    }
    level = nodes.slice(before);
  }
  const edges = fitting.filter(
    ({ subjectId, objectId }) => nodes.includes(subjectId) && nodes.includes(objectId),
  );
  const cutAt = nodes
    .filter((id) => followed.includes(id))
    .map((actorId) => ({
      actorId,
      shown: at(actorId).filter((relation) => edges.includes(relation)).length,
      of: at(actorId).length,
    }))
    .filter(({ shown, of }) => shown < of);
  return { nodeIds: nodes, edges: edges.map(({ id }) => id), cutAt };
}

it('is the part of the graph that its description tells, whatever is asked', async () => {
  const actorId = fc.constantFrom(...randomWords.actors.map((key) => `actor:${key}`));
  const seen = { cut: 0, whole: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(actorId, { minLength: 1, maxLength: 3 }),
      randomRelationWhere,
      fc.record({
        depth: fc.integer({ min: 1, max: 3 }),
        maxNodes: fc.integer({ min: 3, max: 20 }),
        perHub: fc.integer({ min: 1, max: 60 }),
      }),
      async (middle, where, extent) => {
        const asOf = { validAt: null, knownAt: now, reading: 'POSSIBLE' } as const;
        const filter = relationFilter({ ...where, statusIn: statuses }, asOf);
        const found = await around(middle, filter, extent);
        const expected = plainAround(middle, where, extent);
        const told = {
          nodeIds: found.nodeIds,
          edges: found.edges.map(({ id }) => id),
          cutAt: await found.cutAt(),
        };
        expect(told).toEqual(expected);
        expect(found.hasMoreEdges).toBe(false);
        if (expected.edges.length > 0) seen[expected.cutAt.length > 0 ? 'cut' : 'whole'] += 1;
      },
    ),
    { seed: 3, numRuns: 200 },
  );
  expect(seen.cut).toBeGreaterThan(30);
  expect(seen.whole).toBeGreaterThan(20);
});

it('counts the relations of those who were cut only when it is asked for, and once', async () => {
  const sent: string[] = [];
  const counting: Run = (query, params) => {
    sent.push(query.name);
    return run(query, params);
  };
  const aroundOne = createNeighborhoodStore(counting, createActorStore(counting), relationFrom);
  const filter = relationFilter(null, { validAt: null, knownAt: now, reading: 'POSSIBLE' });
  const found = await aroundOne([`actor:${randomWords.actors[0]}`], filter, {
    depth: 1,
    maxNodes: 2,
    perHub: 1,
  });
  expect(sent).not.toContain('neighborhood/count-relations-at');
  expect(await found.cutAt()).toEqual(await found.cutAt());
  expect(sent.filter((name) => name === 'neighborhood/count-relations-at')).toHaveLength(1);
});
