import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';

type Claimed = { id: string; claimCounts: object; claims: { totalCount: number; nodes: ClaimAnswer[] } };

const claimed = `id claimCounts { affirm deny qualify desire } claims { totalCount nodes { ${claimFields} } }`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('D5: a withdrawal is announced, troops are relabelled, nobody moves', () => {
  it('has three events that lead to one another, none of them reported as a fact', async () => {
    const { nodes } = await api.ask<{ nodes: (Claimed & { occurred: object })[] }>(`{
      nodes(ids: ["event:announcement-2021", "event:withdrawal-2021", "event:relabelling-2021"]) {
        ... on Event { occurred { edtf inferred precision } causedBy { id } ${claimed} }
      }
    }`);
    expect(nodes.map(({ occurred }) => occurred)).toEqual([
      { edtf: '2021-07', inferred: true, precision: 'MONTH' },
      { edtf: '2021-07/2021-12', inferred: true, precision: 'MONTH' },
      { edtf: '2021-07/2021-12', inferred: true, precision: 'MONTH' },
    ]);
    expect(nodes).toMatchObject([
      { causedBy: [{ id: 'event:demand-2021' }] },
      { causedBy: [{ id: 'event:announcement-2021' }] },
      { causedBy: [] },
    ]);
    const modalities = nodes.flatMap(({ claims }) => claims.nodes.map(({ modality }) => modality));
    expect(modalities).toHaveLength(2 + 7 + 5);
    expect(modalities).not.toContain('ACTUAL');
  });

  it('codes the announcement as words and the withdrawal as a deed, as PLOVER does', async () => {
    const { nodes } = await api.ask<{ nodes: object[] }>(`{
      nodes(ids: ["event:announcement-2021", "event:withdrawal-2021"]) {
        ... on Event { quad intensity plover { category modes contexts cameo } }
      }
    }`);
    expect(nodes).toEqual([
      {
        quad: 'VERBAL_COOPERATION',
        intensity: 4.5,
        plover: { category: 'CONCEDE', modes: [], contexts: ['military'], cameo: '0356' },
      },
      {
        quad: 'MATERIAL_COOPERATION',
        intensity: 8,
        plover: { category: 'RETREAT', modes: ['withdraw'], contexts: ['military'], cameo: null },
      },
    ]);
  });

  it('foretells the announcement itself, with whoever makes it and whoever gets it', async () => {
    const { node } = await api.ask<{ node: Claimed & { participants: { nodes: Claimed[] } } }>(`{
      node(id: "event:announcement-2021") {
        ... on Event { ${claimed} participants { nodes { role actor { id } ${claimed} } } }
      }
    }`);
    expect(describeClaims(node.claims.nodes)).toEqual([
      'AFFIRMS FUTURE by actor:us-officials to ANONYMOUS_BRIEFING @ article 6 PARAPHRASED',
      'AFFIRMS FUTURE by source:article to UNKNOWN @ article 15 PARAPHRASED; article 2 PARAPHRASED',
    ]);
    expect(node.participants.nodes).toMatchObject([
      { role: 'ANNOUNCER', actor: { id: 'actor:us' } },
      { role: 'RECIPIENT', actor: { id: 'actor:al-kadhimi' } },
    ]);
    expect(node.participants.nodes.map(({ claims }) => describeClaims(claims.nodes))).toEqual([
      [
        'AFFIRMS FUTURE by actor:us-officials to ANONYMOUS_BRIEFING @ article 6 INFERRED',
        'AFFIRMS FUTURE by source:article to UNKNOWN @ article 2 PARAPHRASED',
      ],
      ['AFFIRMS FUTURE by actor:us-officials to ANONYMOUS_BRIEFING @ article 6 PARAPHRASED'],
    ]);
  });

  it('has the change of label as an event without a code, which five speakers foretell', async () => {
    const { node } = await api.ask<{ node: Claimed & object }>(`{
      node(id: "event:relabelling-2021") { ... on Event { plover { category } quad intensity ${claimed} } }
    }`);
    expect(node).toMatchObject({
      plover: null,
      quad: null,
      intensity: null,
      claimCounts: { affirm: 5, deny: 0, qualify: 0, desire: 0 },
    });
    expect(describeClaims(node.claims.nodes)).toEqual(
      [
        'AFFIRMS FUTURE by actor:pentagon to UNKNOWN @ article 7 PARAPHRASED',
        'AFFIRMS FUTURE by actor:us-officials to ANONYMOUS_BRIEFING @ article 7 PARAPHRASED',
        'AFFIRMS FUTURE by actor:pentagon-officials to ANONYMOUS_BRIEFING @ article 18 PARAPHRASED',
        'AFFIRMS FUTURE by actor:iraqi-officials to ANONYMOUS_BRIEFING @ article 19 INFERRED',
        'AFFIRMS FUTURE by actor:asaib-ahl-al-haq via actor:al-rubaie to PUBLIC @ article 20 TRANSLATED',
      ].sort(),
    );
  });

  it('says that those who are stationed stay: the same spell goes on, the same number is foretold', async () => {
    const { relations } = await api.ask<{
      relations: { nodes: { claims: Claimed['claims']; quantities: { nodes: Claimed[] } }[] };
    }>(`{
      relations(where: { typeIn: [STATIONS_FORCES_IN], subtypes: false, claimedBy: ["actor:pentagon-officials"] }, first: 2) {
        nodes {
          claims(where: { modalityIn: [FUTURE] }) { totalCount nodes { ${claimFields} } }
          quantities(first: 5) { nodes { best at { edtf } ${claimed} } }
        }
      }
    }`);
    const [stationed] = relations.nodes;
    expect(describeClaims(stationed?.claims.nodes ?? [])).toEqual([
      'AFFIRMS FUTURE inferred 2021-07/.. by actor:pentagon-officials to ANONYMOUS_BRIEFING @ article 18 PARAPHRASED',
      'AFFIRMS FUTURE inferred 2021-07/.. by source:article to UNKNOWN @ article 7 PARAPHRASED',
    ]);
    const foretold = stationed?.quantities.nodes.at(-1);
    expect(foretold).toMatchObject({ best: 2500, at: null, claimCounts: { affirm: 1, desire: 2 } });
    expect(describeClaims(foretold?.claims.nodes ?? [])).toContain(
      'AFFIRMS FUTURE inferred 2021-07/.. by actor:pentagon-officials to ANONYMOUS_BRIEFING @ article 18 PARAPHRASED',
    );
  });
});
