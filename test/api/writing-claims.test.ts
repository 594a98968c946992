import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFoundingData } from '../support/api-data.js';
import { anInput, nothing, startWritableApi, stepsOf, type WritableApi } from '../support/api-writing.js';

let api: WritableApi;
beforeAll(async () => {
  api = await startWritableApi();
});
afterAll(() => api.stop());

const wholeClaim = /* GraphQL */ `
  query Whole($id: ID!) {
    node(id: $id) {
      ... on Claim {
        stance modality audience
        claimedValidity { from { edtf inferred } until { edtf } }
        madeAt { edtf inferred }
        assertedBy { ... on Actor { id } ... on Source { id } }
        via { id }
        evidence { source { id } locator { paragraph start end } fidelity }
        about { ... on Relation { type { code } subject { id } object { id } spell role validity { from { edtf } } } }
      }
    }
  }
`;
const relationsTo = /* GraphQL */ `
  query To($subject: ID!, $object: ID!) {
    relations(where: { subjectIn: [$subject], objectIn: [$object] }) {
      totalCount
      nodes { id type { code } claimCounts { affirm deny } claims { nodes { id } } }
    }
  }
`;

describe('recording a claim', () => {
  it('makes the relation, tells all that was said of it, and is seen by the next question', async () => {
    const input = {
      about: {
        relation: {
          type: 'ADVISES',
          subject: { wikidata: 'Q30' },
          object: { name: 'Mustafa al-Kadhimi' },
          spell: 'secret',
          role: 'by letter',
        },
      },
      stance: 'DENIES',
      modality: 'FUTURE',
      claimed: '2022/..',
      claimedInferred: true,
      assertedBy: { actor: { id: 'actor:iran' } },
      via: [{ id: 'actor:iraq' }, { name: 'Syria' }],
      audience: 'PRIVATE',
      madeAt: '2021-07',
      madeAtInferred: true,
      evidence: [
        { source: 'source:background', start: 5, end: 15, fidelity: 'INFERRED' },
        { source: 'source:article', paragraph: 3, start: 0, end: 8403, fidelity: 'VERBATIM' },
      ],
    };
    let id = '';
    const steps = await stepsOf(api, async () => {
      ({ id } = await api.record(input));
    });
    expect(steps).toEqual({ version: 1, relations: 1, events: 0, claims: 1 });
    expect((await api.ask<{ node: object }>(wholeClaim, { id })).node).toEqual({
      stance: 'DENIES',
      modality: 'FUTURE',
      audience: 'PRIVATE',
      claimedValidity: { from: { edtf: '2022', inferred: true }, until: null },
      madeAt: { edtf: '2021-07', inferred: true },
      assertedBy: { id: 'actor:iran' },
      via: [{ id: 'actor:iraq' }, { id: 'actor:syria' }],
      evidence: [
        {
          source: { id: 'source:background' },
          locator: { paragraph: null, start: 5, end: 15 },
          fidelity: 'INFERRED',
        },
        {
          source: { id: 'source:article' },
          locator: { paragraph: 3, start: 0, end: 8403 },
          fidelity: 'VERBATIM',
        },
      ],
      about: {
        type: { code: 'ADVISES' },
        subject: { id: 'actor:us' },
        object: { id: 'actor:al-kadhimi' },
        spell: 'secret',
        role: 'by letter',
        validity: { from: null },
      },
    });
    const variables = { subject: 'actor:us', object: 'actor:al-kadhimi' };
    const { relations } = await api.ask<{ relations: { nodes: object[] } }>(relationsTo, variables);
    expect(relations.nodes).toContainEqual(
      expect.objectContaining({
        type: { code: 'ADVISES' },
        claimCounts: { affirm: 0, deny: 1 },
        claims: { nodes: [{ id }] },
      }),
    );
  });

  it('adds to a relation that is there, whichever way round a symmetric one is named', async () => {
    const ends = ['actor:iran', 'actor:iraq'];
    const about = ([subject, object]: string[]) => ({
      about: { relation: { type: 'ALLIED_WITH', subject: { id: subject }, object: { id: object } } },
    });
    const one = await api.record(anInput(about(ends), 1));
    const other = await api.record(anInput(about(ends.toReversed()), 2));
    const affirm = (one.about.claimCounts['affirm'] ?? 0) + 1;
    expect(other.about).toMatchObject({ id: one.about.id, claimCounts: { affirm } });
  });

  it('is about any proposition that is there, an event for example', async () => {
    const input = anInput({ about: { existing: 'event:strike-2020' }, stance: 'QUALIFIES' });
    let written: object = {};
    const steps = await stepsOf(api, async () => {
      written = await api.record(input);
    });
    expect(steps).toEqual({ ...nothing, version: 1, claims: 1 });
    expect(written).toMatchObject({ about: { id: 'event:strike-2020', claimCounts: { qualify: 1 } } });
  });

  it('gives a claim that stands already, one of a data set too, and writes nothing', async () => {
    const { claims } = await readFoundingData();
    const claim = claims.find(
      ({ aboutId, viaIds }) => aboutId === 'event:strike-2020' && viaIds.length === 0,
    );
    const { id, stance, modality, audience, claimed, madeAt, assertedById, evidence } =
      claim ?? claims[0] ?? {};
    const input = {
      about: { existing: 'event:strike-2020' },
      assertedBy: assertedById?.startsWith('source:')
        ? { source: assertedById }
        : { actor: { id: assertedById } },
      claimed: claimed?.edtf,
      claimedInferred: claimed?.inferred ?? false,
      madeAt: madeAt?.edtf,
      madeAtInferred: madeAt?.inferred ?? false,
      evidence: evidence?.map(({ sourceId, ...place }) => ({ ...place, source: sourceId })),
      ...{ stance, modality, audience },
    };
    const steps = await stepsOf(api, async () => {
      expect(await api.record(input)).toMatchObject({ __typename: 'Claim', id });
    });
    expect(steps).toEqual(nothing);
  });

  it('gives a withdrawn claim a further record, and the withdrawn one stays so', async () => {
    const input = anInput({}, 300);
    const first = await api.record(input);
    const withdrawn = await api.retract(first.id, 'Misread.');
    const again = await api.record(input);
    expect(again).toMatchObject({ id: `${first.id}.2`, retractedAt: null });
    expect(again.recordedAt > (withdrawn.retractedAt ?? '')).toBe(true);
    const { node } = await api.ask<{ node: object }>(
      '{ node(id: "' +
        first.id +
        '") { ... on Claim { retractedAt retractedBecause supersededBy { id } } } }',
    );
    expect(node).toEqual({
      retractedAt: withdrawn.retractedAt,
      retractedBecause: 'Misread.',
      supersededBy: { id: again.id },
    });
  });

  it('takes the place of another, which is withdrawn in the same commit', async () => {
    const wrong = await api.record(anInput({ stance: 'DENIES' }, 400));
    let right = wrong;
    const steps = await stepsOf(api, async () => {
      right = await api.record(anInput({ supersedes: wrong.id }, 401));
    });
    expect(steps).toEqual({ ...nothing, version: 1 });
    const [told] = (
      await api.ask<{ nodes: object[] }>(
        'query ($id: ID!) { nodes(ids: [$id]) { ... on Claim { retractedAt retractedBecause supersededBy { id } } } }',
        { id: wrong.id },
      )
    ).nodes;
    expect(told).toEqual({
      retractedAt: right.recordedAt,
      retractedBecause: null,
      supersededBy: { id: right.id },
    });
  });

  it('with a claim that stands already only withdraws the one whose place that takes', async () => {
    const good = await api.record(anInput({}, 500));
    const bad = await api.record(anInput({}, 501));
    const steps = await stepsOf(api, async () => {
      expect(await api.record(anInput({ supersedes: bad.id }, 500))).toMatchObject({ id: good.id });
    });
    expect(steps).toEqual({ ...nothing, version: 1, claims: -1 });
  });
});

describe('withdrawing a claim', () => {
  it('takes it out of all lists and counts, with the relation that nobody else claims', async () => {
    const about = {
      relation: { type: 'ADVISES', subject: { id: 'actor:syria' }, object: { id: 'actor:us' } },
    };
    const { id, about: relation } = await api.record(anInput({ about }));
    let withdrawn: object = {};
    const steps = await stepsOf(api, async () => {
      withdrawn = await api.retract(id, 'Nobody says so.');
    });
    expect(steps).toEqual({ version: 1, relations: -1, events: 0, claims: -1 });
    expect(withdrawn).toMatchObject({
      id,
      retractedBecause: 'Nobody says so.',
      about: { id: relation.id, claimCounts: { affirm: 0, deny: 0, qualify: 0, desire: 0 } },
    });
    const { relations } = await api.ask<{ relations: object }>(relationsTo, {
      subject: 'actor:syria',
      object: 'actor:us',
    });
    expect(relations).toEqual({ totalCount: 0, nodes: [] });
  });

  it('has an instant of its own, later than that of the commit before', async () => {
    const { id, recordedAt } = await api.record(anInput({}, 600));
    const { retractedAt } = await api.retract(id);
    expect(retractedAt !== null && retractedAt > recordedAt).toBe(true);
  });
});

it('one operation with several writes tells each as it left the store', async () => {
  const { id } = await api.record(anInput({}, 900));
  const fields = '... on Claim { id retractedAt about { ... on Relation { claimCounts { affirm } } } }';
  const { first, second } = await api.ask<Record<string, { retractedAt: unknown; about: unknown }>>(
    `mutation ($id: ID!, $input: ClaimInput!) {
      first: recordClaim(input: $input, idempotencyKey: "in one 1") { ${fields} }
      second: retractClaim(id: $id, reason: "In one.", idempotencyKey: "in one 2") { ${fields} }
    }`,
    { id, input: anInput({}, 900) },
  );
  expect(first).toMatchObject({ id, retractedAt: null });
  expect(second).toMatchObject({ id, retractedAt: expect.any(String) });
  expect(second?.about).not.toEqual(first?.about);
});
