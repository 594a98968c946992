import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createBalanceStore } from '../../src/balance/balance-store.js';
import { createEffort } from '../../src/balance/effort.js';
import { tiesOf } from '../../src/balance/signed-graph.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { seekEnds } from '../../src/relations/ends-filter.js';
import { relationFrom } from '../../src/relations/relation-columns.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import { relationType } from '../../src/vocabulary/relation-type.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { randomDataSet, randomWords } from '../support/graph-random.js';
import { randomAsOf, randomRelationWhere } from '../support/graph-random-where.js';

const { graph, run, cypher, close } = await openEmptyGraph();
afterAll(() => close());

// What the second load takes back leaves former states beside the latest ones.
const loads = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'] as const;
const dataSet = randomDataSet(7);
const withdrawn = new Set(dataSet.claims.filter((_claim, at) => at % 4 === 0).map(({ id }) => id));
const editions = [dataSet, withClaims(dataSet, ({ id }) => !withdrawn.has(id))] as const;
for (const [at, edition] of editions.entries()) await writeDataSet(graph, edition, 'random', loads[at] ?? '');
await cypher('CALL db.prepareForReplanning(60)');

const asking = { signal: undefined, onTimeOver: () => {} };
const store = createBalanceStore(run, graph, asking, relationFrom);
const plains = editions.map(plainFilter);
const actorIds = randomWords.actors.map((key) => `actor:${key}`);
const someActors = fc.option(fc.uniqueArray(fc.constantFrom(...actorIds), { maxLength: 12 }), {
  nil: undefined,
});
const anyWhere = fc
  .tuple(
    randomRelationWhere,
    fc.record({ subjectIn: someActors, objectIn: someActors, withActor: someActors }),
  )
  .map(([where, ends]): RelationWhere => ({ ...where, ...ends }));
const most = 10_000;

/** The relations of a sign that fit by the rule, by the two actors that they are between. */
function fittingPairs(where: RelationWhere, time: Parameters<typeof relationFilter>[1]) {
  const plain = plains[time.knownAt === loads[0] ? 0 : 1] ?? plainFilter(dataSet);
  const fitting = dataSet.relations.filter(
    (relation) =>
      relation.subjectId !== relation.objectId &&
      relationType(relation.type).sign !== 0 &&
      plain.relation(where, relation, [relation.subjectId, relation.objectId], time),
  );
  return groupRows(fitting, ({ subjectId, objectId }) => [subjectId, objectId].sort().join(' '));
}

describe('pairs of actors', () => {
  it('have as many relations of each sign as the rule says, at named ends as among all', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(anyWhere, randomAsOf(loads), async (where, time) => {
        const filter = relationFilter(where, time);
        const expected = [...fittingPairs(where, time)].map(([pair, own]) => {
          const [aId = '', bId = ''] = pair.split(' ');
          const positive = own.filter(({ type }) => relationType(type).sign > 0).length;
          return { aId, bId, positive, negative: own.length - positive };
        });
        const all = await store.pairs(filter, null, most);
        expect(tiesOf(all, 'NET')).toEqual(tiesOf(expected, 'NET'));
        const total = expected.length;
        expect(await store.hasMorePairs(filter, total)).toBe(false);
        expect(await store.hasMorePairs(filter, total - 1)).toBe(true);
        const ends = seekEnds(filter);
        if (ends) expect(await store.pairs(filter, ends, most)).toEqual(all);
        if (expected.length > 1) hits += 1;
      }),
      { seed: 3, numRuns: 100 },
    );
    expect(hits).toBeGreaterThan(30);
  });

  it('have these very relations, a page at a time, newest first', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(anyWhere, randomAsOf(loads), async (where, time) => {
        const filter = relationFilter(where, time);
        const pairs = await store.pairs(filter, seekEnds(filter), most);
        const expected = fittingPairs(where, time);
        await Promise.all(
          pairs.map(async (pair) => {
            const ids: string[] = [];
            const keys: string[] = [];
            for (let after: string | null = null, goesOn = true; goesOn; ) {
              const page = await store.relationsOf(pair, filter, { list: 'list', first: 1, after });
              ids.push(...page.entries.map(({ node }) => node.id));
              keys.push(...page.entries.map(({ key }) => key));
              after = page.entries.at(-1)?.key ?? null;
              goesOn = page.hasNextPage;
              expect(await page.countAll()).toBe(pair.positive + pair.negative);
            }
            expect(keys).toEqual(keys.toSorted().reverse());
            expect(ids.toSorted()).toEqual(
              expected
                .get(`${pair.aId} ${pair.bId}`)
                ?.map(({ id }) => id)
                .toSorted(),
            );
            if (ids.length > 1) hits += 1;
          }),
        );
      }),
      { seed: 4, numRuns: 60 },
    );
    expect(hits).toBeGreaterThan(10);
  });
});

describe('work in pieces', () => {
  function* endless(effort = createEffort(Number.POSITIVE_INFINITY)): Generator<void, string> {
    while (effort.has()) yield;
    return 'over';
  }

  it('ends with the request', async () => {
    const ending = new AbortController();
    const own = createBalanceStore(run, graph, { ...asking, signal: ending.signal }, relationFrom);
    setTimeout(() => ending.abort(new Error('gone')), 50);
    await expect(own.workOut(endless())).rejects.toMatchObject({ name: 'GraphError', kind: 'aborted' });
  });

  it('lets others have their turn', async () => {
    const ending = new AbortController();
    const own = createBalanceStore(run, graph, { ...asking, signal: ending.signal }, relationFrom);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
      if (turns === 10) ending.abort();
    }, 1);
    await expect(own.workOut(endless())).rejects.toThrow();
    clearInterval(ticking);
    expect(turns).toBeGreaterThanOrEqual(10);
  });

  it('has no effort left when a quarter of the time of a read is over, and tells so', async () => {
    let told = 0;
    const onTimeOver = () => {
      told += 1;
    };
    const own = createBalanceStore(run, { timeoutMs: 200 }, { ...asking, onTimeOver }, relationFrom);
    const effort = createEffort(Number.POSITIVE_INFINITY);
    const start = performance.now();
    expect(await own.workOutInTime(endless(effort), effort)).toBe('over');
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(told).toBe(1);
  });
});
