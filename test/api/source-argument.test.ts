import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { readFoundingData } from '../support/api-data.js';
import { plainSources } from '../support/plain-sources.js';

const article = 'source:article';
const background = 'source:background';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

type Answered = {
  id: string;
  validity: { from: { edtf: string; inferred: boolean } | null };
  claimCounts: { affirm: number; deny: number };
  claims: { totalCount: number; nodes: { evidence: { source: { id: string } }[] }[] };
};
const told = /* GraphQL */ `
  id
  validity { from { edtf inferred } }
  claimCounts { affirm deny }
  claims(first: 50) { totalCount nodes { evidence { source { id } } } }
`;

/** Iraq's head of government of the article, as each way of asking tells it. */
const asked = {
  'a list of relations': `relations(where: { source: $source, typeIn: [HEAD_OF_GOVERNMENT_OF], subjectIn: ["actor:al-kadhimi"] }) { nodes { ${told} } }`,
  'the relations of an actor': `actor(ref: { id: "actor:al-kadhimi" }) { ... on Actor { relations(where: { source: $source, typeIn: [HEAD_OF_GOVERNMENT_OF] }) { nodes { ${told} } } } }`,
  'an actor': `actor(ref: { id: "actor:al-kadhimi" }, source: $source) { ... on Actor { relations(where: { typeIn: [HEAD_OF_GOVERNMENT_OF] }) { nodes { ${told} } } } }`,
  'an actor sought by name': `actor(ref: { name: "Mustafa al-Kadhimi" }, source: $source) { ... on Actor { relations(where: { typeIn: [HEAD_OF_GOVERNMENT_OF] }) { nodes { ${told} } } } }`,
  'a list of actors': `actors(first: 5, where: { source: $source, nameContains: "Kadhimi", kindIn: [PERSON] }) { nodes { relations(where: { typeIn: [HEAD_OF_GOVERNMENT_OF] }) { nodes { ${told} } } } }`,
  'an object by id': `node(id: "actor:al-kadhimi", source: $source) { ... on Actor { relations(where: { typeIn: [HEAD_OF_GOVERNMENT_OF] }) { nodes { ${told} } } } }`,
};

/** The one relation somewhere in an answer. */
function only(answer: unknown): Answered {
  const found: Answered[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('claimCounts' in value) found.push(value as Answered);
    else for (const inner of Object.values(value)) visit(inner);
  };
  visit(answer);
  const [relation] = found;
  if (!relation || found.length > 1)
    throw new Error(`${found.length} relations in ${JSON.stringify(answer)}`);
  return relation;
}

describe.each(Object.entries(asked))('who heads the government, by %s', (_how, field) => {
  const ask = async (source: string[] | null) =>
    only(await api.ask(`query Head($source: [ID!]) { ${field} }`, { source }));
  const cited = ({ claims }: Answered) =>
    new Set(claims.nodes.flatMap(({ evidence }) => evidence.map(({ source }) => source.id)));

  it('is undisputed by the article alone, since some two years before it', async () => {
    const relation = await ask([article]);
    expect(relation.claimCounts).toEqual({ affirm: 2, deny: 0 });
    expect(relation.claims.totalCount).toBe(2);
    expect(relation.validity.from).toEqual({ edtf: '2019', inferred: true });
    expect(cited(relation)).toEqual(new Set([article]));
  });

  it('is by the record alone what the record says of him and of the time before', async () => {
    const relation = await ask([background]);
    expect(cited(relation)).toEqual(new Set([background]));
    expect(relation.claimCounts.deny).toBeGreaterThan(0);
    expect(relation.validity.from?.inferred).toBe(false);
  });

  it.each([[[article, background]], [null]])(
    'is disputed by all that is said where %j count',
    async (source) => {
      const dataSet = await readFoundingData();
      const relation = await ask(source);
      expect([...cited(relation)]).toEqual(expect.arrayContaining([article, background]));
      expect(relation.claims.totalCount).toBe(plainSources(dataSet, source).about(relation.id).length);
      expect(relation.claimCounts.deny).toBeGreaterThan(0);
    },
  );
});

describe('a source', () => {
  it('that a field below gives holds there in place of the one above', async () => {
    const { actor } = await api.ask<{ actor: Record<string, { nodes: Answered[] }> }>(
      `query Own($article: [ID!]) { actor(ref: { id: "actor:al-kadhimi" }, source: $article) { ... on Actor {
        relations(where: { typeIn: [HEAD_OF_GOVERNMENT_OF] }) { nodes {
          id claimCounts { affirm deny } validity { from { edtf inferred } }
          claims(where: { source: ["${background}"] }) { totalCount nodes { evidence { source { id } } } }
        } }
      } } }`,
      { article: [article] },
    );
    const relation = only(actor);
    expect(relation.claimCounts).toEqual({ affirm: 2, deny: 0 });
    expect(JSON.stringify(relation.claims).includes(background)).toBe(true);
    expect(JSON.stringify(relation.claims).includes(article)).toBe(false);
  });

  it('does not hide an actor of whom it does not speak, nor its names', async () => {
    const query = (source: string) =>
      `{ actor(ref: { id: "actor:iraq" }${source}) { ... on Actor { id name aliases { text } externalIds { value } } } }`;
    expect(await api.ask(query(', source: []'))).toEqual(await api.ask(query('')));
    const bare =
      '{ node(id: "actor:iraq", source: []) { ... on Actor { name degree relations { totalCount } } } }';
    expect(await api.ask(bare)).toEqual({ node: { name: 'Iraq', degree: 0, relations: { totalCount: 0 } } });
  });

  it('tells of a claim or a proposition by id only where it speaks of it, and always of what one belongs to', async () => {
    const { relations } = await api.ask<{
      relations: { nodes: { id: string; claims: { nodes: { id: string }[] } }[] };
    }>(
      `{ relations(first: 1, where: { source: ["${article}"] }) { nodes { id claims(first: 1) { nodes { id } } } } }`,
    );
    const [relation] = relations.nodes;
    const ids = [relation?.id, relation?.claims.nodes[0]?.id, 'source:background'];
    const ask = (source: string[]) =>
      api.ask('query Nodes($ids: [ID!]!, $source: [ID!]) { nodes(ids: $ids, source: $source) { id } }', {
        ids,
        source,
      });
    expect(await ask([article])).toEqual({ nodes: ids.map((id) => ({ id })) });
    expect(await ask([])).toEqual({ nodes: [null, null, { id: 'source:background' }] });
    const pointing = `query Claim($id: ID!) { node(id: $id) { ... on Claim { about { ... on Node { id } } } } }`;
    expect(await api.ask(pointing, { id: ids[1] })).toEqual({ node: { about: { id: ids[0] } } });
  });

  it.each([
    ['node', 'node(id: "actor:us", source: $source) { id }', 'node.source'],
    ['nodes', 'nodes(ids: [], source: $source) { id }', 'nodes.source'],
    ['actor', 'actor(ref: { id: "actor:us" }, source: $source) { __typename }', 'actor.source'],
    ['actors', 'actors(where: { source: $source }) { totalCount }', 'actors.where.source'],
    ['quantities', 'quantities(where: { source: $source }) { totalCount }', 'quantities.where.source'],
    [
      'participants',
      'events { nodes { participants(source: $source) { totalCount } } }',
      'participants.source',
    ],
  ])('is one of at most 200 at %s', async (_field, selection, argument) => {
    const query = `query Many($source: [ID!]) { ${selection} }`;
    const source = Array.from({ length: 201 }, () => article);
    const { status, errors } = await api.send(query, { source });
    expect([status, errors[0]?.extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', argument }),
    ]);
    expect((await api.send(query, { source: source.slice(1) })).errors).toEqual([]);
  });
});
