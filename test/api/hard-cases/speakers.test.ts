import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { readFoundingData } from '../../support/api-data.js';
import { readAll } from '../../support/api-pages.js';

type Claims = { totalCount: number; nodes: ClaimAnswer[] };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe("D3: Iran's denial, which reaches us through Iraqi officials", () => {
  it("is Iran's own word on its part in the attacks, the officials being those who passed it on", async () => {
    const { node } = await api.ask<{ node: { participants: { nodes: { claims: Claims }[] } } }>(`{
      node(id: "event:attacks-2021") {
        ... on Event {
          participants(role: ACTOR) {
            nodes { actor { id } claimCounts { affirm deny qualify desire } claims { totalCount nodes { ${claimFields} } } }
          }
        }
      }
    }`);
    const [iran, militias] = node.participants.nodes;
    expect(iran).toMatchObject({
      actor: { id: 'actor:iran' },
      claimCounts: { affirm: 1, deny: 1, qualify: 0, desire: 0 },
    });
    expect(describeClaims(iran?.claims.nodes ?? [])).toEqual([
      'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 21 PARAPHRASED',
      'DENIES ACTUAL by actor:iran via actor:iraqi-officials to UNKNOWN @ article 23 PARAPHRASED',
    ]);
    expect(militias).toMatchObject({ actor: { id: 'actor:iran-backed-militias' } });
    expect(describeClaims(militias?.claims.nodes ?? [])).toEqual([
      'AFFIRMS ACTUAL by actor:cambanis to PUBLIC @ article 22 INFERRED',
      'AFFIRMS ACTUAL by actor:us to UNKNOWN @ article 14 INFERRED',
    ]);
  });

  it('stands in the same way on the relation that rests on these attacks', async () => {
    const { relations } = await api.ask<{ relations: { nodes: { claims: Claims }[] } }>(`{
      relations(where: { typeIn: [ATTACKS], subjectIn: ["actor:iran"] }) {
        nodes {
          object { id }
          claimCounts { affirm deny qualify desire }
          basis { nodes { id } }
          claims { totalCount nodes { ${claimFields} } }
        }
      }
    }`);
    expect(relations.nodes).toHaveLength(1);
    expect(relations.nodes[0]).toMatchObject({
      object: { id: 'actor:us' },
      claimCounts: { affirm: 1, deny: 1, qualify: 0, desire: 0 },
      basis: { nodes: [{ id: 'event:attacks-2021' }] },
    });
    expect(describeClaims(relations.nodes[0]?.claims.nodes ?? [])).toEqual([
      'AFFIRMS ACTUAL inferred 2021 by source:article to UNKNOWN @ article 21 PARAPHRASED',
      'DENIES ACTUAL inferred 2021 by actor:iran via actor:iraqi-officials to UNKNOWN @ article 23 PARAPHRASED',
    ]);
  });

  it("is found by its asserter and by who passed it on, and never among the officials' own claims", async () => {
    type About = { about: { id?: string; event?: { id: string } } };
    type Answer = Record<'byIran' | 'viaOfficials', Claims> & { byOfficials: { nodes: About[] } };
    const answer = await api.ask<Answer>(`{
      byIran: claims(where: { assertedBy: ["actor:iran"] }) { totalCount nodes { ${claimFields} } }
      viaOfficials: claims(where: { via: ["actor:iraqi-officials"] }) { totalCount nodes { ${claimFields} } }
      byOfficials: claims(where: { assertedBy: ["actor:iraqi-officials"], stanceIn: [DENIES] }) {
        totalCount nodes { about { ... on Event { id } ... on Participation { event { id } } } ${claimFields} }
      }
    }`);
    expect(answer.byIran.totalCount).toBe(2);
    expect(answer.byIran.nodes.map(({ stance }) => stance)).toEqual(['DENIES', 'DENIES']);
    expect(answer.viaOfficials.totalCount).toBe(4);
    expect(answer.viaOfficials.nodes.map(({ assertedBy }) => assertedBy.id).toSorted()).toEqual([
      'actor:iran',
      'actor:iran',
      'actor:iran-backed-militias',
      'actor:iraqi-parties',
    ]);
    // What they deny of their own is that anybody will be content: the event and the parts of two in it.
    const denied = answer.byOfficials.nodes.map(({ about }) => about.id ?? about.event?.id);
    expect(denied).toEqual(Array(3).fill('event:contentment-2021'));
  });

  it('holds for a spokesman as well: his organisation speaks, he passes it on', async () => {
    const { claims } = await api.ask<{ claims: Claims }>(`{
      claims(where: { via: ["actor:al-rubaie"] }) { totalCount nodes { ${claimFields} } }
    }`);
    expect(claims.totalCount).toBe(4);
    for (const { assertedBy, audience } of claims.nodes)
      expect({ assertedBy, audience }).toEqual({
        assertedBy: { id: 'actor:asaib-ahl-al-haq' },
        audience: 'PUBLIC',
      });
  });
});

describe('D4: officials and officers without a name', () => {
  const speakers = [
    'us-officials',
    'senior-us-official',
    'pentagon-officials',
    'iraqi-officials',
    'iraqi-officers',
    'iranian-leaders',
    'kadhimi-advisors',
    'security-officer',
  ].map((key) => `actor:${key}`);

  it('are actors of their own, each told by a description', async () => {
    type Unnamed = { named: boolean; describedAs: string; name: string };
    const unnamed = await readAll<Unnamed>(api, 'actors', 'named describedAs name', { named: false });
    const { actors } = await readFoundingData();
    const expected = actors.filter(({ name }) => name === null);
    expect(unnamed.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(unnamed.map(({ id }) => id)).toEqual(expect.arrayContaining(speakers));
    for (const { named, name, describedAs } of unnamed) {
      expect(named).toBe(false);
      expect(describedAs).not.toBe('');
      expect(name).toBe(describedAs);
    }
  });

  it('can be cited and counted like anybody', async () => {
    const { nodes } = await api.ask<{ nodes: { statements: Claims }[] }>(
      `query Statements($ids: [ID!]!) {
        nodes(ids: $ids) { ... on Actor { statements(first: 100) { totalCount nodes { ${claimFields} } } } }
      }`,
      { ids: speakers },
    );
    const { claims } = await readFoundingData();
    expect(nodes.map(({ statements }) => statements.totalCount)).toEqual(
      speakers.map((id) => claims.filter(({ assertedById }) => assertedById === id).length),
    );
    // Of two sentences that are quoted: no combat from 2022 on, and adjustments of which no number is told.
    const adjustment = 'AFFIRMS FUTURE by actor:senior-us-official to ANONYMOUS_BRIEFING @ article 8';
    expect(describeClaims(nodes[1]?.statements.nodes ?? [])).toEqual([
      `${adjustment} INFERRED`,
      `${adjustment} TRANSLATED`,
      `${adjustment} TRANSLATED`,
      'DENIES FUTURE inferred 2022/.. by actor:senior-us-official to ANONYMOUS_BRIEFING @ article 8 TRANSLATED',
    ]);
  });

  it('are tied to whom they speak for by relations, not by their names', async () => {
    const { relations } = await api.ask<{ relations: { nodes: object[] } }>(`{
      relations(where: { subjectIn: ["actor:us-officials", "actor:senior-us-official", "actor:pentagon-officials", "actor:iraqi-officials", "actor:iraqi-officers"], typeIn: [EMPLOYED_BY, SERVES_IN] }) {
        nodes { subject { id } type { code } object { id } }
      }
    }`);
    const tie = (subject: string, code: string, object: string) => ({
      subject: { id: `actor:${subject}` },
      type: { code },
      object: { id: `actor:${object}` },
    });
    expect(relations.nodes).toHaveLength(5);
    expect(relations.nodes).toEqual(
      expect.arrayContaining([
        tie('us-officials', 'EMPLOYED_BY', 'us'),
        tie('senior-us-official', 'EMPLOYED_BY', 'us'),
        tie('pentagon-officials', 'EMPLOYED_BY', 'pentagon'),
        tie('iraqi-officials', 'EMPLOYED_BY', 'iraq'),
        tie('iraqi-officers', 'SERVES_IN', 'iraqi-military'),
      ]),
    );
  });

  it('stay apart from the named actors that somebody says they are', async () => {
    const { nodes } = await api.ask<{ nodes: object[] }>(`{
      nodes(ids: ["actor:security-officer", "actor:al-muhandis"]) { id ... on Actor { named mergedFrom } }
    }`);
    expect(nodes).toEqual([
      { id: 'actor:security-officer', named: false, mergedFrom: [] },
      { id: 'actor:al-muhandis', named: true, mergedFrom: [] },
    ]);
  });
});
