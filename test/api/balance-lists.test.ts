import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { askBalance, type Id, type Tie } from '../support/api-balance.js';
import { allPages, type PageOf } from '../support/api-pages.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const pageFields =
  'totalCount edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';

describe('of all that was ever reported', () => {
  it('the camps leave as many ties against them as they say, and no tie else', async () => {
    const balance = await askBalance(api, {});
    const { frustration, ties } = balance;
    const one = frustration.camps[0]?.actors.nodes.map(({ id }) => id) ?? [];
    const against = ties.nodes.filter(({ a, b, sign }) => {
      const isWithin = one.includes(a.id) === one.includes(b.id);
      return isWithin !== sign > 0;
    });
    expect(frustration.ties.nodes).toEqual(against);
    expect([frustration.index, frustration.lowerBound]).toEqual([against.length, against.length]);
    const within = frustration.camps.reduce((sum, camp) => sum + camp.within, 0);
    expect(frustration.between + within).toBe(frustration.index);
    expect(balance.turning.none).toBe('SEVERAL');
  });

  it.each([
    ['ties', 'a { id } b { id }'],
    ['mixedPairs', 'a { id } b { id }'],
    ['triads', 'actors { id }'],
    ['triads(balanced: true', 'actors { id }'],
  ])('%s come in pages, one after the other, with their number', async (field, selection) => {
    const list = `${field}${field.includes('(') ? ', ' : '('}first: $first, after: $after)`;
    const paged = `query Page($first: Int, $after: String) { balance { ... on Balance { list: ${list} { nodes { ${selection} } ${pageFields} } } } }`;
    const page = async (first: number, after: string | null) =>
      (await api.ask<{ balance: { list: PageOf<object> } }>(paged, { first, after })).balance.list;
    const whole = await page(200, null);
    const parts = await allPages((after) => page(1, after));
    expect(parts.nodes).toEqual(whole.nodes);
    expect(parts.nodes).toHaveLength(whole.totalCount);
    expect(whole.totalCount).toBeGreaterThan(1);
  });

  it('the actors of a camp come in pages, and relations of a tie are of this time', async () => {
    const paged = `query Camp($after: String) { balance(asOf: { validAt: "2021-07-26" }) { ... on Balance {
      frustration { camps { size actors(first: 9, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } } }
      ties(first: 200) { nodes { positive negative relations(first: 200) { totalCount nodes { id sign status } } } } } } }`;
    type Camp = {
      size: number;
      actors: { nodes: Id[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    type Own = {
      positive: number;
      relations: { totalCount: number; nodes: { sign: number; status: string }[] };
    };
    type Answer = { balance: { frustration: { camps: Camp[] }; ties: { nodes: (Tie & Own)[] } } };
    const ids: string[] = [];
    let asked: Answer['balance'];
    let after: string | null = null;
    do {
      asked = (await api.ask<Answer>(paged, { after })).balance;
      const page: Camp['actors'] | undefined = asked.frustration.camps[0]?.actors;
      ids.push(...(page?.nodes.map(({ id }) => id) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(ids).toHaveLength(asked.frustration.camps[0]?.size ?? -1);
    for (const { positive, negative, relations } of asked.ties.nodes) {
      expect(relations.nodes.filter(({ sign }) => sign > 0)).toHaveLength(positive);
      expect(relations.nodes.filter(({ sign }) => sign < 0)).toHaveLength(negative);
      expect(relations.totalCount).toBe(positive + negative);
      for (const { status } of relations.nodes)
        expect(['AFFIRMED', 'CONTESTED', 'NOMINAL']).toContain(status);
    }
    expect(ids).toEqual([...new Set(ids)].sort());
  });
});
