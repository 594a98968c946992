import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';

type Claimed = { claimCounts: object; claims: { totalCount: number; nodes: ClaimAnswer[] } };

const claimed = `claimCounts { affirm deny qualify desire } claims { totalCount nodes { ${claimFields} } }`;
const made = { edtf: '2021-07', inferred: true };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('D1: seven positions on the US combat presence', () => {
  it('lie as eleven claims on one relation, each with its period, its speaker and its passage', async () => {
    const { relations } = await api.ask<{ relations: { totalCount: number; nodes: (Claimed & object)[] } }>(`{
      relations(where: { typeIn: [COMBAT_PRESENCE_IN] }) {
        totalCount
        nodes { subject { id } object { id } spell sign ${claimed} }
      }
    }`);
    expect(relations.totalCount).toBe(1);
    const [presence] = relations.nodes;
    expect(presence).toMatchObject({
      subject: { id: 'actor:us' },
      object: { id: 'actor:iraq' },
      spell: '2014',
      claimCounts: { affirm: 2, deny: 5, qualify: 1, desire: 3 },
      claims: { totalCount: 11 },
    });
    expect(describeClaims(presence?.claims.nodes ?? [])).toEqual(
      [
        'DENIES DESIRED inferred 2021-07/.. by actor:al-kadhimi to PUBLIC @ article 5 PARAPHRASED',
        'DENIES FUTURE inferred 2021-07/.. by actor:al-kadhimi to PUBLIC @ article 5 TRANSLATED',
        'DENIES FUTURE inferred 2022/.. by actor:us-officials to ANONYMOUS_BRIEFING @ article 6 PARAPHRASED; article 7 PARAPHRASED',
        'DENIES FUTURE inferred 2022/.. by actor:senior-us-official to ANONYMOUS_BRIEFING @ article 8 TRANSLATED',
        'DENIES ACTUAL 2017/.. by actor:us-officials to UNKNOWN @ article 17 PARAPHRASED',
        'QUALIFIES ACTUAL inferred 2017/.. by actor:us-officials to UNKNOWN @ article 17 INFERRED',
        'DENIES FUTURE inferred 2022/.. by actor:pentagon to UNKNOWN @ article 7 PARAPHRASED',
        'AFFIRMS ACTUAL inferred 2021-07/.. by actor:asaib-ahl-al-haq via actor:al-rubaie to PUBLIC @ article 20 INFERRED',
        'AFFIRMS FUTURE inferred 2021-07/.. by source:article to UNKNOWN @ article 7 INFERRED',
        'AFFIRMS DESIRED inferred 2021-07/.. by actor:iraqi-government to PRIVATE @ article 11 INFERRED',
        'AFFIRMS DESIRED inferred 2021-07/.. by actor:iraqi-officers to PRIVATE @ article 11 INFERRED',
      ].sort(),
    );
    for (const { madeAt } of presence?.claims.nodes ?? []) expect(madeAt).toEqual(made);
  });

  it('lets one speaker stand on two sides: none since 2017, but for men who go along', async () => {
    const { relations } = await api.ask<{ relations: { nodes: Claimed[] } }>(`{
      relations(where: { typeIn: [COMBAT_PRESENCE_IN] }) {
        nodes { ${claimed.replace('claims', 'claims(where: { assertedBy: ["actor:us-officials"], modalityIn: [ACTUAL] })')} }
      }
    }`);
    const claims = relations.nodes[0]?.claims;
    expect(claims?.totalCount).toBe(2);
    expect(claims?.nodes.map(({ stance }) => stance).toSorted()).toEqual(['DENIES', 'QUALIFIES']);
  });

  it('keeps the numbers, which stay, on the stationing and not on the combat presence', async () => {
    const { relations } = await api.ask<{ relations: { nodes: Claimed[] } }>(`{
      relations(where: { typeIn: [STATIONS_FORCES_IN], subtypes: false, claimedBy: ["actor:pentagon-officials"] }) {
        nodes { spell claims(where: { assertedBy: ["actor:pentagon-officials"] }) { totalCount nodes { ${claimFields} } } }
      }
    }`);
    expect(relations.nodes).toHaveLength(1);
    expect(relations.nodes[0]).toMatchObject({ spell: '2014' });
    expect(describeClaims(relations.nodes[0]?.claims.nodes ?? [])).toEqual([
      'AFFIRMS FUTURE inferred 2021-07/.. by actor:pentagon-officials to ANONYMOUS_BRIEFING @ article 18 PARAPHRASED',
    ]);
  });

  it('has the withdrawal as an event that some announce and some call nominal, and nobody reports as done', async () => {
    const { node } = await api.ask<{ node: Claimed & { mentions: number; sources: number } }>(`{
      node(id: "event:withdrawal-2021") { ... on Event { mentions sources ${claimed} } }
    }`);
    expect(node.claimCounts).toEqual({ affirm: 2, deny: 0, qualify: 4, desire: 1 });
    expect({ mentions: node.mentions, sources: node.sources }).toEqual({ mentions: 9, sources: 1 });
    expect(describeClaims(node.claims.nodes)).toEqual(
      [
        'AFFIRMS DESIRED by actor:al-kadhimi to PUBLIC @ article 5 INFERRED',
        'AFFIRMS FUTURE by actor:us-officials to ANONYMOUS_BRIEFING @ article 6 PARAPHRASED; article 7 PARAPHRASED',
        'AFFIRMS FUTURE by actor:pentagon to UNKNOWN @ article 7 PARAPHRASED',
        'QUALIFIES FUTURE by actor:pentagon-officials to ANONYMOUS_BRIEFING @ article 18 INFERRED',
        'QUALIFIES FUTURE by actor:iraqi-officials to ANONYMOUS_BRIEFING @ article 19 INFERRED',
        'QUALIFIES FUTURE by actor:asaib-ahl-al-haq via actor:al-rubaie to PUBLIC @ article 20 INFERRED',
        'QUALIFIES FUTURE by source:article to UNKNOWN @ article 2 PARAPHRASED; article 7 INFERRED',
      ].sort(),
    );
  });
});

describe('D2: a public demand, and the opposite wish in private', () => {
  const wishes = /* GraphQL */ `
    query Wishes($type: RelationCode!) {
      relations(where: { typeIn: [$type], subtypes: false, claimedBy: ["actor:iraqi-government"] }) {
        nodes {
          spell
          claimCounts { affirm deny qualify desire }
          claims(where: { modalityIn: [DESIRED] }) { totalCount nodes { ${claimFields} } }
        }
      }
    }
  `;

  it('are told apart by asserter, stance and audience on the same relation', async () => {
    const { relations } = await api.ask<{ relations: { nodes: Claimed[] } }>(wishes, {
      type: 'COMBAT_PRESENCE_IN',
    });
    expect(describeClaims(relations.nodes[0]?.claims.nodes ?? [])).toEqual(
      [
        'DENIES DESIRED inferred 2021-07/.. by actor:al-kadhimi to PUBLIC @ article 5 PARAPHRASED',
        'AFFIRMS DESIRED inferred 2021-07/.. by actor:iraqi-government to PRIVATE @ article 11 INFERRED',
        'AFFIRMS DESIRED inferred 2021-07/.. by actor:iraqi-officers to PRIVATE @ article 11 INFERRED',
      ].sort(),
    );
  });

  it('are counted on no side, however many they are', async () => {
    const { relations } = await api.ask<{ relations: { nodes: Claimed[] } }>(wishes, {
      type: 'STATIONS_FORCES_IN',
    });
    expect(relations.nodes).toHaveLength(1);
    expect(relations.nodes[0]?.claimCounts).toEqual({ affirm: 3, deny: 0, qualify: 0, desire: 6 });
    expect(describeClaims(relations.nodes[0]?.claims.nodes ?? [])).toEqual(
      [
        'AFFIRMS DESIRED inferred 2021-07/.. by actor:iraqi-government to PRIVATE @ article 11 PARAPHRASED',
        'AFFIRMS DESIRED inferred 2021-07/.. by actor:iraqi-officers to PRIVATE @ article 11 PARAPHRASED',
        'DENIES DESIRED inferred 2020/.. by actor:iraqi-parliament to PUBLIC @ article 11 PARAPHRASED',
        'DENIES DESIRED inferred 2021-07/.. by actor:pro-iranian-factions to UNKNOWN @ article 9 PARAPHRASED',
        'DENIES DESIRED inferred 2021-07/.. by actor:iran-backed-militias via actor:iraqi-officials to UNKNOWN @ article 19 INFERRED',
        'DENIES DESIRED inferred 2021-07/.. by actor:iraqi-parties via actor:iraqi-officials to UNKNOWN @ article 19 PARAPHRASED',
      ].sort(),
    );
  });

  it('come from two actors that an office ties', async () => {
    const { actor } = await api.ask<{ actor: object }>(`{
      actor(ref: { id: "actor:al-kadhimi" }) {
        ... on Actor {
          relations(other: ["actor:iraqi-government"]) { nodes { type { code } role subject { id } object { id } } }
          statements { totalCount nodes { audience } }
        }
      }
    }`);
    expect(actor).toEqual({
      relations: {
        nodes: [
          {
            type: { code: 'HOLDS_OFFICE' },
            role: 'prime minister',
            subject: { id: 'actor:al-kadhimi' },
            object: { id: 'actor:iraqi-government' },
          },
        ],
      },
      statements: { totalCount: 3, nodes: Array(3).fill({ audience: 'PUBLIC' }) },
    });
  });

  it('leave everything said in private a wish of the government or its officers', async () => {
    const { claims } = await api.ask<{ claims: { totalCount: number; nodes: ClaimAnswer[] } }>(`{
      claims(where: { audienceIn: [PRIVATE] }) { totalCount nodes { ${claimFields} } }
    }`);
    expect(claims.totalCount).toBe(6);
    for (const { modality, stance } of claims.nodes)
      expect({ modality, stance }).toEqual({ modality: 'DESIRED', stance: 'AFFIRMS' });
    expect(new Set(claims.nodes.map(({ assertedBy }) => assertedBy.id))).toEqual(
      new Set(['actor:iraqi-government', 'actor:iraqi-officers']),
    );
  });
});
