import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { openGraph } from '../support/graph.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const everyStatus =
  'AFFIRMED, CONTESTED, DENIED, NOMINAL, DESIRED, NOT_YET, ENDED, UNSTATED, RETRACTED, UNRECORDED';

type Path = { readonly hops: readonly { readonly relation: { readonly id: string } }[] };
type Search = {
  readonly paths: readonly Path[];
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

it('the nearest path where a condition cuts all is the first in order too', async () => {
  const { cut, all } = await api.ask<{ cut: { none: { nearest: Path } }; all: { paths: Path[] } }>(
    `{ cut: paths(from: "actor:iran", to: "actor:islamic-state", maxHops: 1) { ... on PathSearch { none { nearest { ...Steps } } } }
       all: paths(from: "actor:iran", to: "actor:islamic-state", where: { statusIn: [${everyStatus}] }, limit: 50) { ... on PathSearch { paths { ...Steps } } } }
     fragment Steps on Path { hops { relation { id } } }`,
  );
  const [first, second] = all.paths;
  expect(second?.hops).toHaveLength(first?.hops.length ?? 0);
  expect(cut.none.nearest).toEqual(first);
});

it('is left to the database in more than 10,000 relations, which the answer says', async () => {
  const database = await openGraph();
  const count = (relations: number) =>
    database.cypher('MATCH (dataset:Dataset) SET dataset.relations = $relations', { relations });
  const [held] = await database.cypher('MATCH (dataset:Dataset) RETURN dataset.relations AS relations');
  const told = async (args: string) => {
    const { data, extensions } = await api.send(
      `{ paths(from: "actor:iran", to: "actor:biden", ${args}) { ... on PathSearch { paths { length } none { nearest { length } } } } }`,
    );
    expect(data).not.toBeNull();
    return (extensions['answer'] as { reproducible: boolean }).reproducible;
  };
  const asked = [
    'limit: 1',
    'limit: 2',
    'maxHops: 1, limit: 5, avoid: ["actor:us"], where: { typeIn: [BACKS] }',
  ];
  try {
    await count(10_000);
    expect(await Promise.all(asked.map(told))).toEqual([true, true, true]);
    await count(10_001);
    // What the last commit came to is looked up anew within a second.
    await expect.poll(() => Promise.all(asked.map(told)), { timeout: 10_000 }).toEqual([false, true, false]);
  } finally {
    await count(Number(held?.['relations']));
    await database.close();
  }
});
