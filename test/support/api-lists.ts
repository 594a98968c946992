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
export type PageAnswer = {
  totalCount: number;
  nodes: { id: string }[];
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
};

/** Every field of the schema served that gives pages, found by asking the schema itself. */
export async function listFields(api: Api): Promise<ListField[]> {
  const schema = buildClientSchema(await api.ask<IntrospectionQuery>(getIntrospectionQuery()));
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const connection = getNamedType(field.type).name;
        if (!connection.endsWith('Connection')) return [];
        return [
          {
            coordinate: `${type.name}.${field.name}`,
            owner: type.name,
            field: field.name,
            item: connection.replace(/Connection$/, ''),
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

/** Of each type that owns lists the ids of all its objects, found through the lists of everything. */
export async function ownerIds(api: Api): Promise<Map<string, string[]>> {
  type Page = { nodes: { id: string; about?: { id: string; __typename: string } }[] };
  const found = await api.ask<Record<string, Page>>(`{
    actors(first: 200) { nodes { id } }
    relations(first: 200) { nodes { id } }
    events(first: 200) { nodes { id } }
    quantities(first: 200) { nodes { id } }
    claims(first: 200) { nodes { id about { __typename ... on Node { id } } } }
  }`);
  const idsOf = (field: string) => found[field]?.nodes.map(({ id }) => id) ?? [];
  const about = (type: string) => {
    const claimed = found['claims']?.nodes.flatMap((claim) => claim.about ?? []) ?? [];
    return [...new Set(claimed.filter(({ __typename }) => __typename === type).map(({ id }) => id))];
  };
  return new Map([
    ['Actor', idsOf('actors')],
    ['Relation', idsOf('relations')],
    ['Event', idsOf('events')],
    ['Quantity', idsOf('quantities')],
    ['Participation', about('Participation')],
    ['Identity', about('Identity')],
  ]);
}

/** The owner with the longest list behind a field, so that there is something to turn pages in; throws for an unknown type of owner. */
export async function longestList(api: Api, list: ListField, ids: ReadonlyMap<string, string[]>) {
  if (list.owner === 'Query') return null;
  const owners = ids.get(list.owner);
  if (!owners) throw new Error(`${list.coordinate}: tell ownerIds where to find a ${list.owner}`);
  const { nodes } = await api.ask<{ nodes: { id: string; list: { totalCount: number } }[] }>(
    `query Lengths($ids: [ID!]!) { nodes(ids: $ids) { id ... on ${list.owner} { list: ${list.field}(first: 1) { totalCount } } } }`,
    { ids: owners },
  );
  const [longest] = nodes.toSorted((one, other) => other.list.totalCount - one.list.totalCount);
  return longest?.id ?? null;
}

/** The operation that asks a list for a page; `selection` is what to tell of each item besides its id. */
export function pageQuery(list: Pick<List, 'owner' | 'field' | 'order' | 'ownerId'>, selection = ''): string {
  const order = list.order ? `orderBy: ${list.order}, ` : '';
  const page = `list: ${list.field}(${order}first: $first, after: $after) {
    totalCount
    nodes { id ${selection} }
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }`;
  return list.ownerId === null
    ? `query Page($first: Int, $after: String) { ${page} }`
    : `query Page($first: Int, $after: String) { node(id: "${list.ownerId}") { ... on ${list.owner} { ${page} } } }`;
}

/** A page of a list. */
export async function readPage<Page = PageAnswer>(
  api: Api,
  list: List,
  variables: { first?: number | null; after?: string | null } = {},
  selection?: string,
): Promise<Page> {
  const answer = await api.ask<{ list?: Page; node?: { list: Page } }>(pageQuery(list, selection), variables);
  const page = answer.list ?? answer.node?.list;
  if (!page) throw new Error(`${list.coordinate}: no owner ${list.ownerId}`);
  return page;
}
