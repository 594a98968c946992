import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import {
  line,
  method,
  pair,
  parties,
  problem,
  type Scores,
  scores,
  small,
  type Told,
  values,
} from '../support/api-small-graph.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('the rest of the small graph', () => {
  const ask = async <Result>(field: string, fragment: string) =>
    (
      await api.ask<{ found: Result & Told }>(
        `query ($where: RelationWhere) { found: ${field} { __typename ${fragment} ${problem} } }`,
        { where: small },
      )
    ).found;
  type Groups = { groups: { size: number; actors: { id: string }[] }[]; total: number; modularity: number };
  const ids = (keys: readonly string[]) => keys.map((key) => `actor:${key}`).toSorted();

  it('falls into three components', async () => {
    const { groups, total } = await ask<Groups>(
      'components(where: $where)',
      `... on Components { groups { size actors { id } } total ${method} }`,
    );
    expect(groups).toEqual(
      [line, parties, pair].map((part) => ({ size: part.length, actors: ids(part).map((id) => ({ id })) })),
    );
    expect(total).toBe(3);
  });

  it('shows groups as far as asked, with their whole size', async () => {
    const { groups, total } = await ask<Groups>(
      'components(where: $where, first: 1)',
      '... on Components { groups { size actors(first: 2) { id } } total }',
    );
    expect(groups).toEqual([
      {
        size: 4,
        actors: ids(line)
          .slice(0, 2)
          .map((id) => ({ id })),
      },
    ]);
    expect(total).toBe(3);
  });

  it('has its components for communities, with the modularity that they have', async () => {
    const found = await ask<Groups & { method: object }>(
      'communities(where: $where)',
      `... on Communities { groups { size actors { id } } total modularity ${method} }`,
    );
    expect(found.groups.map(({ actors }) => actors.map(({ id }) => id))).toEqual(
      [line, parties, pair].map(ids),
    );
    // Of six relations 3, 2 and 1 lie within: 3/6 - (6/12)² + 2/6 - (4/12)² + 1/6 - (2/12)².
    expect(found.modularity).toBe(0.611111111);
    expect(found.method).toMatchObject({ name: 'gds.leiden', exact: false, note: expect.any(String) });
  });

  it('falls apart without any of its relations, and without any of its middles', async () => {
    const found = await ask<{
      relations: { subject: { id: string }; object: { id: string } }[];
      relationTotal: number;
      actors: { id: string }[];
      actorTotal: number;
    }>(
      'bridges(where: $where)',
      '... on Bridges { relations { subject { id } object { id } } relationTotal actors { id } actorTotal }',
    );
    expect([found.relationTotal, found.actorTotal]).toEqual([6, 3]);
    expect(found.actors.map(({ id }) => id)).toEqual(ids(['asaib-ahl-al-haq', 'iran', 'ministry-parties']));
    const ends = found.relations.map(({ subject, object }) => `${subject.id} ${object.id}`);
    expect(ends).toContain('actor:us actor:iraqi-exiles');
  });

  it('has no bridge where another relation ties the same two', async () => {
    const both = await api.ask<{ bridges: object }>(
      `query ($where: RelationWhere) { bridges(where: $where) { ... on Bridges { relationTotal method { nodes edges } } } }`,
      { where: { subjectIn: ['actor:iran-backed-militias'], objectIn: ['actor:us'] } },
    );
    // They attack it, and they make demands of it.
    expect(both.bridges).toEqual({ relationTotal: 0, method: { nodes: 2, edges: 2 } });
  });

  it('has actors alike who are tied to the same others', async () => {
    const found = await ask<Scores>(
      `similarActors(of: "actor:iran", where: $where)`,
      scores.replace('__typename', ''),
    );
    // Iran is tied to the militias and to Asaib, the parliament to Asaib: one of two.
    expect(values(found)).toEqual({ 'iraqi-parliament': 0.5 });
    expect(found.total).toBe(1);
  });

  it('has brokers between those who reach each other through them', async () => {
    const between = '{ one: ["actor:iran-backed-militias", "actor:us"], other: ["actor:iraqi-parliament"] }';
    const found = await ask<Scores>(
      `brokers(between: ${between}, where: $where)`,
      scores.replace('__typename', ''),
    );
    expect(values(found)).toEqual({ 'asaib-ahl-al-haq': 1, iran: 1 });
    expect(found).toMatchObject({ total: 2, method: { engine: 'service', exact: true, nodes: 9, edges: 6 } });
  });
});
