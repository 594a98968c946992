import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';

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
      'AFFIRMS ACTUAL by actor:cambanis to PUBLIC @ article 22 TRANSLATED',
      'AFFIRMS ACTUAL by actor:us to UNKNOWN @ article 14 PARAPHRASED',
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
    const answer = await api.ask<Record<'byIran' | 'viaOfficials' | 'byOfficials', Claims>>(`{
      byIran: claims(where: { assertedBy: ["actor:iran"] }) { totalCount nodes { ${claimFields} } }
      viaOfficials: claims(where: { via: ["actor:iraqi-officials"] }) { totalCount nodes { ${claimFields} } }
      byOfficials: claims(where: { assertedBy: ["actor:iraqi-officials"], stanceIn: [DENIES] }) { totalCount nodes { ${claimFields} } }
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
    expect(answer.byOfficials).toEqual({ totalCount: 0, nodes: [] });
  });

  it('holds for a spokesman as well: his organisation speaks, he passes it on', async () => {
    const { claims } = await api.ask<{ claims: Claims }>(`{
      claims(where: { via: ["actor:al-rubaie"] }) { totalCount nodes { ${claimFields} } }
    }`);
    expect(claims.totalCount).toBe(3);
    for (const { assertedBy, audience } of claims.nodes)
      expect({ assertedBy, audience }).toEqual({
        assertedBy: { id: 'actor:asaib-ahl-al-haq' },
        audience: 'PUBLIC',
      });
  });
});

describe('D4: officials and officers without a name', () => {
  it('are actors of their own, each told by a description', async () => {
    const { actors } = await api.ask<{
      actors: {
        totalCount: number;
        nodes: { id: string; named: boolean; describedAs: string; name: string }[];
      };
    }>('{ actors(where: { named: false }) { totalCount nodes { id named describedAs name } } }');
    expect(actors.totalCount).toBe(15);
    expect(actors.nodes.map(({ id }) => id).toSorted()).toEqual([
      'actor:eight-others',
      'actor:iran-backed-militias',
      'actor:iranian-leaders',
      'actor:iraqi-officers',
      'actor:iraqi-officials',
      'actor:iraqi-parties',
      'actor:iraqi-politicians',
      'actor:kadhimi-advisors',
      'actor:paramilitary-forces',
      'actor:pentagon-officials',
      'actor:pro-iranian-factions',
      'actor:security-officer',
      'actor:senior-us-official',
      'actor:shiite-cleric',
      'actor:us-officials',
    ]);
    for (const { named, name, describedAs } of actors.nodes) {
      expect(named).toBe(false);
      expect(describedAs).not.toBe('');
      expect(name).toBe(describedAs);
    }
  });

  it('can be cited and counted like anybody', async () => {
    const { nodes } = await api.ask<{ nodes: { statements: Claims }[] }>(`{
      nodes(ids: ["actor:us-officials", "actor:senior-us-official", "actor:pentagon-officials"]) {
        ... on Actor { statements { totalCount nodes { ${claimFields} } } }
      }
    }`);
    expect(nodes.map(({ statements }) => statements.totalCount)).toEqual([15, 1, 5]);
    expect(describeClaims(nodes[1]?.statements.nodes ?? [])).toEqual([
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
        tie('iraqi-officers', 'SERVES_IN', 'iraqi-security-forces'),
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
