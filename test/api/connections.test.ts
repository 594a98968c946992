import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWhen } from '../../src/time/read-when.js';
import { type Api, startApi } from '../support/api.js';
import {
  idsByType,
  type List,
  listFields,
  longestList,
  type PageAnswer,
  readPage,
  readWhole,
} from '../support/api-lists.js';

/** Each field that gives pages; a field of the schema that is missing here is found by the first test. */
const coordinates = [
  'Query.actors',
  'Query.relations',
  'Query.contested',
  'Query.relationRows',
  'Query.events',
  'Query.claims',
  'Query.quantities',
  'Query.sources',
  'Actor.relations',
  'Actor.events',
  'Actor.statements',
  'Actor.quantities',
  'Actor.identities',
  'Relation.claims',
  'Relation.quantities',
  'Relation.basis',
  'Event.claims',
  'Event.participants',
  'Event.quantities',
  'Participation.claims',
  'Quantity.claims',
  'Identity.claims',
];

type When = { earliest: string | null } | null;
type Sorted = {
  id: string;
  name?: string;
  title?: string;
  role?: string;
  actor?: { id: string };
  when?: When;
  validity?: { from: When };
  from?: string | null;
  recorded?: { nodes: { recordedAt: string }[] };
};

/** What to select of an item to see that a list of its kind is in order, and the key of an item: ascending unless newest come first. */
const orders: Record<string, { selection: string; key: (item: Sorted) => string; newestFirst: boolean }> = {
  Actor: { selection: 'name', key: ({ name = '' }) => plain(name), newestFirst: false },
  Source: { selection: 'title', key: ({ title = '' }) => plain(title), newestFirst: false },
  Participation: {
    selection: 'role actor { id }',
    key: ({ role, actor }) => `${role} ${actor?.id}`,
    newestFirst: false,
  },
  Identity: { selection: 'a { id }', key: ({ id }) => id, newestFirst: false },
  Event: { selection: 'when: occurred { earliest }', key: newest, newestFirst: true },
  Claim: { selection: 'when: madeAt { earliest }', key: newest, newestFirst: true },
  Quantity: { selection: 'when: at { earliest }', key: newest, newestFirst: true },
  Relation: { selection: 'validity { from { earliest } }', key: newest, newestFirst: true },
  RelationRow: {
    selection: 'from',
    key: ({ id, from }) => `${from ? readWhen(from).earliest : ''} ${id}`,
    newestFirst: true,
  },
  'Relation NEWEST': { selection: 'validity { from { earliest } }', key: newest, newestFirst: true },
  'Relation OLDEST': {
    selection: 'validity { from { earliest } }',
    key: ({ id, validity }) => `${validity?.from?.earliest ?? 'undated'} ${id}`,
    newestFirst: false,
  },
  'Relation RECENTLY_RECORDED': {
    selection: 'recorded: claims(first: 20) { nodes { recordedAt } }',
    key: ({ id, recorded }) => `${recorded?.nodes.map(({ recordedAt }) => recordedAt).toSorted()[0]} ${id}`,
    newestFirst: true,
  },
};

let api: Api;
let lists: List[];
beforeAll(async () => {
  api = await startApi();
  const ids = await idsByType(api);
  lists = [];
  for (const field of await listFields(api)) {
    const ownerId = await longestList(api, field, ids);
    for (const order of field.orders) lists.push({ ...field, order, ownerId });
  }
});
afterAll(() => api.stop());

it('each field of the schema that gives pages is looked at', () => {
  expect(new Set(lists.map(({ coordinate }) => coordinate))).toEqual(new Set(coordinates));
});

describe.each(coordinates)('pages of %s', (coordinate) => {
  const inEachOrder = async (look: (list: List, whole: PageAnswer) => Promise<void>) => {
    const found = lists.filter((list) => list.coordinate === coordinate);
    expect(found).not.toEqual([]);
    for (const list of found) await look(list, await readWhole(api, list));
  };

  it('come one after the other with each item once, as the biggest pages have them', async () => {
    await inEachOrder(async (list, whole) => {
      expect(whole.totalCount).toBe(whole.nodes.length);
      expect(whole.totalCount).toBeGreaterThan(0);
      const biggest = Math.min(200, whole.totalCount);
      expect(await readPage(api, list, { first: biggest })).toEqual({
        totalCount: whole.totalCount,
        nodes: whole.nodes.slice(0, biggest),
        edges: whole.edges.slice(0, biggest),
        pageInfo: {
          hasNextPage: whole.totalCount > biggest,
          hasPreviousPage: false,
          startCursor: whole.edges[0]?.cursor,
          endCursor: whole.edges[biggest - 1]?.cursor,
        },
      });
      const first = Math.max(1, Math.ceil(whole.totalCount / 4));
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const page: PageAnswer = await readPage(api, list, { first, after });
        agreesWithItself(page);
        expect(page.totalCount).toBe(whole.totalCount);
        expect(page.nodes.length).toBe(Math.min(first, whole.totalCount - walked.length));
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        walked.push(...page.nodes.map(({ id }) => id));
        after = page.pageInfo.endCursor;
        expect(page.pageInfo.hasNextPage).toBe(walked.length < whole.totalCount);
      } while (walked.length < whole.totalCount);
      expect(walked).toEqual(whole.nodes.map(({ id }) => id));
      expect(new Set(walked).size).toBe(walked.length);
    });
  });

  it('are in the order told', async () => {
    await inEachOrder(async (list) => {
      const order = orders[list.order ? `${list.item} ${list.order}` : list.item];
      if (!order) throw new Error(`tell the order of ${list.item} ${list.order}`);
      const { nodes } = await readWhole<Sorted>(api, list, order.selection);
      const keys = nodes.map(order.key);
      expect(keys).toEqual(order.newestFirst ? keys.toSorted().reverse() : keys.toSorted());
    });
  });

  it('go on behind any item, and are empty behind the last', async () => {
    await inEachOrder(async (list, whole) => {
      const middle = Math.floor((whole.edges.length - 1) / 2);
      const rest = await readPage(api, list, { first: 200, after: whole.edges[middle]?.cursor ?? null });
      expect(rest.nodes).toEqual(whole.nodes.slice(middle + 1, middle + 201));
      expect(rest.pageInfo.hasNextPage).toBe(whole.totalCount > middle + 201);
      const end = await readPage(api, list, { after: whole.pageInfo.endCursor });
      expect(end).toEqual({
        totalCount: whole.totalCount,
        nodes: [],
        edges: [],
        pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
      });
    });
  });

  const usualSize = coordinate === 'Query.relationRows' ? 200 : 25;
  it(`hold ${usualSize} items where no number is given, or null`, async () => {
    await inEachOrder(async (list, whole) => {
      const usual = await readPage(api, list);
      expect(usual.nodes).toEqual(whole.nodes.slice(0, usualSize));
      expect(usual.pageInfo.hasNextPage).toBe(whole.totalCount > usualSize);
      expect(await readPage(api, list, { first: null, after: null })).toEqual(usual);
    });
  });
});

function agreesWithItself({ edges, nodes, pageInfo }: PageAnswer): void {
  expect(edges.map(({ node }) => node)).toEqual(nodes);
  expect(pageInfo.startCursor).toBe(edges[0]?.cursor);
  expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor);
  expect(new Set(edges.map(({ cursor }) => cursor)).size).toBe(edges.length);
}

function newest({ id, when, validity }: Sorted): string {
  return `${(when ?? validity?.from)?.earliest ?? ''} ${id}`;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
