import {
  buildClientSchema,
  type GraphQLField,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isEnumType,
  isObjectType,
} from 'graphql';
import type { Api } from './api.js';
import { allPages, type PageOf, pageFields, readAll } from './api-pages.js';

/** A field of an object type that gives pages; `orders` are the values of its orderBy, [null] where it has none. */
export type ListField = {
  coordinate: string;
  owner: string;
  field: string;
  item: string;
  orders: readonly (string | null)[];
};

/** One list: a field in one order, of one owner; the id is null for fields of Query. */
export type List = ListField & { order: string | null; ownerId: string | null };

/** A page as `readPage` asks for it. */
export type PageAnswer = PageOf<{ id: string }>;

/** Every field of the schema served by which Query or a thing with an id gives pages of things with an id, found by asking the schema itself; other pages have tests of their own. */
export async function listFields(api: Api): Promise<ListField[]> {
  const schema = buildClientSchema(await api.ask<IntrospectionQuery>(getIntrospectionQuery()));
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => type.name === 'Query' || 'id' in type.getFields())
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const connection = getNamedType(field.type).name;
        const item = schema.getType(connection.replace(/Connection$/, ''));
        if (!connection.endsWith('Connection') || !isObjectType(item) || !('id' in item.getFields()))
          return [];
        return [
          {
            coordinate: `${type.name}.${field.name}`,
            owner: type.name,
            field: field.name,
            item: item.name,
            orders: ordersOf(field),
          },
        ];
      }),
    );
}

function ordersOf(field: GraphQLField<unknown, unknown>): readonly (string | null)[] {
  const order = field.args.find(({ name }) => name === 'orderBy');
  const type = order && getNamedType(order.type);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [null];
}

/** Of each type with ids the ids of all its objects, found through the lists of everything. */
export async function idsByType(api: Api): Promise<Map<string, string[]>> {
  type Claim = { about: { id: string; __typename: string } };
  const idsOf = async (list: 'actors' | 'relations' | 'events' | 'quantities' | 'sources') =>
    (await readAll(api, list)).map(({ id }) => id);
  const claims = await readAll<Claim>(api, 'claims', 'about { __typename ... on Node { id } }');
  const about = (type: string) => {
    const claimed = claims.filter((claim) => claim.about.__typename === type);
    return [...new Set(claimed.map((claim) => claim.about.id))];
  };
  return new Map([
    ['Actor', await idsOf('actors')],
    ['Relation', await idsOf('relations')],
    ['Event', await idsOf('events')],
    ['Quantity', await idsOf('quantities')],
    ['Source', await idsOf('sources')],
    ['Claim', claims.map(({ id }) => id)],
    ['Participation', about('Participation')],
    ['Identity', about('Identity')],
  ]);
}

/** The owner with the longest list behind a field, so that there is something to turn pages in; throws for an unknown type of owner. */
export async function longestList(api: Api, list: ListField, ids: ReadonlyMap<string, string[]>) {
  if (list.owner === 'Query') return null;
  const owners = ids.get(list.owner);
  if (!owners) throw new Error(`${list.coordinate}: tell idsByType where to find a ${list.owner}`);
  type Owner = { id: string; list: { totalCount: number } };
  const lengths = `query Lengths($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${list.owner} { list: ${list.field}(first: 1) { totalCount } } } }`;
  const nodes: Owner[] = [];
  for (let start = 0; start < owners.length; start += 200) {
    const asked = { ids: owners.slice(start, start + 200) };
    nodes.push(...(await api.ask<{ nodes: Owner[] }>(lengths, asked)).nodes);
  }
  const [longest] = nodes.toSorted((one, other) => other.list.totalCount - one.list.totalCount);
  return longest?.id ?? null;
}

/** The operation that asks a list for a page; `selection` is what to tell of each item besides its id. */
export function pageQuery(list: Pick<List, 'owner' | 'field' | 'order' | 'ownerId'>, selection = ''): string {
  const order = list.order ? `orderBy: ${list.order}, ` : '';
  const page = `list: ${list.field}(${order}first: $first, after: $after) { nodes { id ${selection} } ${pageFields} }`;
  return list.ownerId === null
    ? `query Page($first: Int, $after: String) { ${page} }`
    : `query Page($first: Int, $after: String) { node(id: "${list.ownerId}") { ... on ${list.owner} { ${page} } } }`;
}

/** A page of a list. */
export async function readPage<Item = { id: string }>(
  api: Api,
  list: List,
  variables: { first?: number | null; after?: string | null } = {},
  selection?: string,
): Promise<PageOf<Item>> {
  type Answer = { list?: PageOf<Item>; node?: { list: PageOf<Item> } };
  const answer = await api.ask<Answer>(pageQuery(list, selection), variables);
  const page = answer.list ?? answer.node?.list;
  if (!page) throw new Error(`${list.coordinate}: no owner ${list.ownerId}`);
  return page;
}

/** A list to its end, read in pages of 200 and put together as one. */
export async function readWhole<Item = { id: string }>(
  api: Api,
  list: List,
  selection?: string,
): Promise<PageOf<Item>> {
  return allPages((after) => readPage<Item>(api, list, { first: 200, after }, selection));
}
