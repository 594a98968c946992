import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { actorFilter } from '../../src/actors/actor-filter.js';
import { createActorStore } from '../../src/actors/actor-store.js';
import { claimFilter } from '../../src/claims/claim-filter.js';
import { createClaimStore } from '../../src/claims/claim-store.js';
import { summariseClaims } from '../../src/claims/claim-summary.js';
import { citingClaims } from '../../src/graph/queries.generated.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { relationBounds } from '../../src/standing/relation-bounds.js';
import { asKnownNow, asLastReported } from '../support/clocks.js';
import { openEmptyGraph } from '../support/graph.js';
import { withClaims } from '../support/graph-fixture.js';
import { profile } from '../support/graph-profile.js';
import { randomDataSet, randomWords } from '../support/graph-random.js';
import { walk } from '../support/graph-walk.js';
import { plainSources } from '../support/plain-sources.js';

const { graph, driver, run, close } = await openEmptyGraph();
afterAll(() => close());

const loaded = randomDataSet(21);
// The second load withdraws each fifth claim: what is withdrawn is nobody's word any more.
const dataSet = withClaims(loaded, ({ id }) => loaded.claims.findIndex((claim) => claim.id === id) % 5 > 0);
await writeDataSet(graph, loaded, 'random', '2024-01-01T00:00:00Z');
await writeDataSet(graph, dataSet, 'random', '2024-02-01T00:00:00Z');

const { relations, events, participations } = dataSet;
const propositions = [...relations, ...events, ...participations].map(({ id }) => id);
const someSources = fc.uniqueArray(fc.constantFrom(...randomWords.sources.map((key) => `source:${key}`)), {
  maxLength: 3,
});
const citing = (source: readonly string[]) => ({ source, knownAt: asLastReported.knownAt });
const about = (id: string) => dataSet.claims.filter(({ aboutId }) => aboutId === id);

describe('where only some sources count', () => {
  it('a proposition comes to what the rules make of the claims that cite them, and of their citations there', async () => {
    let less = 0;
    await fc.assert(
      fc.asyncProperty(someSources, async (sources) => {
        const store = createClaimStore(run);
        const found = await Promise.all(propositions.map((id) => store.of(id, citing(sources))));
        const summaries = found.map(({ claims }) => summariseClaims(claims));
        expect(summaries).toEqual(propositions.map(plainSources(dataSet, sources).summary));
        less += summaries.filter(({ claims }, at) => claims < about(propositions[at] ?? '').length).length;
      }),
      { seed: 1, numRuns: 12 },
    );
    expect(less).toBeGreaterThan(100);
  });

  it('a relation holds when the claims that cite them say so', async () => {
    let dated = 0;
    await fc.assert(
      fc.asyncProperty(someSources, async (sources) => {
        const store = createClaimStore(run);
        const found = await Promise.all(relations.map(({ id }) => store.of(id, citing(sources))));
        const expected = relations.map(({ id }) => plainSources(dataSet, sources).bounds(id));
        expect(found.map(({ claims }) => relationBounds(claims))).toEqual(expected);
        dated += expected.filter(({ from }) => from !== null).length;
      }),
      { seed: 2, numRuns: 12 },
    );
    expect(dated).toBeGreaterThan(50);
  });

  it('the counts are those of the list of claims', async () => {
    const sources = ['source:copy', 'source:third'];
    const store = createClaimStore(run);
    for (const id of propositions.slice(0, 20)) {
      const listed = await walk((after) =>
        store.about(id, claimFilter({ source: sources }, asLastReported), { list: '', first: 3, after }),
      );
      expect((await store.of(id, citing(sources))).claims).toHaveLength(listed.length);
    }
  });

  it('a claim is there if it cites one of them, with its places in them', async () => {
    const store = createClaimStore(run);
    const sources = ['source:other'];
    const some = dataSet.claims.slice(0, 60);
    const found = await Promise.all(some.map(({ id }) => store.byId(id, asLastReported.knownAt, sources)));
    const places = await Promise.all(some.map(({ id }) => store.evidence(id, sources)));
    const expected = some.map(({ evidence }) =>
      evidence.filter(({ sourceId }) => sourceId === 'source:other').map(({ start }) => start),
    );
    expect(places.map((each) => each.map(({ start }) => start))).toEqual(expected);
    expect(found.map((claim) => claim !== null)).toEqual(expected.map((each) => each.length > 0));
    expect(new Set(found.map((claim) => claim === null))).toEqual(new Set([true, false]));
  });

  it('those actors are there of whom a claim that cites them speaks', async () => {
    let hits = 0;
    await fc.assert(
      fc.asyncProperty(someSources, async (source) => {
        const spoken = plainSources(dataSet, source).actors();
        const store = createActorStore(run);
        const page = (after: string | null) =>
          store.page(actorFilter({ source, kindIn: ['STATE', 'PARTY'] }, asKnownNow), {
            list: '',
            first: 4,
            after,
          });
        const expected = dataSet.actors.filter(({ id, kind }) => kind !== 'PERSON' && spoken.includes(id));
        expect((await walk(page)).map(({ id }) => id)).toEqual(expected.map(({ id }) => id).toSorted());
        if (expected.length > 0) hits += 1;
      }),
      { seed: 3, numRuns: 20 },
    );
    expect(hits).toBeGreaterThan(5);
  });

  it('what they say is asked for once, for all propositions of a level', async () => {
    const asked: unknown[] = [];
    const store = createClaimStore(async (query, params) => {
      asked.push([query.name, params]);
      return run(query, params);
    });
    const ids = propositions.slice(0, 3);
    const sources = ['source:copy'];
    await Promise.all(
      ids.flatMap((id) => [
        store.of(id, citing(sources)),
        store.of(id, { knownAt: asLastReported.knownAt, source: [...sources] }),
      ]),
    );
    expect(asked).toEqual([['claims/citing-claims', { ids, ...citing(sources) }]]);
  });

  it('no claims are looked at but those about what is asked for', async () => {
    const [id = ''] = propositions;
    const { hits } = await profile(driver, citingClaims, {
      ids: [id],
      ...citing(['source:original']),
    });
    expect(hits).toBeLessThan(200);
    expect(dataSet.claims.length).toBeGreaterThan(500);
  });
});
