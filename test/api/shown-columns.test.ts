import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const rare = 'spell role sign validity { from { edtf } until { edtf } }';
const rareOfActors = 'named describedAs mergedFrom existence { from { edtf } until { edtf } }';
const whole = `id ${rare} subject { id ${rareOfActors} } object { id ${rareOfActors} }`;

type Page<Node> = { actor: { relations: { nodes: Node[]; pageInfo: { hasNextPage: boolean } } } };
type Known = { id: string; subject: { id: string }; object: { id: string } };

const page = (selection: string, first = 40) =>
  `{ actor(ref: { id: "actor:iran" }) { ... on Actor { relations(first: ${first}) { ${selection} } } } }`;

describe('a page of relations of which little is asked', () => {
  it('tells of each of its fields alone what it tells of all together', async () => {
    const all = (await api.ask<Page<Known>>(page(`nodes { ${whole} }`))).actor.relations.nodes;
    for (const field of [rare, `subject { ${rareOfActors} }`, `object { ${rareOfActors} }`, 'role', 'sign']) {
      const some = (await api.ask<Page<Known>>(page(`nodes { id ${field} }`))).actor.relations.nodes;
      expect(some).toHaveLength(all.length);
      for (const [at, relation] of some.entries()) expect(all[at]).toMatchObject(relation);
    }
  });

  it('tells of the same actors in another field of the operation all that is asked there', async () => {
    const other = 'other: nodes(ids: ["actor:us", "actor:iraq"])';
    const [beside, alone] = [
      await api.ask<{ other: object }>(
        `{ actor(ref: { id: "actor:iran" }) { ... on Actor { relations(first: 100) { nodes { subject { name } object { name } } } } }
          ${other} { ... on Actor { id ${rareOfActors} } } }`,
      ),
      await api.ask<{ other: object }>(`{ ${other} { ... on Actor { id ${rareOfActors} } } }`),
    ];
    expect(beside.other).toEqual(alone.other);
  });

  it('tells whether another page follows where that is asked', async () => {
    const hasNext = async (first: number) =>
      (await api.ask<Page<object>>(page('pageInfo { hasNextPage }', first))).actor.relations.pageInfo
        .hasNextPage;
    expect(await hasNext(5)).toBe(true);
    const { actor } = await api.ask<Page<Known>>(page('nodes { id }', 5));
    expect(actor.relations.nodes).toHaveLength(5);
  });
});
