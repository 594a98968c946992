import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

type Score = { actor: { id: string; name: string }; value: number; rank: number };
type Row = { subjectId: string; objectId: string; sources: number };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const query = /* GraphQL */ `
  query Top($metric: Metric!, $where: RelationWhere, $asOf: AsOf) {
    topActors(metric: $metric, where: $where, asOf: $asOf, first: 200) { actor { id name } value rank }
    relationRows(where: $where, asOf: $asOf, first: 200) { totalCount nodes { subjectId objectId sources } }
  }
`;

/** Scores worked out from rows, by the words of the schema. */
function scores(rows: readonly Row[], weigh: (row: Row) => number) {
  const values = new Map<string, number>();
  for (const row of rows)
    for (const id of [row.subjectId, row.objectId]) values.set(id, (values.get(id) ?? 0) + weigh(row));
  const order = [...values].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  return order.map(([id, value]) => ({
    id,
    value,
    rank: 1 + order.filter(([, other]) => other > value).length,
  }));
}

it.each<[metric: string, where: object, asOf: object | null]>([
  ['DEGREE', { withActor: ['actor:us', 'actor:iran'] }, null],
  ['DEGREE', { signIn: [-1] }, { validAt: '2021-07-26' }],
  ['DEGREE', { source: ['source:article'], signIn: [1] }, null],
  ['WEIGHTED_DEGREE', { withActor: ['actor:us'] }, null],
  ['WEIGHTED_DEGREE', { withActor: ['actor:us'], source: ['source:article'] }, null],
  [
    'WEIGHTED_DEGREE',
    { kindIn: ['STATE'], signIn: [-1], source: ['source:article', 'source:background'] },
    null,
  ],
])('%s where %j as of %j comes from the relations that fit', async (metric, where, asOf) => {
  const { topActors, relationRows } = await api.ask<{
    topActors: Score[];
    relationRows: { nodes: Row[]; totalCount: number };
  }>(query, { metric, where, asOf });
  expect(relationRows.nodes).toHaveLength(relationRows.totalCount);
  const expected = scores(relationRows.nodes, ({ sources }) => (metric === 'DEGREE' ? 1 : sources));
  expect(expected.length).toBeGreaterThan(3);
  expect(topActors.map(({ actor, value, rank }) => ({ id: actor.id, value, rank }))).toEqual(expected);
});

it('who shares a value shares a place, and the next one is left out', async () => {
  const { topActors } = await api.ask<{ topActors: Score[] }>(query, { metric: 'DEGREE' });
  const ranks = topActors.map(({ rank }) => rank);
  expect(new Set(ranks).size).toBeLessThan(ranks.length);
  for (const [at, { rank, value }] of topActors.entries())
    expect(rank).toBe(topActors.findIndex((other) => other.value === value) + 1 || at);
});

it('ten come where no number is given, and the first is an end of as many relations as its degree says', async () => {
  const { topActors } = await api.ask<{ topActors: (Score & { actor: { degree: number } })[] }>(
    'query Ten($n: Int) { topActors(metric: DEGREE, first: $n) { value actor { id degree } } }',
    { n: null },
  );
  expect(topActors).toHaveLength(10);
  for (const { actor, value } of topActors) expect(value).toBe(actor.degree);
});

it.each([0, 201])('%d of them are refused', async (first) => {
  const { status, errors } = await api.send(`{ topActors(metric: DEGREE, first: ${first}) { value } }`);
  expect([status, errors[0]?.extensions['argument']]).toEqual([400, 'topActors.first']);
});
