import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

type Item = {
  at: { edtf: string; earliest: string };
  change: string;
  status: string;
  projected: boolean;
  event: { id: string; summary: string; status: string } | null;
  relation: {
    id: string;
    type: { code: string };
    subject: { id: string };
    object: { id: string };
    spell: string | null;
  } | null;
};
type Page = {
  __typename: string;
  totalCount: number;
  undatedEvents: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: Item[];
};

const timeline = /* GraphQL */ `
  query Timeline($actors: [ID!]!, $during: EDTF, $asOf: AsOf, $first: Int, $after: String) {
    timeline(actors: $actors, during: $during, asOf: $asOf, first: $first, after: $after) {
      __typename
      ... on TimelineConnection {
        totalCount undatedEvents
        pageInfo { hasNextPage endCursor }
        nodes {
          at { edtf earliest } change status projected
          event { id summary status }
          relation { id type { code } subject { id } object { id } spell }
        }
      }
      ... on Problem { code message path }
    }
  }
`;
const ask = async (variables: object) =>
  (await api.ask<{ timeline: Page }>(timeline, { first: 200, ...variables })).timeline;
const readable = ({ at, change, status, event, relation }: Item) => {
  const spell = relation?.spell ? `#${relation.spell}` : '';
  const what = event
    ? event.id
    : `${relation?.subject.id} ${relation?.type.code} ${relation?.object.id}${spell}`.replaceAll(
        'actor:',
        '',
      );
  return `${at.edtf} ${change} ${status}: ${what}`;
};

describe('a timeline', () => {
  it('tells what US forces did in Iraq in order, announced, done and denied apart', async () => {
    const { nodes } = await ask({ actors: ['actor:us'], during: '2014/..' });
    expect(nodes.map(readable)).toMatchInlineSnapshot(`
      [
        "2011-01-01/2017-01-20 ENDS AFFIRMED: obama HEAD_OF_STATE_OF us",
        "2014 HAPPENED AFFIRMED: event:support-request-2014",
        "2014 BEGINS AFFIRMED: iraqi-government SEEKS_SUPPORT_FROM us#2014",
        "2014 ENDS AFFIRMED: iraqi-government SEEKS_SUPPORT_FROM us#2014",
        "2014 ENDS AFFIRMED: us STATIONS_FORCES_IN iraq#2011",
        "2014 BEGINS AFFIRMED: us STATIONS_FORCES_IN iraq#2014",
        "2017/.. DENIED DENIED: event:authorised-combat",
        "2017-01/2021-07 BEGINS CONTESTED: us COMBAT_PRESENCE_IN iraq#2014",
        "2020 HAPPENED AFFIRMED: event:presence-untenable",
        "2020/2021-07 HAPPENED AFFIRMED: event:retaliation-vow",
        "2020 HAPPENED AFFIRMED: event:strike-2020",
        "2020-07/2021-07 HAPPENED AFFIRMED: event:consolidation",
        "2021 HAPPENED AFFIRMED: event:attacks-2021",
        "2021 DENIED DENIED: event:deradicalisation",
        "2021 HAPPENED AFFIRMED: event:retaliatory-strikes-2021",
        "2021 BEGINS CONTESTED: iran ATTACKS us",
        "2021 ENDS CONTESTED: iran ATTACKS us",
        "2021-01-20 BEGINS AFFIRMED: biden HEAD_OF_STATE_OF us",
        "2021-07/2021-12 ANNOUNCED AFFIRMED: event:adjustment-2021",
        "2021-07 ANNOUNCED AFFIRMED: event:announcement-2021",
        "2021-07 HAPPENED NOMINAL: event:balancing-2021",
        "2021-07 HAPPENED AFFIRMED: event:calls-for-withdrawal-2021",
        "2021-07 HAPPENED AFFIRMED: event:deception-charge-2021",
        "2021-07/.. ANNOUNCED AFFIRMED: event:iranian-retaliation",
        "2021-07 HAPPENED AFFIRMED: event:talks-2021",
        "2021-07 HAPPENED AFFIRMED: event:visit-2021",
        "2021-07/2021-12 ANNOUNCED NOMINAL: event:withdrawal-2021",
        "2025-01-20 ENDS AFFIRMED: biden HEAD_OF_STATE_OF us",
      ]
    `);
  });

  it('holds each thing once, also where two of the actors are in it', async () => {
    const { nodes, totalCount } = await ask({ actors: ['actor:us', 'actor:iraq', 'actor:us'] });
    const keys = nodes.map(({ change, event, relation }) => `${change} ${event?.id ?? relation?.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(totalCount).toBe(nodes.length);
    expect(nodes.map(({ at }) => at.earliest)).toEqual(nodes.map(({ at }) => at.earliest).toSorted());
    for (const { event, relation } of nodes)
      expect([event, relation].filter((one) => one === null)).toHaveLength(1);
  });

  it('comes in pages as on one', async () => {
    const whole = await ask({ actors: ['actor:iraq'] });
    const found: Item[] = [];
    let after: string | null = null;
    do {
      const page: Page = await ask({ actors: ['actor:iraq'], first: 4, after });
      expect([page.totalCount, page.undatedEvents]).toEqual([whole.totalCount, whole.undatedEvents]);
      found.push(...page.nodes);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual(whole.nodes);
    expect(found.length).toBeGreaterThan(8);
  });

  it('counts the events of the actor that have no date, and leaves them out', async () => {
    const { nodes, undatedEvents } = await ask({ actors: ['actor:us'] });
    const query =
      '{ actor(ref: { id: "actor:us" }) { ... on Actor { events(first: 200) { nodes { id occurred { earliest } } } } } }';
    type Own = {
      actor: { events: { nodes: { id: string; occurred: { earliest: string | null } | null }[] } };
    };
    const all = (await api.ask<Own>(query)).actor.events.nodes;
    const dated = all.filter(({ occurred }) => occurred?.earliest);
    expect(nodes.flatMap(({ event }) => event?.id ?? []).toSorted()).toEqual(
      dated.map(({ id }) => id).toSorted(),
    );
    expect(undatedEvents).toBe(all.length - dated.length);
    expect(undatedEvents).toBeGreaterThan(0);
  });

  it('is empty where nothing was known yet', async () => {
    const asOf = { knownAt: '2001-01-01T00:00:00Z' };
    expect(await ask({ actors: ['actor:us'], asOf })).toMatchObject({
      totalCount: 0,
      undatedEvents: 0,
      nodes: [],
    });
  });
});

describe('a timeline that cannot be told', () => {
  it.each([
    [
      ['actor:us', 'actor:nobody-at-all'],
      'NotFound',
      ['actors', '1'],
      /^No actor has the id "actor:nobody-at-all"/,
    ],
    [[], 'Invalid', ['actors'], /^actors has 0 ids; right would be 1 to 20/],
    [Array(21).fill('actor:us'), 'Invalid', ['actors'], /^actors has 21 ids; right would be 1 to 20/],
  ])('of %j says why', async (actors, type, path, message) => {
    const told = await ask({ actors });
    expect(told).toMatchObject({ __typename: type, path, message: expect.stringMatching(message) });
  });

  it.each(['2011/2003', 'soon'])('during %s is refused before anything runs', async (during) => {
    const { status, errors } = await api.send(timeline, { actors: ['actor:us'], during });
    expect([status, errors[0]?.extensions['code']]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('at a cursor of another list is refused, as a diff at a cursor of a timeline is', async () => {
    const { pageInfo } = await ask({ actors: ['actor:us'], first: 1 });
    const { endCursor } = (
      await api.ask<{ relations: { pageInfo: { endCursor: string } } }>(
        '{ relations(first: 1) { pageInfo { endCursor } } }',
      )
    ).relations.pageInfo;
    const told = await api.send(timeline, { actors: ['actor:us'], after: endCursor });
    expect(told).toMatchObject({ status: 400, errors: [{ extensions: { argument: 'timeline.after' } }] });
    const diff = 'query Diff($after: String) { diff(from: {}, to: {}, after: $after) { totalCount } }';
    const refused = await api.send(diff, { after: pageInfo.endCursor });
    expect(refused).toMatchObject({ status: 400, errors: [{ extensions: { argument: 'diff.after' } }] });
  });
});
