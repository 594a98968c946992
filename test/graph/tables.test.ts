import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createActorStore } from '../../src/actors/actor-store.js';
import type { ClaimRecord } from '../../src/data-set/data-set.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import { judgeAsOf } from '../../src/standing/judge-as-of.js';
import { ownPeriodOfRelation } from '../../src/standing/relation-bounds.js';
import { standingWords } from '../../src/standing/standing-word.js';
import { createTableStore } from '../../src/tables/table-store.js';
import { type Stretch, stretchesOf } from '../../src/time/calendar-stretch.js';
import { type Status, statuses, timeReadings } from '../../src/vocabulary/words.js';
import { openEmptyGraph } from '../support/graph.js';
import { randomDataSet } from '../support/graph-random.js';
import { daysIn } from '../support/plain-days.js';

const { graph, run, close } = await openEmptyGraph();
afterAll(() => close());

const now = '2024-01-01T00:00:00Z';
const asOf = { validAt: null, knownAt: now } as const;
const spokenOf: readonly Status[] = ['AFFIRMED', 'CONTESTED', 'DENIED', 'NOMINAL', 'DESIRED'];
const store = () => createTableStore(run, createActorStore(run));

describe('of relations of all sorts', () => {
  const dataSet = randomDataSet(4);
  const about = groupRows(dataSet.claims, (claim) => claim.aboutId);
  beforeAll(async () => {
    await writeDataSet(graph, dataSet, 'random', now);
  });

  /** The statuses of a relation from day to day, by the rule that needs no store. */
  function statusesOn(
    claims: readonly ClaimRecord[],
    days: readonly string[],
    reading: 'POSSIBLE' | 'CERTAIN',
  ) {
    const own = ownPeriodOfRelation(claims);
    return days.map((validAt) => judgeAsOf(claims, own, { validAt, reading }).status);
  }

  it.each<[Stretch, string]>([
    ['DAY', '2015-02-27/2015-03-04'],
    ['MONTH', '2012-03/2013-01'],
    ['YEAR', '2009/2010'],
  ])(
    'buckets of a %s count what is judged so on any day of it, and by the status of its last day',
    async (unit, during) => {
      const stretches = stretchesOf(during, unit);
      for (const reading of timeReadings) {
        const expected = new Map<string, number>();
        for (const start of stretches.texts()) {
          const days = daysIn(start);
          for (const { id } of dataSet.relations) {
            const found = statusesOn(about.get(id) ?? [], days, reading);
            if (!found.some((status) => spokenOf.includes(status))) continue;
            const key = `${start} ${found.at(-1)}`;
            expected.set(key, (expected.get(key) ?? 0) + 1);
          }
        }
        const filter = relationFilter({ statusIn: statuses }, { ...asOf, reading });
        const asked = { interval: unit, groupBy: 'STATUS', countedIn: standingWords(spokenOf) } as const;
        const buckets = await store().buckets(filter, null, asked, stretches);
        const told = buckets.filter(({ count }) => count > 0);
        expect(new Map(told.map(({ start, key, count }) => [`${start} ${key}`, count]))).toEqual(expected);
        expect(buckets.map(({ start, key }) => `${start} ${key}`)).toEqual(
          buckets.map(({ start, key }) => `${start} ${key}`).toSorted(),
        );
        const plain = await store().buckets(filter, null, { ...asked, groupBy: null }, stretches);
        for (const { start, count } of plain)
          expect(count).toBe(
            buckets.filter((one) => one.start === start).reduce((sum, one) => sum + one.count, 0),
          );
      }
    },
  );

  it('actors weigh as much as independent sources tell of them, copies as one, and of given ones only those', async () => {
    for (const source of [null, ['source:copy', 'source:copy-of-copy'], ['source:copy', 'source:other']]) {
      const filter = relationFilter({ source }, { ...asOf, reading: 'POSSIBLE' });
      const weights = new Map<string, number>();
      for (const { id, subjectId, objectId } of dataSet.relations) {
        const cited = (about.get(id) ?? []).flatMap(({ evidence }) =>
          evidence.map(({ sourceId }) => sourceId),
        );
        const own = cited.filter((one) => !source || source.includes(one)).map(originalOf);
        const weight = new Set(own).size;
        for (const end of [subjectId, objectId])
          if (weight > 0) weights.set(end, (weights.get(end) ?? 0) + weight);
      }
      const scores = await store().topActors(filter, null, true, 200);
      expect(new Map(scores.map(({ actor, value }) => [actor.id, value]))).toEqual(weights);
    }
  });
});

function originalOf(id: string): string {
  return id.startsWith('source:copy') ? 'source:original' : id;
}
