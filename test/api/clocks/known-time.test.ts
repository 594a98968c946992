import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anInput, startWritableApi, type WritableApi } from '../../support/api-writing.js';

const day = '2021-07-26';
const denial = anInput({
  about: {
    relation: { type: 'BACKS', subject: { id: 'actor:iran' }, object: { id: 'actor:iran-backed-militias' } },
  },
  stance: 'DENIES',
  claimed: '2021-07/..',
  madeAt: '2021-07',
  assertedBy: { actor: { id: 'actor:iran' } },
});

let api: WritableApi;
/** When the data were loaded, the denial recorded, and the denial withdrawn. */
const commits = { loaded: '', recorded: '', withdrawn: '' };
let claimId = '';
let relationId = '';

const committedAt = async () =>
  (await api.ask<{ dataset: { committedAt: string } }>('{ dataset { committedAt } }')).dataset.committedAt;

beforeAll(async () => {
  api = await startWritableApi();
  commits.loaded = await committedAt();
  const { id, about, recordedAt } = await api.record(denial);
  [claimId, relationId, commits.recorded] = [id, about.id, recordedAt];
  commits.withdrawn = (await api.retract(id, 'Said of another.')).retractedAt ?? '';
});
afterAll(() => api.stop());

const times = ['loaded', 'recorded', 'withdrawn'] as const;
type Time = (typeof times)[number];

describe('a denial that was recorded and withdrawn again', () => {
  it('came and went with commits of their own', async () => {
    expect([commits.loaded < commits.recorded, commits.recorded < commits.withdrawn]).toEqual([true, true]);
    expect(await committedAt()).toBe(commits.withdrawn);
  });

  it.each<[Time, string, number, string[]]>([
    ['loaded', 'AFFIRMED', 0, ['AFFIRMS']],
    ['recorded', 'CONTESTED', 1, ['AFFIRMS', 'DENIES']],
    ['withdrawn', 'AFFIRMED', 0, ['AFFIRMS']],
  ])('makes the relation, as known when it was %s: %s', async (time, status, deny, sides) => {
    const { node, contested } = await api.ask<{
      node: {
        status: string;
        claimCounts: { deny: number };
        claims: { totalCount: number };
        standing: { sides: { stance: string }[] };
      };
      contested: { nodes: { id: string }[] };
    }>(
      `query ($id: ID!, $knownAt: DateTime!) {
        node(id: $id, asOf: { validAt: "${day}", knownAt: $knownAt }) {
          ... on Relation { status claimCounts { deny } claims(where: { stanceIn: [DENIES] }) { totalCount } standing { sides { stance } } }
        }
        contested(asOf: { knownAt: $knownAt }) { nodes { id } }
      }`,
      { id: relationId, knownAt: commits[time] },
    );
    expect([node.status, node.claimCounts.deny, node.standing.sides.map(({ stance }) => stance)]).toEqual([
      status,
      deny,
      sides,
    ]);
    expect(contested.nodes.some(({ id }) => id === relationId)).toBe(status === 'CONTESTED');
    expect(node.claims.totalCount).toBe(deny);
  });

  it.each<[Time, object | null]>([
    ['loaded', null],
    ['recorded', { retractedAt: null, retractedBecause: null }],
    ['withdrawn', { retractedBecause: 'Said of another.' }],
  ])('is by its id, as known when it was %s: %o', async (time, told) => {
    const { node } = await api.ask<{ node: object | null }>(
      `query ($id: ID!, $knownAt: DateTime!) {
        node(id: $id, asOf: { knownAt: $knownAt }) { ... on Claim { retractedAt retractedBecause } }
      }`,
      { id: claimId, knownAt: commits[time] },
    );
    if (told === null) expect(node).toBeNull();
    else expect(node).toMatchObject(told);
  });

  it('is what a comparison of the two times gives as the reason', async () => {
    const { diff } = await api.ask<{ diff: { nodes: object[] } }>(
      `query ($from: DateTime!, $to: DateTime!) {
        diff(from: { knownAt: $from, validAt: "${day}" }, to: { knownAt: $to, validAt: "${day}" }) {
          nodes { kind before after relation { id } becauseOf { id } }
        }
      }`,
      { from: commits.loaded, to: commits.recorded },
    );
    expect(diff.nodes).toEqual([
      {
        kind: 'CHANGED',
        before: 'AFFIRMED',
        after: 'CONTESTED',
        relation: { id: relationId },
        becauseOf: [{ id: claimId }],
      },
    ]);
  });
});
