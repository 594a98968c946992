import { afterAll, describe, expect, it } from 'vitest';
import { claimFilter } from '../../src/claims/claim-filter.js';
import { eventFilter } from '../../src/events/event-filter.js';
import {
  citingClaims,
  claimsAbout,
  countEvents,
  countQuantities,
  countRelations,
  eventsByIds,
  identitiesByIds,
  participationsByIds,
  quantitiesByIds,
  relationsByIds,
  relationsNewest,
  standingsOfPropositions,
} from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { topKey } from '../../src/pages/list-key.js';
import { quantityFilter } from '../../src/quantities/quantity-filter.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { asLastReported } from '../support/clocks.js';
import { fixtureLoads, openFixture } from '../support/graph-fixture.js';

const { rows, names, close } = await openFixture();
afterAll(() => close());

const [first, second] = fixtureLoads;
const knownAt = (instant: string): AsOf => ({ ...asLastReported, knownAt: instant });
const beforeAll = '2023-12-31T23:59:59Z';
const wholeList = { after: topKey, first: 100 };

describe('before the first load', () => {
  type ById = CypherQuery<
    { readonly ids: readonly string[]; readonly knownAt: string },
    { readonly id: string }
  >;
  it.each<[string, ById, string]>([
    ['relation', relationsByIds, 'north BACKS guard'],
    ['participation', participationsByIds, 'raid VICTIM south'],
    ['quantity', quantitiesByIds, 'troops ABOUT'],
    ['identity', identitiesByIds, 'envoy = guard'],
  ])('no %s was known, though there is one by its id now', async (_kind, query, name) => {
    const ids = [names.id(name)];
    const found = async (instant: string) =>
      (await rows(query, { ids, knownAt: instant })).map(({ id }) => id);
    expect([await found(beforeAll), await found(first)]).toEqual([[], [`<${name}>`]]);
  });

  it('no event was known, and nothing was listed or had a standing', async () => {
    const nothing = knownAt(beforeAll);
    expect(await rows(eventsByIds, { ids: ['event:raid'], knownAt: beforeAll })).toEqual([]);
    expect(await rows(countRelations, relationFilter(null, nothing))).toEqual([{ total: 0 }]);
    expect(await rows(countEvents, eventFilter(null, nothing))).toEqual([{ total: 0 }]);
    expect(await rows(countQuantities, quantityFilter(null, nothing))).toEqual([{ total: 0 }]);
    const asked = { ids: ['event:raid'], knownAt: beforeAll, validAt: null, certain: false };
    expect(await rows(standingsOfPropositions, asked)).toEqual([]);
  });
});

describe('as known at the first load', () => {
  const backing = names.id('north BACKS guard');

  it('a relation is told by its former state, and by the latest from the load on that changed it', async () => {
    const at = async (instant: string) =>
      (await rows(relationsByIds, { ids: [backing], knownAt: instant })).map(
        ({ affirms, validFrom, knownFrom, knownUntil }) => [affirms, validFrom, knownFrom, knownUntil],
      );
    expect(await at(first)).toEqual([[2, '2009/2010', first, second]]);
    expect(await at('2024-01-31T23:59:59Z')).toEqual(await at(first));
    expect(await at(second)).toEqual([[1, '2010', second, null]]);
  });

  it('lists hold what was claimed then, and not what came later', async () => {
    const listed = async (instant: string) =>
      (await rows(relationsNewest, { ...relationFilter(null, knownAt(instant)), ...wholeList })).map(
        ({ id }) => id,
      );
    const [then, now] = [await listed(first), await listed(second)];
    expect(then.filter((id) => !now.includes(id))).toEqual(['<league OPPOSES north>']);
    expect(now.filter((id) => !then.includes(id))).toEqual(['<guard MEMBER_OF league>']);
    expect(then.indexOf('<north BACKS guard>')).toBeGreaterThan(-1);
  });

  it('a claim counts that was withdrawn later, in lists and where a standing is worked out', async () => {
    const ids = [backing];
    const claims = async (instant: string) => [
      (await rows(claimsAbout, { ...claimFilter(null, knownAt(instant)), ...wholeList, ids })).map(
        ({ id }) => id,
      ),
      (await rows(citingClaims, { ids, source: null, knownAt: instant })).map(({ id }) => id),
    ];
    const both = ['<claim gazette 0>', '<claim gazette 10>'];
    expect((await claims(first)).map((each) => each.toSorted())).toEqual([both, both]);
    expect(await claims(second)).toEqual([['<claim gazette 0>'], ['<claim gazette 0>']]);
  });

  it('a relation that nobody claims any more has its standing of then, and is withdrawn now', async () => {
    const ids = [names.id('league OPPOSES north')];
    const word = async (instant: string) =>
      rows(standingsOfPropositions, { ids, knownAt: instant, validAt: null, certain: false });
    expect((await word(first)).map((row) => row.word)).toEqual(['AFFIRMED']);
    expect((await word(second)).map((row) => row.word)).toEqual(['RETRACTED']);
  });
});
