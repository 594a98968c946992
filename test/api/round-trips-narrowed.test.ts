import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet } from '../support/api-data.js';
import { type InProcess, openInProcess } from '../support/api-in-process.js';
import { holdLargeData } from '../support/api-large-data.js';

let service: InProcess;
beforeAll(async () => {
  await holdLargeData();
  service = await openInProcess();
});
afterAll(async () => {
  await service.close();
  await holdDataSet(foundingFolder, 'data/founding');
});

const relation = 'id claimCounts { affirm deny } validity { from { edtf } until { edtf } } object { name }';
const source = ['source:paper'];
const namesOf = async (query: string, variables: object) =>
  (await service.ask(query, { source, ...variables })).sent.map(({ name }) => name);

describe('where only some sources count', () => {
  it.each([5, 200])(
    'a page of relations with counts and dates is one statement more, for %d rows',
    async (first) => {
      const query = `query Page($first: Int, $source: [ID!]) { relations(first: $first, where: { source: $source }) { nodes { ${relation} } } }`;
      expect(await namesOf(query, { first })).toEqual(['relations/relations-newest', 'claims/citing-claims']);
      expect(await namesOf(query, { first, source: null })).toEqual(['relations/relations-newest']);
    },
  );

  it('a page without counts and dates is one statement as ever', async () => {
    const query =
      'query Page($source: [ID!]) { relations(where: { source: $source }) { nodes { id object { name } } } }';
    expect(await namesOf(query, {})).toEqual(['relations/relations-newest']);
  });

  it.each([
    ['the actor', ', source: $source', ''],
    ['its relations', '', 'where: { source: $source }, '],
    ['both', ', source: ["source:other"]', 'where: { source: $source }, '],
  ])('an actor and its relations are one statement, the sources told at %s', async (_at, above, here) => {
    const { sent, data } = await service.ask<{ actor: { relations: { nodes: object[] } } }>(
      `query Hub($source: [ID!]) { actor(ref: { id: "actor:body-0" }${above}) {
        ... on Actor { name relations(${here}first: 50) { nodes { ${relation} } } }
      } }`,
      { source },
    );
    expect(data.actor.relations.nodes).toHaveLength(50);
    expect(sent.map(({ name }) => name)).toEqual([
      'relations/relations-of-actors-newest',
      'claims/citing-claims',
    ]);
  });

  it('propositions by id are looked for and judged together, and what was read for that is not read again', async () => {
    const { relations } = (
      await service.ask<{ relations: { nodes: { id: string }[] } }>(
        '{ relations(first: 100) { nodes { id } } }',
      )
    ).data;
    const { sent } = await service.ask(
      `query Nodes($ids: [ID!]!, $source: [ID!]) { nodes(ids: $ids, source: $source) { ... on Relation { ${relation} } } }`,
      { ids: relations.nodes.map(({ id }) => id), source },
    );
    expect(sent.map(({ name }) => name).toSorted()).toEqual([
      'actors/actors-by-ids',
      'claims/citing-claims',
      'relations/relations-by-ids',
    ]);
    expect(sent[1]?.besides).toEqual([sent[0]?.name]);
  });

  it('each level asks once for its counts, whatever the number of rows', async () => {
    const query = `query Deep($first: Int, $source: [ID!]) {
      actors(first: $first, where: { source: $source }) { nodes { degree relations(first: $first) { nodes {
        ${relation} claims(first: 2) { nodes { id evidence { fidelity } } }
      } } } }
    }`;
    const large = await namesOf(query, { first: 20 });
    expect(large.toSorted()).toEqual((await namesOf(query, { first: 2 })).toSorted());
    expect(large.toSorted()).toEqual([
      'actors/actors-page',
      'claims/citing-claims',
      'claims/claims-about',
      'claims/evidence-of-claims',
      'relations/count-relations-of-actors',
      'relations/relations-of-actors-newest',
    ]);
  });
});
