import { prefetchRelations } from '../actors/relations-of-actor.js';
import type { Resolvers } from '../schema.generated.js';
import { findNode } from './find-node.js';
import { typeOf, typeOfId } from './type-of-id.js';

/** Objects by id, and which type an object behind an interface or a union is of. */
export const nodeResolvers = {
  Query: {
    async node(_root, { id, source, asOf }, context, info) {
      const sources = context.narrowedTo.at(info, source);
      return findNode(id, context, await context.clocks.at(info, asOf), sources);
    },
    async nodes(_root, { ids, source, asOf }, context, info) {
      const sources = context.narrowedTo.at(info, source);
      const holding = { source: sources, asOf: context.clocks.hold(info, asOf) };
      const actors = [...new Set(ids)].filter((id) => typeOfId(id) === 'Actor');
      if (actors.length > 0) await prefetchRelations(actors, holding, context, info);
      const clocks = await context.clocks.at(info, asOf);
      return Promise.all(ids.map((id) => findNode(id, context, clocks, sources)));
    },
  },
  Node: { __resolveType: typeOf },
  Claimable: { __resolveType: typeOf },
  Asserter: { __resolveType: typeOf },
  Proposition: { __resolveType: typeOf },
  QuantityBearer: { __resolveType: typeOf },
} satisfies Resolvers;
