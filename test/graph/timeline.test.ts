import { afterAll, describe, expect, it } from 'vitest';
import type { AsOf } from '../../src/standing/as-of.js';
import { relationBounds } from '../../src/standing/relation-bounds.js';
import { spokenStatuses } from '../../src/standing/status-groups.js';
import { dayOf } from '../../src/time/day.js';
import { readPeriod } from '../../src/time/period.js';
import { readWhen } from '../../src/time/read-when.js';
import type { When } from '../../src/time/when.js';
import { createTimelineStore } from '../../src/timeline/timeline-store.js';
import { firstLoad, openTwoLoads, secondLoad } from '../support/graph-two-loads.js';

const { database, dataSet, standing, verdict } = await openTwoLoads(5);
afterAll(() => database.close());
const store = createTimelineStore(database.run);

const asOf = (knownAt: string, more: Partial<AsOf> = {}): AsOf => ({
  validAt: null,
  knownAt,
  reading: 'POSSIBLE',
  ...more,
});
const times = [asOf(firstLoad), asOf(secondLoad), asOf(secondLoad, { reading: 'CERTAIN' })];
const periods = [null, '2003/2010', '2012-06/..', '../2004'];
const some = ['actor:a00', 'actor:a03', 'actor:a07'];

/** The plain rule: what of the records belongs into the timeline, and how many events are not dated. */
function plainTimeline(ids: readonly string[], during: string | null, time: AsOf) {
  const period = during === null ? null : readPeriod(during);
  const mayLieIn = ({ earliest, latest }: When) =>
    (latest ?? '~') >= (period?.from?.earliest ?? '') && (earliest ?? '') <= (period?.until?.latest ?? '~');
  const item = (sort: string, id: string, when: When | null, day: string | null, suffix = '') => {
    const said = verdict(id, { ...time, validAt: day });
    if (!said || !spokenStatuses.includes(said.status) || !when?.earliest || !mayLieIn(when)) return [];
    return [{ key: `${when.earliest} ${id}${suffix}`, sort, id, at: when.edtf, ...said }];
  };
  const taken = new Set(
    dataSet.participations
      .filter(({ id, actorId }) => ids.includes(actorId) && standing(id, time.knownAt).length > 0)
      .map(({ eventId }) => eventId),
  );
  const events = dataSet.events.filter(({ id }) => taken.has(id));
  const ties = dataSet.relations.filter(
    ({ subjectId, objectId }) => ids.includes(subjectId) || ids.includes(objectId),
  );
  const items = [
    ...events.flatMap(({ id, occurred }) => item('EVENT', id, occurred && readWhen(occurred.edtf), null)),
    ...ties.flatMap(({ id }) => {
      const { from, until } = relationBounds(standing(id, time.knownAt));
      const first = time.reading === 'CERTAIN' ? from?.latest : from?.earliest;
      return [
        ...item('BEGINNING', id, from, first ? dayOf(first) : null),
        ...item('END', id, until, until?.earliest ? dayOf(until.earliest) : null, ' end'),
      ];
    }),
  ].toSorted((one, other) => (one.key < other.key ? -1 : 1));
  const undated = events.filter(({ id, occurred }) => {
    const said = verdict(id, time);
    return said && spokenStatuses.includes(said.status) && !(occurred && readWhen(occurred.edtf).earliest);
  });
  return { items, undated: undated.length };
}

const read = async (ids: readonly string[], during: string | null, time: AsOf, first: number) => {
  const period = during === null ? null : readPeriod(during);
  const asked = {
    ids,
    duringFrom: period?.from?.earliest ?? null,
    duringUntil: period?.until?.latest ?? null,
  };
  const items = [];
  let after: string | null = null;
  for (;;) {
    const page = await store.page(asked, time, { list: 'timeline', first, after });
    items.push(
      ...page.entries.map(({ key, node: { sort, id, at, status, projected } }) => ({
        key,
        sort,
        id,
        at: at.edtf,
        status,
        projected,
      })),
    );
    after = page.entries.at(-1)?.key ?? null;
    if (page.hasNextPage) continue;
    expect(await page.countAll()).toBe(items.length);
    return { items, undated: await page.countUndated() };
  }
};

describe.each(times)('the timeline of actors as of %o', (time) => {
  it.each(periods)('holds, during %s, what the plain rule says, in its order', async (during) => {
    const expected = plainTimeline(some, during, time);
    expect(expected.items.length).toBeGreaterThan(5);
    expect(await read(some, during, time, 200)).toEqual(expected);
  });

  it('holds of each actor alone what belongs to it', async () => {
    for (const id of some) expect(await read([id], null, time, 200)).toEqual(plainTimeline([id], null, time));
  });

  it('comes in pages as it would on one, also where several things have the same date', async () => {
    const whole = await read(some, null, time, 200);
    const instants = whole.items.map(({ key }) => key.slice(0, 20));
    expect(new Set(instants).size).toBeLessThan(instants.length);
    expect(await read(some, null, time, 3)).toEqual(whole);
  });
});

it('what is not known yet is not in it', async () => {
  const nothing = { items: [], undated: 0 };
  expect(await read(some, null, asOf('2023-01-01T00:00:00Z'), 10)).toEqual(nothing);
});

it('a day that is asked for changes nothing, as each item has its own', async () => {
  const onDay = await read(some, null, asOf(secondLoad, { validAt: '1990-01-01' }), 200);
  expect(onDay).toEqual(await read(some, null, asOf(secondLoad), 200));
});
