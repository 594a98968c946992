import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';

type Tie = {
  subject: { id: string };
  type: { code: string };
  object: { id: string };
  claims: { nodes: ClaimAnswer[] };
};

const militias = 'actor:iran-backed-militias';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

/** The ties of the militias, or of another actor, of these types, each with its claims on one line each. */
async function ties(types: string[], of = militias): Promise<Record<string, string[]>> {
  const { actor } = await api.ask<{ actor: { relations: { nodes: Tie[] } } }>(
    `query Ties($types: [RelationCode!]!, $id: ID!) {
      actor(ref: { id: $id }) {
        ... on Actor {
          relations(where: { typeIn: $types }) {
            nodes { subject { id } type { code } object { id } claims(first: 10) { nodes { ${claimFields} } } }
          }
        }
      }
    }`,
    { types, id: of },
  );
  return Object.fromEntries(
    actor.relations.nodes.map(({ subject, type, object, claims }) => [
      `${subject.id} ${type.code} ${object.id}`.replaceAll('actor:', ''),
      describeClaims(claims.nodes),
    ]),
  );
}

describe('D7: formally part of the forces of the state, effectively tied to Iran', () => {
  it('belong to the security forces by law, which the same document grants in name only', async () => {
    expect(await ties(['PART_OF'])).toEqual({
      'iran-backed-militias PART_OF iraqi-security-forces': [
        'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 13 INFERRED',
        'QUALIFIES ACTUAL by source:article to UNKNOWN @ article 13 INFERRED',
      ],
      'iran-backed-militias PART_OF paramilitary-forces': [
        'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 13 INFERRED',
      ],
    });
  });

  it('became a part of them as a whole on a day that the record tells', async () => {
    expect(await ties(['PART_OF'], 'actor:popular-mobilization-forces')).toEqual({
      // The note says armed forces; that these are of the security forces is inferred.
      'popular-mobilization-forces PART_OF iraqi-military': [
        'AFFIRMS ACTUAL 2016-11-26/.. by source:background to UNKNOWN @ background 7 PARAPHRASED',
      ],
      'popular-mobilization-forces PART_OF iraqi-security-forces': [
        'AFFIRMS ACTUAL 2016-11-26/.. by source:background to UNKNOWN @ background 7 INFERRED',
      ],
    });
  });

  it('are backed by Iran, as four paragraphs say and nobody qualifies', async () => {
    expect(await ties(['BACKS'])).toEqual({
      'iran BACKS iran-backed-militias': [
        'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 10 PARAPHRASED; article 12 PARAPHRASED; article 13 INFERRED; article 14 PARAPHRASED',
      ],
    });
  });

  it('are controlled by the state in name only, by the prime minister hardly, by the government not at all, and hold the state themselves', async () => {
    expect(await ties(['CONTROLLED_BY'])).toEqual({
      'iraq CONTROLLED_BY iran-backed-militias': [
        'AFFIRMS ACTUAL inferred 2003/.. by source:article to UNKNOWN @ article 10 PARAPHRASED',
      ],
      'iran-backed-militias CONTROLLED_BY iraq': [
        'QUALIFIES ACTUAL by source:article to UNKNOWN @ article 13 INFERRED',
      ],
      'iran-backed-militias CONTROLLED_BY al-kadhimi': [
        'AFFIRMS HYPOTHETICAL inferred 2021-07/.. by actor:kadhimi-advisors to UNKNOWN @ article 12 INFERRED',
        'QUALIFIES ACTUAL by source:article to UNKNOWN @ article 12 PARAPHRASED',
      ],
      'iran-backed-militias CONTROLLED_BY iraqi-government': [
        'DENIES ACTUAL by actor:cambanis to PUBLIC @ article 22 INFERRED',
      ],
    });
  });

  it('tells the nominal tie from the plain one by its counts', async () => {
    const { relations } = await api.ask<{ relations: object }>(`{
      relations(where: { typeIn: [PART_OF], objectIn: ["actor:iraqi-security-forces"] }) {
        totalCount
        nodes { subject { id } claimCounts { affirm deny qualify desire } }
      }
    }`);
    expect(relations).toEqual({
      totalCount: 3,
      nodes: expect.arrayContaining([
        {
          subject: { id: 'actor:popular-mobilization-forces' },
          claimCounts: { affirm: 1, deny: 0, qualify: 0, desire: 0 },
        },
        { subject: { id: militias }, claimCounts: { affirm: 1, deny: 0, qualify: 1, desire: 0 } },
        {
          subject: { id: 'actor:paramilitary-forces' },
          claimCounts: { affirm: 1, deny: 0, qualify: 0, desire: 0 },
        },
      ]),
    });
  });

  it('are dated by the events on which the tie rests: formed in 2014, incorporated after', async () => {
    const { relations, node } = await api.ask<{
      relations: { nodes: object[] };
      node: { claims: { nodes: ClaimAnswer[] } };
    }>(`{
      relations(where: { typeIn: [PART_OF], subjectIn: ["${militias}"], objectIn: ["actor:iraqi-security-forces"] }) {
        nodes { basis { nodes { id occurred { edtf inferred } causedBy { id occurred { edtf inferred } } } } }
      }
      node(id: "event:militia-incorporation") { ... on Event { claims { nodes { ${claimFields} } } } }
    }`);
    expect(relations.nodes).toEqual([
      {
        basis: {
          nodes: [
            {
              id: 'event:militia-incorporation',
              occurred: { edtf: '2014/2021-07', inferred: true },
              causedBy: [{ id: 'event:militia-formation-2014', occurred: { edtf: '2014', inferred: false } }],
            },
          ],
        },
      },
    ]);
    expect(describeClaims(node.claims.nodes)).toEqual([
      'AFFIRMS ACTUAL 2016-11-26 by source:background to UNKNOWN @ background 7 INFERRED',
      'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 13 PARAPHRASED',
    ]);
  });

  it('holds for one of them by name: backed by Iran and seated in parliament, at home in Iraq and set against the US', async () => {
    const { actor } = await api.ask<{ actor: { relations: { nodes: object[] } } }>(`{
      actor(ref: { id: "actor:asaib-ahl-al-haq" }) {
        ... on Actor { relations { totalCount nodes { subject { id } type { code } object { id } } } }
      }
    }`);
    const tie = (subject: string, code: string, object: string) => ({
      subject: { id: `actor:${subject}` },
      type: { code },
      object: { id: `actor:${object}` },
    });
    expect(actor.relations).toEqual({
      totalCount: 6,
      nodes: expect.arrayContaining([
        tie('asaib-ahl-al-haq', 'MEMBER_OF', 'iran-backed-militias'),
        tie('iran', 'BACKS', 'asaib-ahl-al-haq'),
        tie('asaib-ahl-al-haq', 'HOLDS_SEATS_IN', 'iraqi-parliament'),
        tie('al-rubaie', 'SPOKESPERSON_FOR', 'asaib-ahl-al-haq'),
        tie('asaib-ahl-al-haq', 'BASED_IN', 'iraq'),
        tie('asaib-ahl-al-haq', 'ACCUSES', 'us'),
      ]),
    });
  });
});
