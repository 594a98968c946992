import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { createActorStore } from '../../src/actors/actor-store.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { seekEnds } from '../../src/relations/ends-filter.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { standingWords } from '../../src/standing/standing-word.js';
import { spokenStatuses } from '../../src/standing/status-groups.js';
import { createTableStore } from '../../src/tables/table-store.js';
import { stretchesOf } from '../../src/time/calendar-stretch.js';
import { statuses } from '../../src/vocabulary/words.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { randomDataSet, randomWords } from '../support/graph-random.js';
import { randomAsOf, randomRelationWhere } from '../support/graph-random-where.js';
import { daysIn } from '../support/plain-days.js';
import { plainSources } from '../support/plain-sources.js';

const { graph, run, cypher, close } = await openEmptyGraph();
afterAll(() => close());

// What the second load takes back leaves former states beside the latest ones, under the same keys of the same actors.
const loads = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'] as const;
const dataSet = randomDataSet(4);
const withdrawn = new Set(dataSet.claims.filter((_claim, at) => at % 5 === 0).map(({ id }) => id));
const editions = [dataSet, withClaims(dataSet, ({ id }) => !withdrawn.has(id))] as const;
for (const [at, edition] of editions.entries()) await writeDataSet(graph, edition, 'random', loads[at] ?? '');
await cypher('CALL db.prepareForReplanning(60)');

const store = () => createTableStore(run, createActorStore(run));
const plains = editions.map(plainFilter);
/** What the rule says of the relations that fit, by what was known then. */
function knownAt({ knownAt }: AsOf) {
  const at = knownAt === loads[0] ? 0 : 1;
  const plain = plains[at] ?? plainFilter(dataSet);
  const fitting = (where: RelationWhere, time: AsOf) =>
    dataSet.relations.filter((relation) =>
      plain.relation(where, relation, [relation.subjectId, relation.objectId], time),
    );
  return { edition: editions[at], plain, fitting };
}

const actorIds = randomWords.actors.map((key) => `actor:${key}`);
const someActors = fc.uniqueArray(fc.constantFrom(...actorIds), { maxLength: 12 });
/** Conditions that name the actors at one end, at both, or at either. */
const whereAtEnds: fc.Arbitrary<RelationWhere> = fc
  .tuple(
    randomRelationWhere,
    fc.oneof(
      fc.record({ subjectIn: someActors }),
      fc.record({ objectIn: someActors }),
      fc.record({ withActor: someActors }),
      fc.record({ subjectIn: someActors, objectIn: someActors, withActor: someActors }),
    ),
  )
  .map(([where, ends]) => ({ ...where, ...ends }));
const anyTime = randomAsOf(loads);
const periods = [
  ['DAY', '2015-02-27/2015-03-04'],
  ['MONTH', '2012-12/2013-01'],
] as const;

it('counts in buckets what the rule says of the relations at the ends, as a look at all of them does', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(
      whereAtEnds,
      anyTime,
      fc.constantFrom(...periods),
      fc.constantFrom(null, 'TYPE', 'STATUS'),
      async (where, time, [interval, during], groupBy) => {
        const { statusIn, projected = null, ...others } = where;
        const ofNoDay = { ...time, validAt: null };
        const asked = {
          interval,
          groupBy,
          countedIn: standingWords(statusIn ?? spokenStatuses, projected),
        };
        const stretches = stretchesOf(during, interval);
        const filter = relationFilter({ ...others, statusIn: statuses }, ofNoDay);
        const ends = seekEnds(filter);
        expect(ends).not.toBeNull();
        const found = await store().buckets(filter, ends, asked, stretches);
        expect(found).toEqual(await store().buckets(filter, null, asked, stretches));

        const { plain, fitting } = knownAt(time);
        const expected = new Map<string, number>();
        for (const relation of fitting({ ...others, statusIn: statuses }, ofNoDay))
          for (const start of stretches.texts()) {
            const verdicts = daysIn(start).map((validAt) =>
              plain.standing(relation.id, { ...time, validAt }),
            );
            const isCounted = verdicts.some(
              (verdict) =>
                (statusIn ?? spokenStatuses).includes(verdict.status) &&
                (projected === null || verdict.projected === projected),
            );
            const keys = { TYPE: relation.type, STATUS: verdicts.at(-1)?.status };
            const key = `${start} ${groupBy && keys[groupBy]}`;
            if (isCounted) expected.set(key, (expected.get(key) ?? 0) + 1);
          }
        const told = found.filter(({ count }) => count > 0);
        expect(new Map(told.map(({ start, key, count }) => [`${start} ${key}`, count]))).toEqual(expected);
        if (expected.size > 0) hits += 1;
      },
    ),
    { seed: 5, numRuns: 100 },
  );
  expect(hits).toBeGreaterThan(30);
});

it('puts actors in the order that the rule gives them by the relations at the ends, as a look at all of them does', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(whereAtEnds, anyTime, fc.boolean(), async (where, time, weighted) => {
      const filter = relationFilter(where, time);
      const found = await store().topActors(filter, seekEnds(filter), weighted, 200);
      expect(found).toEqual(await store().topActors(filter, null, weighted, 200));

      const { edition, fitting } = knownAt(time);
      const sources = plainSources(edition, where.source ?? null);
      const values = new Map<string, number>();
      for (const { id, subjectId, objectId } of fitting(where, time))
        for (const end of [subjectId, objectId])
          values.set(end, (values.get(end) ?? 0) + (weighted ? sources.summary(id).sources : 1));
      expect(found.map(({ actor, value }) => [actor.id, value])).toEqual(
        [...values].toSorted(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)),
      );
      if (values.size > 2) hits += 1;
    }),
    { seed: 6, numRuns: 100 },
  );
  expect(hits).toBeGreaterThan(30);
});
