import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type ApiError, startApi } from '../support/api.js';
import { idsByType, type List, listFields, longestList, pageQuery, readPage } from '../support/api-lists.js';

type Listed = List & { cursor: string; name: string };

let api: Api;
/** Every list of the schema with a cursor of its own. */
let lists: Listed[];
beforeAll(async () => {
  api = await startApi();
  const ids = await idsByType(api);
  lists = [];
  for (const field of await listFields(api)) {
    const ownerId = await longestList(api, field, ids);
    for (const order of field.orders) {
      const list = { ...field, order, ownerId };
      const { pageInfo } = await readPage(api, list, { first: 1 });
      const name = order ? `${field.coordinate}/${order}` : field.coordinate;
      lists.push({ ...list, name, cursor: pageInfo.endCursor ?? '' });
    }
  }
});
afterAll(() => api.stop());

async function refusalOf(list: Listed, variables: object): Promise<ApiError> {
  const { status, data, errors } = await api.send(pageQuery(list), { ...variables });
  expect({ list: list.name, status, data, errors: errors.length }).toEqual({
    list: list.name,
    status: 400,
    data: null,
    errors: 1,
  });
  const [error] = errors;
  if (!error) throw new Error(`${list.name} refused nothing`);
  expect(error.extensions['code']).toBe('BAD_USER_INPUT');
  return error;
}

describe('a cursor', () => {
  it('is refused by every list that did not give it out, its own list in another order included', async () => {
    for (const list of lists)
      for (const { name, cursor } of lists.filter((other) => other.name !== list.name)) {
        const error = await refusalOf(list, { after: cursor });
        expect(error.message).toBe(
          `${list.field}.after: "${cursor.slice(0, 80)}" is a cursor of ${name}; ` +
            'right would be a cursor that this list gave out, in this order.',
        );
        expect(error.extensions).toMatchObject({ argument: `${list.field}.after` });
      }
  });

  it.each([
    ['cut short', (cursor: string) => cursor.slice(0, 8)],
    ['of nobody', () => 'page2'],
    ['empty', () => ''],
    ['padded', (cursor: string) => `${cursor}==`],
    ['with something behind it', (cursor: string) => `${cursor} `],
    ['spelt out', (cursor: string) => Buffer.from(cursor, 'base64url').toString()],
    ['very long', () => 'A'.repeat(10_000)],
  ])('is refused when it is %s', async (_what, damage) => {
    for (const list of lists) {
      const error = await refusalOf(list, { after: damage(list.cursor) });
      expect(error.message).toContain(
        'is no cursor; right would be a cursor that this list gave out, in this order.',
      );
      expect(error.message.length).toBeLessThan(300);
    }
  });

  it('is good for another owner of the same list, where it stands at the same place in the order', async () => {
    const after = lists.find(({ name }) => name === 'Actor.relations/NEWEST')?.cursor;
    const { actor } = await api.ask<{ actor: { relations: { nodes: { id: string }[] } } }>(
      `query Other($after: String) {
        actor(ref: { id: "actor:al-rubaie" }) { ... on Actor { relations(after: $after) { nodes { id } } } }
      }`,
      { after },
    );
    expect(actor.relations.nodes.length).toBeLessThanOrEqual(1);
  });

  it('is refused below an interface, where only the answer shows that the object is of another type', async () => {
    const cursorOf = (name: string) => lists.find((list) => list.name === name)?.cursor;
    const below = /* GraphQL */ `
      query Below($id: ID!, $after: String) {
        node(id: $id) { ... on Claimable { claims(first: 1, after: $after) { totalCount } } }
      }
    `;
    const id = 'event:strike-2020';
    const { errors } = await api.send(below, { id, after: cursorOf('Relation.claims') });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' }, path: ['node', 'claims'] });
    expect(errors[0]?.message).toContain('is a cursor of Relation.claims');
    expect(await api.ask(below, { id, after: cursorOf('Event.claims') })).toEqual({
      node: { claims: { totalCount: 2 } },
    });
  });
});

describe('a page size', () => {
  it.each([0, -1, 201, 2_147_483_647])(
    'of %d is refused by every list, before anything is asked',
    async (first) => {
      for (const list of lists) {
        const { message, extensions } = await refusalOf(list, { first });
        expect(message).toBe(`${list.field}.first is ${first}; right would be a whole number from 1 to 200.`);
        expect(extensions).toMatchObject({ argument: `${list.field}.first`, given: first });
      }
    },
  );

  it.each(['1.5', '"10"', 'ten', '9999999999'])('written as %s is refused', async (first) => {
    const { status, data } = await api.send(`{ actors(first: ${first}) { totalCount } }`);
    expect({ status, data }).toEqual({ status: 400, data: null });
  });

  it('of 1 and of 200 is served', async () => {
    for (const first of [1, 200]) {
      const { claims } = await api.ask<{ claims: { nodes: object[]; totalCount: number } }>(
        'query Sized($first: Int) { claims(first: $first) { totalCount nodes { id } } }',
        { first },
      );
      expect(claims.nodes).toHaveLength(Math.min(first, claims.totalCount));
    }
  });

  it('that is wrong beside a cursor that is wrong is told together with it', async () => {
    const { errors } = await api.send('{ events(first: 0, after: "x") { totalCount } }');
    expect(errors.map(({ extensions }) => extensions['argument'])).toEqual(['events.first', 'events.after']);
  });
});
