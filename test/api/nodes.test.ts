import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { relationTypes } from '../../src/vocabulary/relation-types.js';
import { type Api, startApi } from '../support/api.js';
import { readFoundingData } from '../support/api-data.js';
import { idsByType } from '../support/api-lists.js';

const types = ['Actor', 'Relation', 'Claim', 'Event', 'Participation', 'Quantity', 'Identity', 'Source'];

let api: Api;
/** One id of each type, found by asking. */
let ids: Record<string, string>;
beforeAll(async () => {
  api = await startApi();
  const found = await idsByType(api);
  ids = Object.fromEntries(types.map((type) => [type, found.get(type)?.[0] ?? 'none found']));
});
afterAll(() => api.stop());

const oneNode = 'query OneNode($id: ID!) { node(id: $id) { id __typename } }';

describe('node', () => {
  it.each(types)('gives a %s by its id', async (type) => {
    const id = ids[type];
    expect(id).toMatch(new RegExp(`^${type.toLowerCase()}:`));
    expect(await api.ask(oneNode, { id })).toEqual({ node: { id, __typename: type } });
  });

  it.each([
    'actor:nobody',
    'relation:0000000000000000',
    'claim:0000000000000000',
    'event:nothing',
    'participation:0000000000000000',
    'quantity:0000000000000000',
    'identity:0000000000000000',
    'source:nothing',
    'Actor:us',
    'actor',
    'us',
    '',
    ':',
    'constructor:us',
    'actor:us ',
  ])('gives null for the id %j', async (id) => {
    expect(await api.ask(oneNode, { id })).toEqual({ node: null });
  });

  it.each(types)(
    'gives, of a %s, what was known at the time asked for: null for what somebody has to claim first',
    async (type) => {
      const known = ['Actor', 'Source'].includes(type) ? { id: ids[type] } : null;
      const query = 'query Then($id: ID!, $at: DateTime) { node(id: $id, asOf: { knownAt: $at }) { id } }';
      expect(await api.ask(query, { id: ids[type], at: '2001-01-01T00:00:00Z' })).toEqual({ node: known });
      expect(await api.ask(query, { id: ids[type], at: '2999-01-01T00:00:00Z' })).toEqual({
        node: { id: ids[type] },
      });
    },
  );

  it('tells of what can be claimed how often it is, whatever it is', async () => {
    const claimable = ['Relation', 'Event', 'Participation', 'Quantity', 'Identity'];
    const { nodes } = await api.ask<{ nodes: { claimCounts: object; claims: { totalCount: number } }[] }>(
      `query Counts($ids: [ID!]!) {
        nodes(ids: $ids) { ... on Claimable { claimCounts { affirm deny qualify desire } claims(first: 1) { totalCount } } }
      }`,
      { ids: claimable.map((type) => ids[type]) },
    );
    for (const { claimCounts, claims } of nodes) {
      const sum = Object.values<number>({ ...claimCounts }).reduce((one, other) => one + other, 0);
      expect(sum).toBeGreaterThan(0);
      expect(claims.totalCount).toBe(sum);
    }
  });
});

describe('nodes', () => {
  const manyNodes = 'query ManyNodes($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }';

  it('gives them in the order asked for, null where there is none, twice what is asked for twice', async () => {
    const asked = ['actor:us', 'event:nothing', ids['Claim'], 'nonsense', 'source:article', 'actor:us'];
    const us = { id: 'actor:us', __typename: 'Actor' };
    expect(await api.ask(manyNodes, { ids: asked })).toEqual({
      nodes: [
        us,
        null,
        { id: ids['Claim'], __typename: 'Claim' },
        null,
        { id: 'source:article', __typename: 'Source' },
        us,
      ],
    });
  });

  it('gives an empty list for an empty list', async () => {
    expect(await api.ask(manyNodes, { ids: [] })).toEqual({ nodes: [] });
  });

  it('takes 200 ids and refuses 201', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `actor:nobody-${index}`);
    expect(await api.ask(manyNodes, { ids: many(200) })).toEqual({ nodes: Array(200).fill(null) });
    const { status, errors } = await api.send(manyNodes, { ids: many(201) });
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({
      message: 'nodes.ids has 201 values; right would be at most 200.',
      extensions: { code: 'BAD_USER_INPUT', argument: 'nodes.ids' },
    });
  });
});

describe('vocabulary', () => {
  it('has every type of relation, in the order of codes, as the table has it', async () => {
    const { vocabulary } = await api.ask<{ vocabulary: { code: string; symmetric: boolean }[] }>(`{
      vocabulary { code label inverseLabel symmetric sign description wikidata ftm stix broader { code } }
    }`);
    const table = Object.entries(relationTypes).map(([code, entry]) => ({
      code,
      wikidata: null,
      ftm: null,
      stix: null,
      ...entry,
      broader: 'broader' in entry ? { code: entry.broader } : null,
    }));
    expect(vocabulary).toEqual(table.toSorted((one, other) => (one.code < other.code ? -1 : 1)));
  });

  it('names for each wider type one that is there', async () => {
    const { vocabulary } = await api.ask<{
      vocabulary: { code: string; broader: { code: string; sign: number; broader: null } | null }[];
    }>('{ vocabulary { code broader { code sign broader { code } } } }');
    const combat = vocabulary.find(({ code }) => code === 'COMBAT_PRESENCE_IN');
    expect(combat?.broader).toMatchObject({ code: 'STATIONS_FORCES_IN' });
  });
});

describe('dataset', () => {
  it('tells what is served, and counts what the files and the lists hold', async () => {
    const counted = ['actors', 'relations', 'events', 'claims', 'sources'] as const;
    const answer = await api.ask<Record<string, { totalCount: number }> & { dataset: { version: number } }>(`{
      dataset {
        version title licence committedAt changedAt ${counted.join(' ')}
        horizon { from { edtf precision } until { edtf precision } }
      }
      ${counted.map((list) => `${list}(first: 1) { totalCount }`).join(' ')}
    }`);
    const dataSet = await readFoundingData();
    const counts = Object.fromEntries(counted.map((list) => [list, dataSet[list].length]));
    expect(Object.fromEntries(counted.map((list) => [list, answer[list]?.totalCount]))).toEqual(counts);
    expect(answer.dataset).toEqual({
      version: expect.any(Number),
      title: 'The founding data',
      licence: 'CC-BY-4.0',
      committedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      changedAt: expect.arrayContaining([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)]),
      ...counts,
      // From the twenty years in Afghanistan to the end of a term of office.
      horizon: {
        from: { edtf: '2001-01-01', precision: 'DAY' },
        until: { edtf: '2025-01-20', precision: 'DAY' },
      },
    });
    expect(answer.dataset.version).toBeGreaterThanOrEqual(1);
  });
});
