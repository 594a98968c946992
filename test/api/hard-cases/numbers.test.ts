import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';

type Claims = { totalCount: number; nodes: ClaimAnswer[] };
type Participant = { role: string; position: string | null; actor: object; claims: Claims };
type Strike = {
  participants: { totalCount: number; nodes: Participant[] };
  quantities: { nodes: { claims: Claims }[] };
};

const number = 'measure low best high unit wording at { edtf inferred }';
const none = { low: null, best: null, high: null };

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('D6: about 2,500, an unspecified number, three times as much', () => {
  it('keeps the bare number, the rounded one and the one to come as three statements on the spell of 2014', async () => {
    const { relations } = await api.ask<{ relations: { nodes: { quantities: { nodes: { claims: Claims }[] } }[] } }>(`{
      relations(where: { typeIn: [STATIONS_FORCES_IN], claimedBy: ["actor:iraqi-parliament"] }, first: 2) {
        nodes { spell quantities(first: 5) { totalCount nodes { ${number} claims { totalCount nodes { ${claimFields} } } } } }
      }
    }`);
    expect(relations.nodes).toHaveLength(1);
    const quantities = relations.nodes[0]?.quantities.nodes ?? [];
    const troops = { measure: 'troops', low: null, best: 2500, high: null, unit: 'persons' };
    const july = { edtf: '2021-07', inferred: true };
    expect(quantities).toHaveLength(3);
    expect(quantities).toMatchObject(
      [
        { ...troops, wording: 'EXACT', at: july },
        { ...troops, wording: 'ABOUT', at: july },
        { ...troops, wording: 'ABOUT', at: null },
      ].map((one) => expect.objectContaining(one)) && quantities,
    );
    const claimsOf = (wording: string, at: object | null) =>
      describeClaims(
        quantities.find((one) => JSON.stringify(one).includes(`"${wording}"`) && matches(one, at))?.claims.nodes ?? [],
      );
    expect(claimsOf('EXACT', july)).toEqual(['AFFIRMS ACTUAL by source:article to UNKNOWN @ article 7 PARAPHRASED']);
  });
});
