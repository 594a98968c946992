import type { Resolvers } from '../schema.generated.js';
import { findNode } from './find-node.js';
import { typeOf } from './type-of-id.js';

/** Objects by id, and which type an object behind an interface or a union is of. */
export const nodeResolvers = {
  Query: {
    node: (_root, { id, source }, context, info) =>
      findNode(id, context, context.narrowedTo.at(info, source)),
    nodes: (_root, { ids, source }, context, info) => {
      const sources = context.narrowedTo.at(info, source);
      return Promise.all(ids.map((id) => findNode(id, context, sources)));
    },
  },
  Node: { __resolveType: typeOf },
  Claimable: { __resolveType: typeOf },
  Asserter: { __resolveType: typeOf },
  Proposition: { __resolveType: typeOf },
  QuantityBearer: { __resolveType: typeOf },
} satisfies Resolvers;
