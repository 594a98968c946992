import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

type Search = {
  readonly paths: readonly { readonly hops: readonly { readonly relation: { readonly id: string } }[] }[];
  readonly truncated: boolean;
};

const search = async (from: string, to: string, limit: number) => {
  const { paths } = await api.ask<{ paths: Search }>(
    `query Paths($from: ID!, $to: ID!, $limit: Int!) {
      paths(from: $from, to: $to, limit: $limit) {
        ... on PathSearch { paths { hops { relation { id } } } truncated }
      }
    }`,
    { from, to, limit },
  );
  return {
    truncated: paths.truncated,
    relations: paths.paths.map(({ hops }) => hops.map(({ relation }) => relation.id)),
  };
};

it('the one path of a small data set is the first in order and not the first met, between any two', async () => {
  const { actors } = await api.ask<{ actors: { nodes: { id: string }[] } }>(
    '{ actors(first: 40) { nodes { id } } }',
  );
  const ids = actors.nodes.map(({ id }) => id);
  const pairs = ids.flatMap((from, at) => ids.slice(at + 1, at + 8).map((to) => [from, to] as const));
  expect(pairs.length).toBeGreaterThan(200);
  for (const [from, to] of pairs) {
    const [one, two] = await Promise.all([search(from, to, 1), search(from, to, 2)]);
    expect(one.relations, `${from} to ${to}`).toEqual(two.relations.slice(0, 1));
    expect(one.truncated).toBe(two.relations.length > 1);
  }
});
