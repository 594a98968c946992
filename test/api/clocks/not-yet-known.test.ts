import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInput, startWritableApi, type WritableApi } from '../../support/api-writing.js';

const never = '2000-01-01T00:00:00Z';

let api: WritableApi;
/** A relation of which the one claim was withdrawn, and when it was known. */
const withdrawn = { id: '', before: '', recordedAt: '', after: '' };

beforeAll(async () => {
  api = await startWritableApi();
  const { dataset } = await api.ask<{ dataset: { committedAt: string } }>('{ dataset { committedAt } }');
  withdrawn.before = dataset.committedAt;
  const about = {
    relation: { type: 'ADVISES', subject: { id: 'actor:us' }, object: { id: 'actor:syria' }, spell: 'asked' },
  };
  const claim = await api.record(anInput({ about, madeAt: '2021-07' }));
  [withdrawn.id, withdrawn.recordedAt] = [claim.about.id, claim.recordedAt];
  withdrawn.after = (await api.retract(claim.id, 'A mistake.')).retractedAt ?? '';
});
afterAll(() => api.stop());

type Told = { status: string; standing: { status: string; projected: boolean; sides: object[] } };

const fields = 'status(asOf: $asOf) standing(asOf: $asOf) { status projected sides { stance } }';
const unrecorded = {
  status: 'UNRECORDED',
  standing: { status: 'UNRECORDED', projected: false, sides: [] },
};

describe('what is reached now and asked for as it was before it was recorded', () => {
  it.each([
    ['as last reported', { knownAt: never }],
    ['on a day', { knownAt: never, validAt: '2021-07-26' }],
    ['surely', { knownAt: never, validAt: '2021-07-26', reading: 'CERTAIN' }],
  ])('is UNRECORDED, not withdrawn: %s', async (_how, asOf) => {
    const { relations, events } = await api.ask<{
      relations: { nodes: Told[] };
      events: { nodes: (Told & { participants: { nodes: Told[] } })[] };
    }>(
      `query ($asOf: AsOf!) {
        relations(first: 2) { nodes { ${fields} } }
        events(first: 2) { nodes { ${fields} participants { nodes { ${fields} } } } }
      }`,
      { asOf },
    );
    expect(relations.nodes).toEqual([unrecorded, unrecorded]);
    for (const { participants, ...event } of events.nodes) {
      expect(event).toEqual(unrecorded);
      for (const part of participants.nodes) expect(part).toEqual(unrecorded);
    }
  });

  it('is RETRACTED only between the end of its last claim and the next one', async () => {
    const words = await Promise.all(
      [withdrawn.before, withdrawn.recordedAt, withdrawn.after].map((knownAt) =>
        api.ask<{ node: Told }>(
          `query ($id: ID!, $asOf: AsOf!) { node(id: $id) { ... on Relation { ${fields} } } }`,
          { id: withdrawn.id, asOf: { knownAt } },
        ),
      ),
    );
    expect(words.map(({ node }) => [node.status, node.standing.status])).toEqual([
      ['UNRECORDED', 'UNRECORDED'],
      ['AFFIRMED', 'AFFIRMED'],
      ['RETRACTED', 'RETRACTED'],
    ]);
  });

  it('is told so where some sources alone count, too', async () => {
    const { relations } = await api.ask<{ relations: { nodes: Told[] } }>(
      `query ($asOf: AsOf!) {
        relations(where: { source: ["source:background"] }, first: 2) { nodes { ${fields} } }
      }`,
      { asOf: { knownAt: never } },
    );
    expect(relations.nodes).toEqual([unrecorded, unrecorded]);
  });

  it('is in no list by that status', async () => {
    const { relations } = await api.ask<{ relations: { totalCount: number } }>(
      '{ relations(where: { statusIn: [UNRECORDED] }) { totalCount } }',
    );
    expect(relations.totalCount).toBe(0);
  });
});
