import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { findActors } from '../node/find-actors.js';
import { mustFind } from '../node/find-node.js';
import { problemType } from '../node/invalid.js';
import { relationFilter } from '../relations/relation-filter.js';
import type { CutResolvers, QueryResolvers, SubgraphResolvers } from '../schema.generated.js';
import { extentProblem } from './extent-problem.js';
import type { Cut, Subgraph } from './subgraph.js';

const find: QueryResolvers['neighborhood'] = async (_root, args, context, info) => {
  const where = narrowed(args.where, context, info);
  const asOf = await context.clocks.at(info, args.asOf);
  const wrong = extentProblem(args);
  if (wrong) return wrong;
  const given = args.of.map((id, at) => ({ id, path: ['of', String(at)] }));
  const middle = await findActors(given, context);
  if ('code' in middle) return middle;
  const ids = middle.map(({ id }) => id);
  return context.neighborhood(ids, relationFilter(where, asOf), args);
};

const subgraph: Covering<SubgraphResolvers, Subgraph> = {
  cutAt: ({ cutAt }) => cutAt(),
  truncated: async ({ hasMoreEdges, cutAt }) => hasMoreEdges || (await cutAt()).length > 0,
  nodes: ({ nodeIds }, _args, { actors }) => nodeIds.map((id) => mustFind(actors.byId(id), id)),
};

const cut: Covering<CutResolvers, Cut> = {
  actor: ({ actorId }, _args, { actors }) => mustFind(actors.byId(actorId), actorId),
};

/** The surroundings of actors. */
export const neighborhoodResolvers = {
  Query: { neighborhood: find },
  NeighborhoodResult: {
    __resolveType: (result: object) => problemType(result) ?? 'Subgraph',
  } as const,
  Subgraph: subgraph,
  Cut: cut,
};
