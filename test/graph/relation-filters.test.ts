import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createActorStore } from '../../src/actors/actor-store.js';
import type { RelationRecord } from '../../src/data-set/data-set.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { actorRelationsFilter } from '../../src/relations/actor-relations-filter.js';
import type { RelationOrder } from '../../src/relations/relation.js';
import { relationBounds } from '../../src/relations/relation-bounds.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import { createRelationStore } from '../../src/relations/relation-store.js';
import { relationType } from '../../src/vocabulary/relation-type.js';
import { asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { randomDataSet, randomWords } from '../support/graph-random.js';
import { randomRelationWhere } from '../support/graph-random-where.js';
import { walk } from '../support/graph-walk.js';

const { graph, run, close } = await openEmptyGraph();
afterAll(() => close());

const dataSet = randomDataSet(1);
const plain = plainFilter(dataSet);
const loads = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'];
/** In which load a relation came: the first brings a third of them, the second another, the third the rest. */
const loadOf = new Map(dataSet.relations.map(({ id }, at) => [id, loads[at % 3] ?? '']));
for (const load of loads)
  await writeDataSet(
    graph,
    withClaims(dataSet, ({ aboutId }) => (loadOf.get(aboutId) ?? load) <= load),
    'random',
    load,
  );

const store = () => createRelationStore(run, createActorStore(run));
const orders: RelationOrder[] = ['NEWEST', 'OLDEST', 'RECENTLY_RECORDED'];
const anyOrder = fc.constantFrom(...orders);
const pageSize = fc.constantFrom(7, 50, 200);

/** The ids in the order that `RelationSort` describes, equal ones by id in the direction of the list. */
function inOrder(relations: readonly RelationRecord[], order: RelationOrder): string[] {
  const keyed = relations.map(({ id }) => {
    const start = relationBounds(plain.claimsAbout(id)).from?.earliest ?? null;
    return { id, key: order === 'RECENTLY_RECORDED' ? (loadOf.get(id) ?? '') : start };
  });
  const direction = order === 'OLDEST' ? 1 : -1;
  const compare = (a: string, b: string) => direction * (Number(a > b) - Number(a < b));
  return keyed
    .toSorted((a, b) => {
      if (a.key === null || b.key === null)
        return Number(a.key === null) - Number(b.key === null) || compare(a.id, b.id);
      return compare(a.key, b.key) || compare(a.id, b.id);
    })
    .map(({ id }) => id);
}

it('is about some 200 relations, dated and undated, of several sources and of none that can be told', () => {
  expect(dataSet.relations.length).toBeGreaterThan(190);
  const newest = inOrder(dataSet.relations, 'NEWEST');
  expect(newest).not.toEqual(inOrder(dataSet.relations, 'OLDEST').toReversed());
});

describe.each(orders)('relations in the order %s', (order) => {
  it('come each once, in order, whatever the size of a page', async () => {
    for (const first of [1, 7, 200]) {
      const found = await walk((after) =>
        store().page(order, relationFilter(null, asLastReported), { list: '', first, after }),
      );
      expect(found.map(({ id }) => id)).toEqual(inOrder(dataSet.relations, order));
    }
  });
});

it('holds those relations that fit any conditions, and counts them', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(randomRelationWhere, anyOrder, pageSize, async (where, order, first) => {
      const found = await walk((after) =>
        store().page(order, relationFilter(where, asLastReported), { list: '', first, after }),
      );
      const fitting = dataSet.relations.filter((relation) =>
        plain.relation(where, relation, [relation.subjectId, relation.objectId]),
      );
      expect(found.map(({ id }) => id)).toEqual(inOrder(fitting, order));
      if (fitting.length > 0 && fitting.length < dataSet.relations.length) hits += 1;
    }),
    { seed: 2, numRuns: 80 },
  );
  expect(hits).toBeGreaterThan(30);
});

it('holds those relations of an actor that fit any conditions on the other end, sides and others', async () => {
  const actorId = fc.constantFrom(...randomWords.actors.map((key) => `actor:${key}`));
  const direction = fc.constantFrom('OUT', 'IN', 'BOTH');
  const other = fc.option(fc.uniqueArray(actorId, { minLength: 5, maxLength: 15 }));
  const where = fc.option(randomRelationWhere);
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({ actorId, direction, other, where, order: anyOrder, first: pageSize }),
      async (asked) => {
        const filter = actorRelationsFilter(asked, asLastReported);
        const page = (after: string | null) =>
          store().ofActor(asked.actorId, asked.order, filter, { list: '', first: asked.first, after });
        const fitting = dataSet.relations.filter((relation) => {
          const { subjectId, objectId, type } = relation;
          if (subjectId !== asked.actorId && objectId !== asked.actorId) return false;
          const isOut = subjectId === asked.actorId;
          const end = isOut ? objectId : subjectId;
          const isOnSide =
            asked.direction === 'BOTH' ||
            relationType(type).symmetric ||
            (asked.direction === 'OUT') === isOut;
          return (
            isOnSide &&
            (!asked.other || asked.other.includes(end)) &&
            plain.relation(asked.where ?? {}, relation, [end])
          );
        });
        expect((await walk(page)).map(({ id }) => id)).toEqual(inOrder(fitting, asked.order));
        const counts = await store().countsOfActor(asked.actorId, filter);
        expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(fitting.length);
        if (fitting.length > 1) hits += 1;
      },
    ),
    { seed: 3, numRuns: 80 },
  );
  expect(hits).toBeGreaterThan(20);
});
