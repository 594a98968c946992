import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { readAll } from '../support/api-pages.js';

let api: Api;
let all: Edge[];
beforeAll(async () => {
  api = await startApi();
  all = await readAll<Edge>(api, 'relations', 'subject { id } object { id } sign');
});
afterAll(() => api.stop());

type Edge = { id: string; sign: number; subject: { id: string }; object: { id: string } };
type Subgraph = {
  __typename: string;
  nodes: { id: string }[];
  edges: Edge[];
  truncated: boolean;
  cutAt: { actor: { id: string }; shown: number; of: number }[];
};

const query = /* GraphQL */ `
  query Around($of: [ID!]!, $depth: Int! = 1, $where: RelationWhere, $asOf: AsOf, $maxNodes: Int! = 200, $perHub: Int! = 50) {
    neighborhood(of: $of, depth: $depth, where: $where, asOf: $asOf, maxNodes: $maxNodes, perHub: $perHub) {
      __typename
      ... on Subgraph {
        nodes { id } edges { id sign subject { id } object { id } } truncated cutAt { actor { id } shown of }
      }
      ... on Problem { code message path }
    }
  }
`;
const around = async (of: string[], more: object = {}) =>
  (await api.ask<{ neighborhood: Subgraph }>(query, { of: of.map((key) => `actor:${key}`), ...more }))
    .neighborhood;

const isAt = (id: string, { subject, object }: Edge) => subject.id === id || object.id === id;
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe('a neighborhood', () => {
  it('has those one relation away and all relations among them, newest first', async () => {
    const { nodes, edges, truncated, cutAt } = await around(['al-kadhimi']);
    const own = all.filter((edge) => isAt('actor:al-kadhimi', edge));
    const reached = new Set([
      'actor:al-kadhimi',
      ...own.flatMap((edge) => [edge.subject.id, edge.object.id]),
    ]);
    expect(idsOf(nodes)[0]).toBe('actor:al-kadhimi');
    expect(idsOf(nodes).toSorted()).toEqual([...reached].toSorted());
    expect(idsOf(edges)).toEqual(
      idsOf(all.filter(({ subject, object }) => reached.has(subject.id) && reached.has(object.id))),
    );
    expect(edges.length).toBeGreaterThan(own.length);
    expect([truncated, cutAt]).toEqual([false, []]);
  });

  it('grows with its depth', async () => {
    const counts = [];
    for (const depth of [1, 2, 3])
      counts.push((await around(['taliban'], { depth, perHub: 200 })).nodes.length);
    expect(counts).toEqual(counts.toSorted((one, other) => one - other));
    expect(new Set(counts).size).toBe(3);
  });

  it('says of whom it leaves out how much', async () => {
    const { nodes, edges, truncated, cutAt } = await around(['us', 'taliban'], { perHub: 3 });
    const own = all.filter((edge) => isAt('actor:us', edge));
    expect(own.length).toBeGreaterThan(3);
    expect(truncated).toBe(true);
    const shown = edges.filter((edge) => isAt('actor:us', edge)).length;
    expect(cutAt).toEqual([{ actor: { id: 'actor:us' }, shown, of: own.length }]);
    for (const edge of own.slice(0, 3)) expect(idsOf(edges)).toContain(edge.id);
    expect(idsOf(nodes).slice(0, 2)).toEqual(['actor:us', 'actor:taliban']);
  });

  it('has no more actors than are wanted, those met first', async () => {
    const large = await around(['us'], { depth: 2 });
    const small = await around(['us'], { depth: 2, maxNodes: 10 });
    expect(idsOf(small.nodes)).toEqual(idsOf(large.nodes).slice(0, 10));
    expect(small.truncated).toBe(true);
    expect(idsOf(small.cutAt.map(({ actor }) => actor))).toContain('actor:us');
  });

  it('follows and shows only relations that fit', async () => {
    const { nodes, edges } = await around(['us'], { depth: 2, where: { signIn: [1] } });
    expect(edges.length).toBeGreaterThan(0);
    for (const { sign } of edges) expect(sign).toBe(1);
    const touched = new Set(['actor:us', ...edges.flatMap(({ subject, object }) => [subject.id, object.id])]);
    expect(idsOf(nodes).toSorted()).toEqual([...touched].toSorted());
  });

  it('is of a day, and of a time of knowing', async () => {
    const empty = await around(['us'], { asOf: { knownAt: '2000-01-01T00:00:00Z' } });
    expect(empty).toMatchObject({ nodes: [{ id: 'actor:us' }], edges: [], truncated: false, cutAt: [] });
    const { edges } = await around(['al-kadhimi'], { asOf: { validAt: '2003-06-01' } });
    expect(edges.length).toBeLessThan((await around(['al-kadhimi'])).edges.length);
  });

  it.each([
    [[], {}, ['of'], '1 to 20'],
    [Array(21).fill('us'), {}, ['of'], '1 to 20'],
    [['us'], { depth: 0 }, ['depth'], '1 to 3'],
    [['us'], { depth: 4 }, ['depth'], '1 to 3'],
    [['us'], { maxNodes: 1001 }, ['maxNodes'], '1 to 1000'],
    [['us'], { perHub: 0 }, ['perHub'], '1 to 200'],
    [['us', 'iran'], { maxNodes: 1 }, ['maxNodes'], '2 or more'],
  ])('of %j with %j is refused with what would be right', async (of, more, path, right) => {
    const problem = await around(of, more);
    expect(problem).toMatchObject({ __typename: 'Invalid', code: 'INVALID', path });
    expect(problem).toHaveProperty('message', expect.stringContaining(right));
  });

  it('with several mistakes is told all of them, a line each', async () => {
    expect(await around([], { depth: 4, maxNodes: 0, perHub: 201 })).toMatchObject({
      path: ['of'],
      message: [
        'of has 0 ids; right would be 1 to 20.',
        'depth is 4; right would be 1 to 3.',
        'maxNodes is 0; right would be 1 to 1000.',
        'perHub is 201; right would be 1 to 200.',
      ].join('\n'),
    });
  });

  it('of nobody is not found', async () => {
    expect(await around(['us', 'nobody-at-all'])).toMatchObject({
      __typename: 'NotFound',
      path: ['of', '1'],
    });
  });
});
