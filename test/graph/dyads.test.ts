import { afterAll, describe, expect, it } from 'vitest';
import { type BucketUnit, bucketStart } from '../../src/dyads/buckets.js';
import { createDyadStore } from '../../src/dyads/dyad-store.js';
import { groupRows } from '../../src/graph/group-rows.js';
import { relationsOfDyad } from '../../src/graph/queries.generated.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { holds } from '../../src/standing/status-groups.js';
import { readWhen } from '../../src/time/read-when.js';
import { intensityOf, isPloverCategory } from '../../src/vocabulary/plover.js';
import { firstLoad, openTwoLoads, secondLoad } from '../support/graph-two-loads.js';

const { database, dataSet, verdict } = await openTwoLoads(7);
afterAll(() => database.close());
const store = createDyadStore(database.run);

const asOf = (knownAt: string, more: Partial<AsOf> = {}): AsOf => ({
  validAt: null,
  knownAt,
  reading: 'POSSIBLE',
  ...more,
});
const times = [
  asOf(firstLoad),
  asOf(secondLoad),
  asOf(secondLoad, { reading: 'CERTAIN' }),
  asOf('2023-01-01T00:00:00Z'),
];
const actors = dataSet.actors.map(({ id }) => id);
const pairs = actors.flatMap((a, index) => actors.slice(index + 1).map((b) => ({ a, b })));

/** The plain rule: events in which both are said to have taken part, by bucket. */
function plainEvents({ a, b }: { a: string; b: string }, unit: BucketUnit, time: AsOf) {
  const isSaid = (id: string) => holds(verdict(id, time)?.status ?? 'RETRACTED');
  const takesPart = (actorId: string, eventId: string) =>
    dataSet.participations.some(
      (part) => part.actorId === actorId && part.eventId === eventId && isSaid(part.id),
    );
  const both = dataSet.events
    .filter(({ id }) => isSaid(id) && takesPart(a, id) && takesPart(b, id))
    .map((event) => {
      const { earliest = null, latest = null } = event.occurred ? readWhen(event.occurred.edtf) : {};
      const instant = earliest ?? latest;
      const category = event.plover?.category;
      return {
        bucket: instant && bucketStart(instant, unit),
        isAnnounced: verdict(event.id, time)?.projected,
        intensity: category && isPloverCategory(category) ? intensityOf(category, []) : null,
      };
    });
  return [...groupRows(both, ({ bucket }) => bucket ?? '~')]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, rows]) => {
      const done = rows.filter(({ isAnnounced }) => !isAnnounced);
      const scores = done.flatMap(({ intensity }) => intensity ?? []);
      return {
        bucket: rows[0]?.bucket ?? null,
        events: done.length,
        announced: rows.length - done.length,
        meanIntensity:
          scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null,
      };
    });
}

describe.each(times)('what is between two actors, as of %o', (time) => {
  it.each(['DAY', 'MONTH', 'YEAR'] as const)(
    'are, in buckets of one %s, the events of the plain rule',
    async (unit) => {
      let seen = 0;
      for (const pair of pairs) {
        const expected = plainEvents(pair, unit, time);
        seen += expected.length;
        const { events } = await store.between({ ...pair, unit, start: null, end: null }, time);
        expect([pair, events.map(rounded)]).toEqual([pair, expected.map(rounded)]);
      }
      expect(seen > 10).toBe(time.knownAt >= firstLoad);
    },
  );

  it('are the relations known between them, whichever is the subject, each in one state', async () => {
    for (const { a, b } of pairs.slice(0, 60)) {
      const expected = dataSet.relations
        .filter(({ subjectId, objectId }) => [a, b].every((id) => [subjectId, objectId].includes(id)))
        .filter(({ id }) => verdict(id, time) !== null)
        .map(({ id }) => id);
      for (const ends of [
        { a, b },
        { a: b, b: a },
      ]) {
        const found = await database.run(relationsOfDyad, { ...ends, knownAt: time.knownAt, most: 50 });
        expect(found.map(({ relationId }) => relationId)).toEqual(expected.toSorted());
      }
    }
  });
});

it('events outside the window are left out, those without a date never', async () => {
  const [time] = times;
  if (!time) throw new Error('there is no time');
  for (const pair of pairs) {
    const all = plainEvents(pair, 'YEAR', time);
    const inside = all.filter(({ bucket }) => bucket === null || (bucket >= '2003' && bucket <= '2010'));
    const { events } = await store.between({ ...pair, unit: 'YEAR', start: '2003', end: '2010' }, time);
    expect(events.map(rounded)).toEqual(inside.map(rounded));
  }
});

it('a day that is asked for changes nothing, as each bucket has its own', async () => {
  for (const pair of pairs.slice(0, 40)) {
    const asked = { ...pair, unit: 'YEAR', start: null, end: null } as const;
    const onDay = await store.between(asked, asOf(secondLoad, { validAt: '1990-01-01' }));
    expect(onDay).toEqual(await store.between(asked, asOf(secondLoad)));
  }
});

function rounded<Row extends { meanIntensity: number | null }>(row: Row) {
  return { ...row, meanIntensity: row.meanIntensity === null ? null : Number(row.meanIntensity.toFixed(9)) };
}
