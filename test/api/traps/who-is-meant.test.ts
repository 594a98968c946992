import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { readAll } from '../../support/api-pages.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('the officer who died beside Soleimani, and is named only later', () => {
  type Ends = { a?: { id: string }; b?: { id: string } };
  const pair = ['actor:al-muhandis', 'actor:security-officer'];
  const identities = async () => {
    const selection = `about { ... on Identity { id a { id } b { id } } } ${claimFields}`;
    const claims = await readAll<ClaimAnswer & { about: Ends }>(api, 'claims', selection);
    return claims.filter(({ about }) => about.a);
  };

  it('is al-Muhandis by an inference that is told as one, and nobody denies', async () => {
    const said = (await identities()).filter(({ about }) => about.b?.id === 'actor:security-officer');
    expect(said.map(({ about: { a, b } }) => [a?.id, b?.id])).toEqual([pair, pair]);
    expect(describeClaims(said)).toEqual([
      'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 11 INFERRED; article 23 INFERRED',
      'AFFIRMS ACTUAL by source:background to UNKNOWN @ background 9 INFERRED',
    ]);
  });

  it('is found from either of the two, and by the record alone with what the record says of it', async () => {
    type Found = {
      identities: { totalCount: number; nodes: { a: object; b: object; claimCounts: object }[] };
    };
    const found = async (id: string, source: string[] | null) => {
      const { actor } = await api.ask<{ actor: Found }>(
        `query Same($id: ID!, $source: [ID!]) { actor(ref: { id: $id }, source: $source) { ... on Actor {
          identities { totalCount nodes { a { id } b { id } claimCounts { affirm } } }
        } } }`,
        { id, source },
      );
      return actor.identities;
    };
    const [a, b] = pair.map((id) => ({ id }));
    const told = (affirm: number) => ({ totalCount: 1, nodes: [{ a, b, claimCounts: { affirm } }] });
    for (const id of pair) expect(await found(id, null)).toEqual(told(2));
    expect(await found('actor:al-muhandis', ['source:background'])).toEqual(told(1));
    expect(await found('actor:al-sistani', ['source:article'])).toEqual({ totalCount: 0, nodes: [] });
  });

  it('stays another actor, with what the article says of him alone', async () => {
    const { nodes } = await api.ask<{ nodes: object[] }>(
      `query Two($ids: [ID!]!) {
        nodes(ids: $ids) {
          ... on Actor { id named name mergedFrom relations(where: { typeIn: [SERVES_IN] }) { nodes { object { id } } } }
        }
      }`,
      { ids: pair },
    );
    const serves = (...ids: string[]) => ({ nodes: ids.map((id) => ({ object: { id } })) });
    expect(nodes).toMatchObject([
      {
        id: pair[0],
        named: true,
        mergedFrom: [],
        relations: { nodes: expect.not.arrayContaining([{ object: { id: 'actor:iraqi-security-forces' } }]) },
      },
      { id: pair[1], named: false, mergedFrom: [], relations: serves('actor:iraqi-security-forces') },
    ]);
  });

  it('makes ten dead, where two participants counted as two persons would make eleven', async () => {
    type Counted = { quantities: { nodes: { measure: string; best: number }[] } };
    type Victim = { actor: { id: string; kind: string } & Counted };
    const { node } = await api.ask<{ node: Counted & { participants: { nodes: Victim[] } } }>(`{
      node(id: "event:strike-2020") {
        ... on Event {
          participants(role: VICTIM) { nodes { actor { id kind quantities { nodes { measure best } } } } }
          quantities { nodes { measure best } }
        }
      }
    }`);
    const victims = node.participants.nodes.map(({ actor }) => actor);
    const count = (counted: readonly Victim['actor'][]) =>
      counted
        .map(({ kind, quantities }) => (kind === 'PERSON' ? 1 : (quantities.nodes[0]?.best ?? Number.NaN)))
        .reduce((one, other) => one + other, 0);
    expect(count(victims)).toBe(11);
    const twice = (await identities()).map(({ about }) => about.b?.id);
    expect(count(victims.filter(({ id }) => !twice.includes(id)))).toBe(10);
    expect(node.quantities.nodes).toEqual([{ measure: 'deaths', best: 10 }]);
  });
});

describe('the parliament, whose name the translation garbled', () => {
  type Hit = { actor: { id: string }; why: string[] };

  it.each([
    'Houses of Parliament',
    'houses of parliament',
    'House of Parliament',
    'Iraq Houses of Parliament',
  ])('is found by %j', async (text) => {
    const { search } = await api.ask<{ search: Hit[] }>(
      'query Find($text: String!) { search(text: $text) { actor { id } why } }',
      { text },
    );
    expect(search[0]?.actor.id).toBe('actor:iraqi-parliament');
  });

  it('has that name as a weak alias, which tells nobody by itself', async () => {
    const { strong, weak } = await api.ask<Record<'strong' | 'weak', object>>(`{
      strong: actor(ref: { id: "actor:iraqi-parliament" }) { ... on Actor { aliases { text strength } } }
      weak: actor(ref: { name: "Houses of Parliament" }) {
        __typename ... on NotFound { nearest { actor { id } why } }
      }
    }`);
    expect(strong).toEqual({
      aliases: expect.arrayContaining([{ text: 'Houses of Parliament', strength: 'WEAK' }]),
    });
    expect(weak).toMatchObject({
      __typename: 'NotFound',
      nearest: expect.arrayContaining([
        {
          actor: { id: 'actor:iraqi-parliament' },
          why: expect.arrayContaining(['is a weak alias']),
        },
      ]),
    });
  });
});

describe('a presence said to be in the United States, where Iraq is meant', () => {
  it('is an event in Iraq, worked out and not read', async () => {
    const { node } = await api.ask<{ node: { claims: { nodes: ClaimAnswer[] } } }>(`{
      node(id: "event:presence-untenable") {
        ... on Event { place causedBy { id } participants { nodes { role actor { id } } } claims { nodes { ${claimFields} } } }
      }
    }`);
    expect(node).toMatchObject({
      place: 'Iraq',
      causedBy: [{ id: 'event:strike-2020' }],
      participants: { nodes: [{ role: 'RECIPIENT', actor: { id: 'actor:us' } }] },
    });
    expect(describeClaims(node.claims.nodes)).toEqual([
      'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 11 INFERRED',
    ]);
  });

  it('makes no relation by which forces would stand in the United States, and no event take place there', async () => {
    const where = { typeIn: ['STATIONS_FORCES_IN', 'OCCUPIES'], objectIn: ['actor:us'] };
    expect(await readAll(api, 'relations', '', where)).toEqual([]);
    type Based = { subject: { kind: string } };
    const based = await readAll<Based>(api, 'relations', 'subject { kind }', {
      typeIn: ['BASED_IN'],
      objectIn: ['actor:us'],
    });
    expect(based.filter(({ subject }) => subject.kind === 'MILITARY_FORCE')).toEqual([]);
    const places = (await readAll<{ place: string | null }>(api, 'events', 'place')).map(
      ({ place }) => place,
    );
    expect(places).toContain('Iraq');
    expect(places.filter((place) => /United States|America/.test(place ?? ''))).toEqual([]);
  });
});
