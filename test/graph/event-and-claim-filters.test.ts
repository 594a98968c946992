import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { claimFilter } from '../../src/claims/claim-filter.js';
import { createClaimStore } from '../../src/claims/claim-store.js';
import { eventFilter } from '../../src/events/event-filter.js';
import { createEventStore } from '../../src/events/event-store.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import type { DatedText } from '../../src/time/dated-text.js';
import { readWhen } from '../../src/time/read-when.js';
import { statuses } from '../../src/vocabulary/words.js';
import { asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { randomDataSet, randomWords } from '../support/graph-random.js';
import { randomAsOf, randomClaimWhere, randomEventWhere } from '../support/graph-random-where.js';
import { walk } from '../support/graph-walk.js';

const { graph, run, close } = await openEmptyGraph();
afterAll(() => close());

const loaded = randomDataSet(4);
// The second load withdraws each tenth claim, and with it here and there the last one about something.
const dataSet = withClaims(loaded, ({ id }) => loaded.claims.findIndex((claim) => claim.id === id) % 10 > 0);
await writeDataSet(graph, loaded, 'random', '2024-01-01T00:00:00Z');
await writeDataSet(graph, dataSet, 'random', '2024-02-01T00:00:00Z');

const instants = ['2024-01-01T00:00:00Z', '2024-01-31T00:00:00Z', '2024-02-01T00:00:00Z'];
const [before, after] = [plainFilter(loaded), plainFilter(dataSet)];
const knownAt = (instant: string) =>
  instant < '2024-02-01T00:00:00Z'
    ? { plain: before, claims: loaded.claims }
    : { plain: after, claims: dataSet.claims };
const anyTime = randomAsOf([...instants, asLastReported.knownAt]);
const actorId = fc.constantFrom(...randomWords.actors.map((key) => `actor:${key}`));
const sourceId = fc.constantFrom(...randomWords.sources.map((key) => `source:${key}`));
const first = fc.constantFrom(5, 40, 200);

/** Ids, the latest first by the earliest reading, undated last, equal ones by id, all of it downwards. */
function latestFirst(items: readonly { id: string; date: DatedText | null }[]): string[] {
  const keyed = items.map(({ id, date }) => ({
    id,
    key: `${date ? (readWhen(date.edtf).earliest ?? '') : ''} ${id}`,
  }));
  return keyed.toSorted((a, b) => Number(a.key < b.key) - Number(a.key > b.key)).map(({ id }) => id);
}

it('holds those events that fit any conditions at any time, and counts them', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(randomEventWhere, anyTime, first, async (where, time, first) => {
      const page = (after: string | null) =>
        createEventStore(run).page(eventFilter(where, time), { list: '', first, after });
      const { plain } = knownAt(time.knownAt);
      const fitting = dataSet.events.filter((event) => plain.event(where, event, time));
      const expected = latestFirst(fitting.map(({ id, occurred }) => ({ id, date: occurred })));
      expect((await walk(page)).map(({ id }) => id)).toEqual(expected);
      if (fitting.length > 0 && fitting.length < dataSet.events.length) hits += 1;
    }),
    { seed: 5, numRuns: 150 },
  );
  expect(hits).toBeGreaterThan(20);
});

it('holds those events of an actor that fit any conditions at any time, each once', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(actorId, randomEventWhere, anyTime, first, async (actorId, where, time, first) => {
      const { plain } = knownAt(time.knownAt);
      const page = (after: string | null) =>
        createEventStore(run).ofActor(actorId, eventFilter(where, time), {
          list: '',
          first,
          after,
        });
      const fitting = dataSet.events.filter(
        (event) =>
          plain.event(where, event, time) &&
          plain.event({ participant: [actorId], source: where.source, statusIn: statuses }, event, time),
      );
      const expected = latestFirst(fitting.map(({ id, occurred }) => ({ id, date: occurred })));
      expect((await walk(page)).map(({ id }) => id)).toEqual(expected);
      if (fitting.length > 1) hits += 1;
    }),
    { seed: 6, numRuns: 200 },
  );
  expect(hits).toBeGreaterThan(20);
});

it('holds those claims that fit any conditions at any time, and counts them', async () => {
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(randomClaimWhere, anyTime, first, async (where, time, first) => {
      const page = (after: string | null) =>
        createClaimStore(run).page(claimFilter(where, time), { list: '', first: first * 3, after });
      const { plain, claims } = knownAt(time.knownAt);
      const fitting = claims.filter((claim) => plain.claim(where, claim, time));
      const expected = latestFirst(fitting.map(({ id, madeAt }) => ({ id, date: madeAt })));
      expect((await walk(page)).map(({ id }) => id)).toEqual(expected);
      if (fitting.length > 0 && fitting.length < claims.length) hits += 1;
    }),
    { seed: 7, numRuns: 80 },
  );
  expect(hits).toBeGreaterThan(10);
});

it('holds those claims by somebody, and about something, that fit any conditions at any time', async () => {
  const about = fc.constantFrom(...dataSet.claims.map(({ aboutId }) => aboutId));
  let hits = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(actorId, sourceId),
      about,
      randomClaimWhere,
      anyTime,
      async (asserter, aboutId, where, time) => {
        const filter = claimFilter(where, time);
        const store = createClaimStore(run);
        const by = await walk((after) => store.assertedBy(asserter, filter, { list: '', first: 60, after }));
        const on = await walk((after) => store.about(aboutId, filter, { list: '', first: 2, after }));
        const { plain, claims } = knownAt(time.knownAt);
        const fitting = claims.filter((claim) => plain.claim(where, claim, time));
        const expected = (wanted: typeof fitting) =>
          latestFirst(wanted.map(({ id, madeAt }) => ({ id, date: madeAt })));
        expect(by.map(({ id }) => id)).toEqual(
          expected(fitting.filter((claim) => claim.assertedById === asserter)),
        );
        expect(on.map(({ id }) => id)).toEqual(
          expected(fitting.filter((claim) => claim.aboutId === aboutId)),
        );
        if (by.length > 0 && on.length > 0) hits += 1;
      },
    ),
    { seed: 8, numRuns: 150 },
  );
  expect(hits).toBeGreaterThan(10);
});
