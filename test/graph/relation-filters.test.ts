import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createActorStore } from '../../src/actors/actor-store.js';
import type { RelationRecord } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { actorRelationsFilter } from '../../src/relations/actor-relations-filter.js';
import { allColumns } from '../../src/relations/columns-filter.js';
import type { RelationOrder } from '../../src/relations/relation.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import { createRelationStore } from '../../src/relations/relation-store.js';
import { relationBounds } from '../../src/standing/relation-bounds.js';
import { relationType } from '../../src/vocabulary/relation-type.js';
import { asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { randomDataSet, randomWords } from '../support/graph-random.js';
import { randomAsOf, randomRelationWhere } from '../support/graph-random-where.js';
import { walk } from '../support/graph-walk.js';

const { graph, run, close } = await openEmptyGraph();
afterAll(() => close());

const dataSet = randomDataSet(1);
const loads = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z', '2024-03-01T00:00:00Z'];
/** In which load a relation came: the first brings a third of them, the second another, the third the rest. */
const loadOf = new Map(dataSet.relations.map(({ id }, at) => [id, loads[at % 3] ?? '']));
/** In which load a claim came: the first about a relation with it, others later as it falls out. */
const claimedIn = new Map(
  [...groupRows(dataSet.claims, ({ aboutId }) => aboutId)].flatMap(([aboutId, claims]) =>
    claims.map(({ id }, at): [string, string] => {
      const first = loadOf.get(aboutId) ?? '';
      const own = loads[(at + claims.length) % 3] ?? '';
      return [id, at > 0 && own > first ? own : first];
    }),
  ),
);
/** What was said at each load; the third withdraws here and there one of the claims that were there. */
const editions = new Map(
  loads.map((load, at) => [
    load,
    withClaims(dataSet, ({ id }) => {
      const since = claimedIn.get(id) ?? '';
      const withdrawn = at === 2 && since < load && [...claimedIn.keys()].indexOf(id) % 5 === 0;
      return since <= load && !withdrawn;
    }),
  ]),
);
for (const [load, edition] of editions) await writeDataSet(graph, edition, 'random', load);
const plains = [...editions].map(([load, edition]) => ({ load, plain: plainFilter(edition) }));
const nothing = plainFilter(withClaims(dataSet, () => false));

/** What was known at an instant: the relations, and what the claims that stood then come to. */
function knownAt(instant: string) {
  const { plain } = plains.findLast(({ load }) => load <= instant) ?? { plain: nothing };
  return { plain, relations: dataSet.relations.filter(({ id }) => (loadOf.get(id) ?? '') <= instant) };
}
const anyTime = randomAsOf([
  ...loads,
  '2023-12-31T23:59:59Z',
  '2024-02-15T12:00:00Z',
  asLastReported.knownAt,
]);

const store = () => createRelationStore(run, createActorStore(run));
const orders: RelationOrder[] = ['NEWEST', 'OLDEST', 'RECENTLY_RECORDED'];
const anyOrder = fc.constantFrom(...orders);
const pageSize = fc.constantFrom(7, 50, 200);

/** The ids in the order that `RelationSort` describes, equal ones by id in the direction of the list. */
function inOrder(
  relations: readonly RelationRecord[],
  order: RelationOrder,
  instant = asLastReported.knownAt,
): string[] {
  const { plain } = knownAt(instant);
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
  const { plain } = knownAt(asLastReported.knownAt);
  const silent = dataSet.relations.filter(({ id }) => plain.claimsAbout(id).length === 0);
  expect(silent.length).toBeGreaterThan(3);
  expect(newest).not.toEqual(inOrder(dataSet.relations, 'OLDEST').toReversed());
});

describe.each(orders)('relations in the order %s', (order) => {
  it('come each once, in order, whatever the size of a page', async () => {
    const { plain } = knownAt(asLastReported.knownAt);
    const spokenOf = dataSet.relations.filter(({ id }) => plain.claimsAbout(id).length > 0);
    for (const first of [1, 7, 200]) {
      const found = await walk((after) =>
        store().page(order, relationFilter(null, asLastReported), { list: '', first, after }),
      );
      expect(found.map(({ id }) => id)).toEqual(inOrder(spokenOf, order));
    }
  });
});

it('holds those relations that fit any conditions at any time, and counts them', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(randomRelationWhere, anyTime, anyOrder, pageSize, async (where, time, order, first) => {
      const found = await walk((after) =>
        store().page(order, relationFilter(where, time), { list: '', first, after }),
      );
      const { plain, relations } = knownAt(time.knownAt);
      const fitting = relations.filter((relation) =>
        plain.relation(where, relation, [relation.subjectId, relation.objectId], time),
      );
      expect(found.map(({ id }) => id)).toEqual(inOrder(fitting, order, time.knownAt));
      if (fitting.length > 0 && fitting.length < relations.length) hits += 1;
    }),
    { seed: 2, numRuns: 150 },
  );
  expect(hits).toBeGreaterThan(60);
});

it('holds those relations of an actor that fit any conditions on the other end, sides and others', async () => {
  const actorId = fc.constantFrom(...randomWords.actors.map((key) => `actor:${key}`));
  const direction = fc.constantFrom('OUT', 'IN', 'BOTH');
  const other = fc.option(fc.uniqueArray(actorId, { minLength: 5, maxLength: 15 }));
  const where = fc.option(randomRelationWhere);
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.record({ actorId, direction, other, where, time: anyTime, order: anyOrder, first: pageSize }),
      async (asked) => {
        const filter = actorRelationsFilter(asked, asked.time);
        const page = (after: string | null) =>
          store().ofActor(
            asked.actorId,
            asked.order,
            { ...filter, ...allColumns },
            { list: '', first: asked.first, after },
          );
        const { plain, relations } = knownAt(asked.time.knownAt);
        const fitting = relations.filter((relation) => {
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
            plain.relation(asked.where ?? {}, relation, [end], asked.time)
          );
        });
        expect((await walk(page)).map(({ id }) => id)).toEqual(
          inOrder(fitting, asked.order, asked.time.knownAt),
        );
        const counts = await store().countsOfActor(asked.actorId, filter);
        const ofStatus = groupRows(fitting, ({ id }) => plain.standing(id, asked.time).status);
        const counted = [...groupRows(counts, ({ status }) => status)].map(([status, some]) => [
          status,
          some.reduce((sum, { total }) => sum + total, 0),
        ]);
        expect(Object.fromEntries(counted)).toEqual(
          Object.fromEntries([...ofStatus].map(([status, some]) => [status, some.length])),
        );
        if (fitting.length > 1) hits += 1;
      },
    ),
    { seed: 3, numRuns: 120 },
  );
  expect(hits).toBeGreaterThan(20);
});
