import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

type End = { id: string };
type Change = {
  kind: string;
  before: string | null;
  after: string;
  projectedBefore: boolean | null;
  projectedAfter: boolean;
  becauseOfCount: number;
  becauseOf: { stance: string; modality: string; assertedBy: End }[];
  relation: {
    id: string;
    type: { code: string };
    subject: End;
    object: End;
    spell: string | null;
    status: string;
  };
};
type Page = {
  diff: { totalCount: number; nodes: Change[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
};

const diff = /* GraphQL */ `
  query Diff($from: AsOf!, $to: AsOf!, $where: RelationWhere, $first: Int, $after: String) {
    diff(from: $from, to: $to, where: $where, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      nodes {
        kind before after projectedBefore projectedAfter becauseOfCount
        becauseOf { stance modality assertedBy { ... on Node { id } } }
        relation { id type { code } subject { id } object { id } spell status }
      }
    }
  }
`;
const ask = async (variables: object) => (await api.ask<Page>(diff, { first: 200, ...variables })).diff;
const readable = ({ kind, before, after, projectedAfter, relation, becauseOf }: Change) => {
  const { type, subject, object, spell } = relation;
  const name = [subject.id, type.code, object.id + (spell ? `#${spell}` : '')]
    .join(' ')
    .replaceAll('actor:', '');
  const said = becauseOf.map(({ stance, modality, assertedBy }) => `${stance} ${modality} ${assertedBy.id}`);
  return [`${name}: ${kind}, ${before} -> ${projectedAfter ? 'projected ' : ''}${after}`, ...said];
};

describe('between two days', () => {
  const forces = { subjectIn: ['actor:us'], objectIn: ['actor:iraq'] };

  it('one spell of US forces in Iraq has ended and the next has begun, each for the claims of its time', async () => {
    const { nodes } = await ask({
      from: { validAt: '2010-06-01' },
      to: { validAt: '2015-06-01' },
      where: { ...forces, typeIn: ['STATIONS_FORCES_IN'], subtypes: false },
    });
    expect(nodes.map(readable)).toMatchInlineSnapshot(`
      [
        [
          "us STATIONS_FORCES_IN iraq#2014: BEGUN, NOT_YET -> AFFIRMED",
          "AFFIRMS ACTUAL source:article",
        ],
        [
          "us STATIONS_FORCES_IN iraq#2011: CHANGED, NOT_YET -> ENDED",
          "AFFIRMS ACTUAL source:article",
        ],
        [
          "us STATIONS_FORCES_IN iraq#2003: ENDED, AFFIRMED -> ENDED",
          "AFFIRMS ACTUAL source:background",
          "AFFIRMS ACTUAL source:article",
        ],
      ]
    `);
  });

  it('the combat presence comes to be contested, by claims that speak of the later day alone', async () => {
    const { nodes } = await ask({
      from: { validAt: '2016-01-01' },
      to: { validAt: '2021-07-26' },
      where: { ...forces, typeIn: ['COMBAT_PRESENCE_IN'] },
    });
    expect(nodes.map(readable)).toMatchInlineSnapshot(`
      [
        [
          "us COMBAT_PRESENCE_IN iraq#2014: BEGUN, NOT_YET -> CONTESTED",
          "QUALIFIES ACTUAL actor:us-officials",
          "DENIES ACTUAL actor:us-officials",
          "AFFIRMS DESIRED actor:iraqi-officers",
          "AFFIRMS DESIRED actor:iraqi-government",
          "AFFIRMS ACTUAL actor:asaib-ahl-al-haq",
          "DENIES FUTURE actor:al-kadhimi",
          "DENIES DESIRED actor:al-kadhimi",
          "AFFIRMS FUTURE source:article",
        ],
      ]
    `);
  });

  it('fields below tell of the later one', async () => {
    const { nodes } = await ask({ from: { validAt: '2003-06-01' }, to: { validAt: '2012-01-01' } });
    expect(nodes.length).toBeGreaterThan(10);
    for (const { after, relation } of nodes) expect(relation.status).toBe(after);
  });

  it('relations change that no list of the one day or of the other would hold', async () => {
    const { nodes } = await ask({ from: { validAt: '2002-01-01' }, to: { validAt: '2012-01-01' } });
    expect(nodes).toContainEqual(
      expect.objectContaining({ before: 'NOT_YET', after: 'ENDED', kind: 'CHANGED' }),
    );
    const over = { statusIn: ['ENDED'] };
    const asked = await ask({ from: { validAt: '2002-01-01' }, to: { validAt: '2012-01-01' }, where: over });
    expect(asked.nodes).toEqual(nodes.filter(({ after }) => after === 'ENDED'));
    expect(asked.totalCount).toBe(asked.nodes.length);
  });

  it('every kind of change is the one that its statuses mean, and each has claims behind it', async () => {
    const { nodes } = await ask({ from: { validAt: '2002-01-01' }, to: { validAt: '2021-07-26' } });
    const kinds = new Set(nodes.map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(['BEGUN', 'CHANGED', 'ENDED']);
    for (const { before, after, becauseOf, becauseOfCount } of nodes) {
      expect(becauseOf).toHaveLength(becauseOfCount);
      // Where the same status is projected at one of the days, the same claims are read otherwise.
      if (before !== after) expect(becauseOfCount).toBeGreaterThan(0);
    }
  });

  it('what is the same but later than all reports is projected, for no claim of its own', async () => {
    const { nodes } = await ask({
      from: { validAt: '2021-07-26' },
      to: { validAt: '2030-01-01' },
      where: { ...forces, typeIn: ['STATIONS_FORCES_IN'], subtypes: false },
    });
    expect(nodes.map(readable)).toMatchInlineSnapshot(`
      [
        [
          "us STATIONS_FORCES_IN iraq#2014: CHANGED, AFFIRMED -> projected AFFIRMED",
        ],
      ]
    `);
  });
});

describe('pages of changes', () => {
  it('hold each change once, newest first, and count them all', async () => {
    const times = { from: { validAt: '2003-06-01' }, to: { validAt: '2015-06-01' } };
    const whole = await ask(times);
    const found: Change[] = [];
    let after: string | null = null;
    do {
      const page: Page['diff'] = await ask({ ...times, first: 7, after });
      expect(page.totalCount).toBe(whole.totalCount);
      found.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(whole.nodes);
    expect(found).toHaveLength(whole.totalCount);
  });
});

describe('times that cannot be compared', () => {
  it.each([
    [{ validAt: '2021-01-01' }, { validAt: '2020-01-01' }, 'diff.from.validAt'],
    [{}, { knownAt: '2001-01-01T00:00:00Z' }, 'diff.from.knownAt'],
    [{ knownAt: '2002-01-01T00:00:00Z' }, { knownAt: '2001-01-01T00:00:00Z' }, 'diff.from.knownAt'],
  ])('are refused: from %j to %j', async (from, to, argument) => {
    const { status, errors } = await api.send(diff, { from, to });
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument });
    expect(errors[0]?.message).toMatch(/right would be the earlier time first/);
  });

  it('are none where nothing was known at either', async () => {
    const never = { knownAt: '2001-01-01T00:00:00Z' };
    expect(await ask({ from: never, to: never })).toMatchObject({ totalCount: 0, nodes: [] });
  });

  it('and all that is known is recorded since a time before the first commit', async () => {
    const { nodes, totalCount } = await ask({ from: { knownAt: '2001-01-01T00:00:00Z' }, to: {} });
    const { dataset } = await api.ask<{ dataset: { relations: number } }>('{ dataset { relations } }');
    expect(totalCount).toBe(dataset.relations);
    for (const { kind, before, projectedBefore, becauseOfCount } of nodes) {
      expect([kind, before, projectedBefore]).toEqual(['RECORDED', null, null]);
      expect(becauseOfCount).toBeGreaterThan(0);
    }
  });
});
