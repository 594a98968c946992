import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { claimFilter } from '../../src/claims/claim-filter.js';
import { createClaimStore } from '../../src/claims/claim-store.js';
import { claimsNewest } from '../../src/graph/queries.generated.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { topKey } from '../../src/pages/list-key.js';
import { statuses } from '../../src/vocabulary/words.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { plainFilter } from '../support/graph-plain-filter.js';
import { randomDataSet } from '../support/graph-random.js';
import { randomAsOf } from '../support/graph-random-where.js';

const { graph, run, close } = await openEmptyGraph();
afterAll(() => close());

const [first, second] = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'];
const loaded = randomDataSet(31);
const places = new Map(loaded.claims.map(({ id }, at) => [id, at]));
const fewer = withClaims(loaded, ({ id }) => (places.get(id) ?? 0) % 3 > 0);
await writeDataSet(graph, loaded, 'random', first);
await writeDataSet(graph, fewer, 'random', second);
const plains = { [first]: plainFilter(loaded), [second]: plainFilter(fewer) };
const ids = [...loaded.relations, ...loaded.events, ...loaded.participations].map(({ id }) => id);

it('The Cypher twin and the TypeScript rule agree on thousands of random relations and dates', async () => {
  let compared = 0;
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(randomAsOf([first, second]), async (asOf) => {
      const store = createClaimStore(run);
      const kept = await Promise.all(ids.map((id) => store.standing(id, asOf)));
      const judged = ids.map((id) => {
        const { status, projected } = plains[asOf.knownAt]?.standing(id, asOf) ?? {};
        return { status, projected };
      });
      expect(kept).toEqual(judged);
      for (const { status, projected } of judged) seen.add(`${status} ${projected}`);
      compared += ids.length;
    }),
    { seed: 9, numRuns: 60 },
  );
  expect(compared).toBeGreaterThan(10_000);
  expect([...seen].map((each) => each.split(' ')[0])).toEqual(expect.arrayContaining([...statuses]));
});

it('each claim speaks on the days on which the rule has it speak', async () => {
  let silent = 0;
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(randomAsOf([first, second]), async (asOf) => {
      const said = asOf.knownAt === first ? loaded.claims : fewer.claims;
      const page = { after: topKey, first: said.length + 1 };
      const found = await run(claimsNewest, { ...claimFilter(null, asOf), ...page });
      const speaking = said.filter((claim) => plains[asOf.knownAt]?.claim({}, claim, asOf));
      expect(found.map(({ id }) => id).toSorted()).toEqual(speaking.map(({ id }) => id).toSorted());
      silent += said.length - speaking.length;
      compared += said.length;
    }),
    { seed: 10, numRuns: 150 },
  );
  expect(compared).toBeGreaterThan(50_000);
  expect(silent).toBeGreaterThan(compared / 10);
});

it('nothing has a standing before it was known, nor what is not in the store at all', async () => {
  const asOf = { validAt: null, knownAt: '2023-12-31T23:59:59Z', reading: 'POSSIBLE' } as const;
  const store = createClaimStore(run);
  const asked = [...ids.slice(0, 5), 'relation:none'];
  expect(await Promise.all(asked.map((id) => store.standing(id, asOf)))).toEqual(asked.map(() => null));
});
