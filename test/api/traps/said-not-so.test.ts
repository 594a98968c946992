import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../support/api.js';
import { type ClaimAnswer, claimFields, describeClaims } from '../../support/api-claims.js';
import { readFoundingData } from '../../support/api-data.js';
import { readAll } from '../../support/api-pages.js';

type Counts = { affirm: number; deny: number; qualify: number; desire: number };
type Claimed = { claimCounts: Counts; claims: { nodes: ClaimAnswer[] } };

const claimed = `claimCounts { affirm deny qualify desire } claims(first: 10) { nodes { ${claimFields} } }`;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

describe('who attacked: Iran in one place, its militias in others, and a denial at second hand', () => {
  const byIran = 'DENIES ACTUAL inferred 2021 by actor:iran via actor:iraqi-officials to UNKNOWN';

  it('are two relations on the same events, of which one alone is denied', async () => {
    type Attack = Claimed & { subject: { id: string }; basis: object };
    const attacks = await readAll<Attack>(
      api,
      'relations',
      `subject { id } basis(first: 5) { nodes { id } } ${claimed}`,
      { typeIn: ['ATTACKS'], objectIn: ['actor:us'] },
    );
    const said = attacks.map(({ subject, claims }) => [subject.id, describeClaims(claims.nodes)]);
    expect(Object.fromEntries(said)).toEqual({
      'actor:iran': [
        'AFFIRMS ACTUAL inferred 2021 by source:article to UNKNOWN @ article 21 PARAPHRASED',
        `${byIran} @ article 23 PARAPHRASED`,
      ],
      'actor:iran-backed-militias': [
        'AFFIRMS ACTUAL by actor:cambanis to PUBLIC @ article 22 TRANSLATED',
        'AFFIRMS ACTUAL by actor:us to UNKNOWN @ article 14 PARAPHRASED',
      ],
    });
    for (const { basis } of attacks) expect(basis).toEqual({ nodes: [{ id: 'event:attacks-2021' }] });
  });

  it('leave the attacks themselves undisputed', async () => {
    const { node } = await api.ask<{ node: Claimed }>(
      `{ node(id: "event:attacks-2021") { ... on Event { ${claimed} } } }`,
    );
    expect(node.claimCounts).toEqual({ affirm: 2, deny: 0, qualify: 0, desire: 0 });
  });

  it('find in the words of Iran nothing but denials, and in those of its leaders a threat', async () => {
    const own = await readAll<ClaimAnswer>(api, 'claims', claimFields, { assertedBy: ['actor:iran'] });
    expect(own.map(({ stance, via }) => ({ stance, via }))).toEqual(
      Array(2).fill({ stance: 'DENIES', via: [{ id: 'actor:iraqi-officials' }] }),
    );
    type Threat = { object: { id: string } };
    const threats = await readAll<Threat>(api, 'relations', 'object { id }', {
      typeIn: ['THREATENS'],
      subjectIn: ['actor:iranian-leaders'],
    });
    expect(threats).toMatchObject([{ object: { id: 'actor:us' } }]);
  });
});

describe('a motion that does not bind', () => {
  it('brings nothing about, and its wish counts for nothing', async () => {
    type Event = { binding: boolean | null; causedBy: { id: string }[] };
    const events = await readAll<Event>(api, 'events', 'binding causedBy { id }');
    expect(events.find(({ id }) => id === 'event:motion-2020')?.binding).toBe(false);
    expect(events.filter(({ causedBy }) => causedBy.some(({ id }) => id === 'event:motion-2020'))).toEqual(
      [],
    );
    const said = await readAll<ClaimAnswer>(api, 'claims', claimFields, {
      assertedBy: ['actor:iraqi-parliament'],
    });
    expect(describeClaims(said)).toEqual([
      'DENIES DESIRED inferred 2020/.. by actor:iraqi-parliament to PUBLIC @ article 11 PARAPHRASED',
    ]);
  });
});

describe('a change that is announced and changes nothing', () => {
  it('has a withdrawal that is to be one in name, and new names that are to come', async () => {
    const { nodes } = await api.ask<{ nodes: Claimed[] }>(
      `{ nodes(ids: ["event:withdrawal-2021", "event:relabelling-2021"]) { ... on Event { ${claimed} } } }`,
    );
    const sides = nodes.map(({ claims }) =>
      claims.nodes
        .filter(({ modality }) => modality !== 'DESIRED')
        .map((one) => `${one.stance} ${one.modality}`),
    );
    expect(sides.map((one) => [...new Set(one)].toSorted())).toEqual([
      ['AFFIRMS FUTURE', 'QUALIFIES FUTURE'],
      ['AFFIRMS FUTURE'],
    ]);
    expect(nodes[0]?.claimCounts.qualify).toBeGreaterThan(nodes[0]?.claimCounts.affirm ?? 0);
  });

  it('leaves as many troops as there were: about 2,500, now and to come', async () => {
    type Told = Claimed & { best: number; wording: string; at: { edtf: string } | null };
    const { relations } = await api.ask<{ relations: { nodes: { quantities: { nodes: Told[] } }[] } }>(`{
      relations(where: { typeIn: [STATIONS_FORCES_IN], objectIn: ["actor:iraq"], overlaps: "2021-07", subtypes: false }, first: 2) {
        nodes { quantities(first: 10) { nodes { best wording at { edtf } ${claimed} } } }
      }
    }`);
    expect(relations.nodes).toHaveLength(1);
    const numbers = relations.nodes[0]?.quantities.nodes ?? [];
    expect(new Set(numbers.map(({ best }) => best))).toEqual(new Set([2500]));
    const told = numbers.filter(({ claims }) =>
      claims.nodes.some(({ assertedBy }) => assertedBy.id === 'actor:pentagon-officials'),
    );
    expect(told.map(({ wording, at }) => [wording, at?.edtf ?? 'to come'])).toEqual([
      ['ABOUT', '2021-07'],
      ['ABOUT', 'to come'],
    ]);
  });
});

describe('what is told only to be denied', () => {
  const officials = 'DENIES ACTUAL 2017/.. by actor:us-officials to UNKNOWN @ article 17 PARAPHRASED';
  const kimmitt = 'DENIES ACTUAL by actor:kimmitt to PUBLIC @ article 26';
  const content = 'DENIES FUTURE by actor:iraqi-officials to ANONYMOUS_BRIEFING @ article 19 PARAPHRASED';
  const repaired = 'DENIES ACTUAL inferred 2003/2021-07 by source:article to UNKNOWN @ article 29';

  it.each([
    ['authorised-combat', officials, 1],
    ['infrastructure-repaired', `${repaired} PARAPHRASED`, 1],
    ['contentment-2021', content, 2],
    ['deradicalisation', `${kimmitt} TRANSLATED`, 2],
  ])('is there as denied: %s, and whoever would have a part in it', async (key, line, parts) => {
    const { node } = await api.ask<{ node: Claimed & { participants: { nodes: Claimed[] } } }>(
      `query Denied($id: ID!) {
        node(id: $id) { ... on Event { ${claimed} participants { nodes { ${claimed} } } } }
      }`,
      { id: `event:${key}` },
    );
    expect(describeClaims(node.claims.nodes)).toEqual([line]);
    expect(node.participants.nodes).toHaveLength(parts);
    for (const { claimCounts } of [node, ...node.participants.nodes])
      expect(claimCounts).toEqual({ affirm: 0, deny: 1, qualify: 0, desire: 0 });
  });

  it('is told apart by its counts from all that somebody affirms', async () => {
    const events = await readAll<{ claimCounts: Counts }>(
      api,
      'events',
      'claimCounts { affirm deny qualify }',
    );
    const denied = events.filter(
      ({ claimCounts: { affirm, deny, qualify } }) => deny > 0 && affirm + qualify === 0,
    );
    const { events: inFiles, claims } = await readFoundingData();
    const onlyDenied = inFiles.filter(({ id }) =>
      claims.every(({ aboutId, stance }) => aboutId !== id || stance === 'DENIES'),
    );
    expect(denied.map(({ id }) => id).toSorted()).toEqual(onlyDenied.map(({ id }) => id).toSorted());
    expect(denied.length).toBeGreaterThanOrEqual(4);
  });
});
