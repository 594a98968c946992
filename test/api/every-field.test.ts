import {
  buildClientSchema,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  type IntrospectionQuery,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Api, startApi } from '../support/api.js';
import { idsByType } from '../support/api-lists.js';

const types = ['Actor', 'Relation', 'Claim', 'Event', 'Participation', 'Quantity', 'Identity', 'Source'];
/** So many objects at once stay within the limit on cost. */
const atOnce = 20;

let api: Api;
let schema: GraphQLSchema;
let ids: Map<string, string[]>;
beforeAll(async () => {
  api = await startApi();
  schema = buildClientSchema(await api.ask<IntrospectionQuery>(getIntrospectionQuery()));
  ids = await idsByType(api);
});
afterAll(() => api.stop());

/** All fields of a type, and of what they lead to so many levels deep; pages hold two items. */
function selectionOf(type: GraphQLObjectType, levels: number): string {
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  return fields
    .flatMap((field) => {
      const args = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
      const result = getNamedType(field.type);
      if (isLeafType(result)) return [field.name];
      if (isAbstractType(result)) return [`${field.name} { __typename ... on Node { id } }`];
      // An edge holds what the node beside it does, and a page is no level of its own.
      if (!isObjectType(result) || field.name === 'edges' || levels === 0) return [];
      const below = selectionOf(result, result.name.endsWith('Connection') ? levels : levels - 1);
      return below === '' ? [] : [`${field.name}${args} { ${below} }`];
    })
    .join(' ');
}

it.each(types)(
  'every field of every %s has a value of its type, and so has all that it leads to',
  async (name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`${name} is no object type`);
    const all = ids.get(name) ?? [];
    expect(all.length).toBeGreaterThan(0);
    const query = `query EveryField($ids: [ID!]!) { nodes(ids: $ids) { ... on ${name} { ${selectionOf(type, 1)} } } }`;
    for (let start = 0; start < all.length; start += atOnce) {
      const asked = all.slice(start, start + atOnce);
      const { nodes } = await api.ask<{ nodes: { id: string }[] }>(query, { ids: asked });
      expect(nodes.map(({ id }) => id)).toEqual(asked);
    }
  },
);

it('every type with an id is looked at', () => {
  const node = schema.getType('Node');
  const possible = node && isAbstractType(node) ? schema.getPossibleTypes(node) : [];
  expect(possible.map(({ name }) => name).toSorted()).toEqual(types.toSorted());
});
