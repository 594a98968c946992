import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { readFoundingData } from '../../support/api-data.js';
import { describeNumbers, type QuantityAnswer, quantityFields } from '../../support/api-numbers.js';
import { readAll } from '../../support/api-pages.js';

type Numbered = { quantities: { nodes: QuantityAnswer[] } };
type Participant = { role: string; position: string | null; actor: object; claims: { nodes: ClaimAnswer[] } };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('D6: about 2,500, an unspecified number, three times as much', () => {
  it('keeps the bare number, the rounded one and the one to come as three statements on one spell', async () => {
    const { relations } = await api.ask<{ relations: { nodes: Numbered[] } }>(`{
      relations(where: { typeIn: [STATIONS_FORCES_IN], claimedBy: ["actor:iraqi-parliament"] }, first: 2) {
        nodes { spell quantities(first: 5) { nodes { ${quantityFields} } } }
      }
    }`);
    expect(relations.nodes).toHaveLength(1);
    expect(relations.nodes[0]).toMatchObject({ spell: '2014' });
    expect(describeNumbers(relations.nodes[0]?.quantities.nodes ?? [])).toEqual({
      'EXACT 2500 persons: troops, at inferred 2021-07': [
        'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 7 PARAPHRASED',
      ],
      'ABOUT 2500 persons: troops, at inferred 2021-07': [
        'AFFIRMS ACTUAL by actor:pentagon-officials to ANONYMOUS_BRIEFING @ article 18 PARAPHRASED',
        'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 11 PARAPHRASED',
      ],
      'ABOUT 2500 persons: troops': [
        'AFFIRMS DESIRED inferred 2021-07/.. by actor:iraqi-government to PRIVATE @ article 11 PARAPHRASED',
        'AFFIRMS DESIRED inferred 2021-07/.. by actor:iraqi-officers to PRIVATE @ article 11 PARAPHRASED',
        'AFFIRMS FUTURE inferred 2021-07/.. by actor:pentagon-officials to ANONYMOUS_BRIEFING @ article 18 PARAPHRASED',
      ],
    });
  });

  it('has the number of those who are withdrawn as one that nobody tells', async () => {
    const { node } = await api.ask<{ node: Numbered }>(`{
      node(id: "event:withdrawal-2021") { ... on Event { quantities(first: 5) { nodes { ${quantityFields} } } } }
    }`);
    expect(describeNumbers(node.quantities.nodes)).toEqual({
      'UNSPECIFIED no number persons: troops withdrawn': [
        'AFFIRMS FUTURE by actor:pentagon to UNKNOWN @ article 7 PARAPHRASED',
        'AFFIRMS FUTURE by actor:us-officials to ANONYMOUS_BRIEFING @ article 7 PARAPHRASED',
      ],
    });
  });

  it('has the wage bill as a factor and the closest allies as a count, numbers of the state itself', async () => {
    const { actor } = await api.ask<{ actor: Numbered }>(`{
      actor(ref: { id: "actor:iraq" }) { ... on Actor { quantities(first: 5) { nodes { ${quantityFields} } } } }
    }`);
    expect(describeNumbers(actor.quantities.nodes)).toEqual({
      'EXACT 2 states: closest allies': [
        'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 9 PARAPHRASED',
      ],
      'RATIO 3 without unit: government wage bill against 2004, at inferred 2021-07': [
        'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 30 PARAPHRASED',
      ],
    });
  });

  it('finds numbers by how they are worded, whatever they are numbers of', async () => {
    const quantities = await readAll<{ best: number | null }>(
      api,
      'quantities',
      `measure best at { edtf }
       of { ... on Relation { subject { id } type { code } spell } ... on Event { id } ... on Actor { id } }`,
      { wordingIn: ['UNSPECIFIED'] },
    );
    const expected = (await readFoundingData()).quantities.filter(({ wording }) => wording === 'UNSPECIFIED');
    expect(quantities.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    for (const { best } of quantities) expect(best).toBeNull();
    const ofRelation = (subject: string, code: string, spell: string | null) => ({
      subject: { id: `actor:${subject}` },
      type: { code },
      spell,
    });
    const told = quantities.map(({ id, ...rest }) => rest);
    expect(told).toEqual(
      expect.arrayContaining([
        {
          measure: 'troops',
          best: null,
          at: { edtf: '2011' },
          of: ofRelation('us', 'STATIONS_FORCES_IN', '2011'),
        },
        { measure: 'troops', best: null, at: null, of: ofRelation('us-special-forces', 'ACCOMPANIES', null) },
        { measure: 'troops withdrawn', best: null, at: null, of: { id: 'event:withdrawal-2021' } },
        { measure: 'adjustments', best: null, at: null, of: { id: 'event:adjustment-2021' } },
        { measure: 'people', best: null, at: null, of: { id: 'actor:iraqi-officers' } },
      ]),
    );
  });

  it('has the seats as a number of the relation to the parliament', async () => {
    const { relations } = await api.ask<{ relations: { nodes: Numbered[] } }>(`{
      relations(where: { typeIn: [HOLDS_SEATS_IN] }, first: 2) {
        nodes { subject { id } object { id } quantities(first: 5) { nodes { ${quantityFields} } } }
      }
    }`);
    expect(relations.nodes).toMatchObject([
      { subject: { id: 'actor:asaib-ahl-al-haq' }, object: { id: 'actor:iraqi-parliament' } },
    ]);
    expect(describeNumbers(relations.nodes[0]?.quantities.nodes ?? [])).toEqual({
      'EXACT 16 seats: seats': ['AFFIRMS ACTUAL by source:article to UNKNOWN @ article 20 PARAPHRASED'],
    });
  });
});

describe('D9: one strike, two named dead, an officer and eight others', () => {
  const strike = (selection: string) => `{ node(id: "event:strike-2020") { ... on Event { ${selection} } } }`;

  it('is one event of 2020 whose place the article does not tell', async () => {
    const { node } = await api.ask<{ node: { claims: { nodes: ClaimAnswer[] } } }>(
      strike(`
        occurred { edtf inferred precision } place mentions sources quad intensity plover { category modes contexts cameo }
        claimCounts { affirm deny qualify desire } claims { nodes { ${claimFields} } }
      `),
    );
    expect(node).toMatchObject({
      occurred: { edtf: '2020', inferred: false, precision: 'YEAR' },
      place: null,
      mentions: 2,
      sources: 2,
      quad: 'MATERIAL_CONFLICT',
      intensity: -9.5,
      plover: { category: 'ASSAULT', modes: ['targeted', 'drone'], contexts: ['military'], cameo: '186' },
      claimCounts: { affirm: 2, deny: 0, qualify: 0, desire: 0 },
    });
    expect(describeClaims(node.claims.nodes)).toEqual([
      'AFFIRMS ACTUAL 2020-01-03 by source:background to UNKNOWN @ background 9 PARAPHRASED',
      'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 11 PARAPHRASED',
    ]);
  });

  it('has five participants in two roles, each claimed on its own, the doer also by those who mean to avenge it', async () => {
    const { node } = await api.ask<{ node: { participants: { totalCount: number; nodes: Participant[] } } }>(
      strike(`participants(first: 10) {
        totalCount nodes { role position actor { id named } claims(first: 5) { nodes { ${claimFields} } } }
      }`),
    );
    expect(node.participants.totalCount).toBe(5);
    const article = (places: string) => `AFFIRMS ACTUAL by source:article to UNKNOWN @ ${places}`;
    const background = 'AFFIRMS ACTUAL by source:background to UNKNOWN @ background 9 PARAPHRASED';
    expect(
      node.participants.nodes.map(({ claims, ...rest }) => ({
        ...rest,
        claims: describeClaims(claims.nodes),
      })),
    ).toEqual(
      [
        {
          role: 'ACTOR',
          position: null,
          actor: { id: 'actor:us', named: true },
          claims: [
            article('article 11 PARAPHRASED'),
            background,
            'AFFIRMS ACTUAL by actor:iranian-leaders to UNKNOWN @ article 23 INFERRED',
          ],
        },
        {
          role: 'VICTIM',
          position: 'deputy militia commander',
          actor: { id: 'actor:al-muhandis', named: true },
          claims: [article('article 23 INFERRED'), background],
        },
        {
          role: 'VICTIM',
          position: null,
          actor: { id: 'actor:eight-others', named: false },
          claims: [article('article 11 PARAPHRASED')],
        },
        {
          role: 'VICTIM',
          position: 'senior security officer',
          actor: { id: 'actor:security-officer', named: false },
          claims: [article('article 11 PARAPHRASED')],
        },
        {
          role: 'VICTIM',
          position: 'general',
          actor: { id: 'actor:soleimani', named: true },
          claims: [article('article 11 PARAPHRASED; article 23 PARAPHRASED'), background],
        },
      ].map((one) => ({ ...one, claims: one.claims.toSorted() })),
    );
  });

  it('cost ten lives, eight of them those of the others', async () => {
    const { node, actor } = await api.ask<{ node: Numbered; actor: Numbered }>(`{
      node(id: "event:strike-2020") { ... on Event { quantities(first: 5) { nodes { ${quantityFields} } } } }
      actor(ref: { id: "actor:eight-others" }) { ... on Actor { quantities(first: 5) { nodes { ${quantityFields} } } } }
    }`);
    expect(describeNumbers(node.quantities.nodes)).toEqual({
      'EXACT 10 persons: deaths': [
        'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 11 INFERRED',
        'AFFIRMS ACTUAL by source:background to UNKNOWN @ background 10 PARAPHRASED',
      ],
    });
    expect(describeNumbers(actor.quantities.nodes)).toEqual({
      'EXACT 8 persons: people': ['AFFIRMS ACTUAL by source:article to UNKNOWN @ article 11 PARAPHRASED'],
    });
  });

  it('has an officer who, as the article lets infer, is al-Muhandis: said of the two, who stay two', async () => {
    const claims = await readAll<ClaimAnswer & { about: object }>(
      api,
      'claims',
      `about { ... on Identity { a { id } b { id } claimCounts { affirm deny } } } ${claimFields}`,
      { assertedBy: ['source:article'], source: ['source:article'] },
    );
    const identities = claims.filter(({ about }) => 'a' in about);
    expect(identities.map(({ about }) => about)).toEqual([
      {
        a: { id: 'actor:al-muhandis' },
        b: { id: 'actor:security-officer' },
        claimCounts: { affirm: 1, deny: 0 },
      },
    ]);
    expect(describeClaims(identities)).toEqual([
      'AFFIRMS ACTUAL by source:article to UNKNOWN @ article 11 INFERRED; article 23 INFERRED',
    ]);
  });
});
