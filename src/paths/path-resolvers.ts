import type { Covering } from '../covering.js';
import { narrowed } from '../narrowed.js';
import { mustFind } from '../node/find-node.js';
import { problemType } from '../node/invalid.js';
import type {
  HopResolvers,
  NoPathResolvers,
  PathResolvers,
  PathSearchResolvers,
  QueryResolvers,
} from '../schema.generated.js';
import { findPaths } from './find-paths.js';
import type { NoPath } from './no-path.js';
import { type Hop, type Path, signOf } from './path.js';
import type { PathSearch } from './path-search.js';

const find: QueryResolvers['paths'] = async (_root, args, context, info) => {
  const where = narrowed(args.where, context, info);
  const asOf = await context.clocks.at(info, args.asOf);
  return findPaths(
    {
      ...args,
      avoid: args.avoid ?? [],
      avoidKinds: args.avoidKinds ?? [],
      maxDegree: args.maxDegree ?? null,
      where,
      asOf,
      isPast: await context.clocks.isPast(asOf.knownAt),
    },
    context,
  );
};

const search: Covering<PathSearchResolvers, PathSearch> = {
  none: ({ whyNone }) => whyNone(),
};

const path: Covering<PathResolvers, Path> = {
  hops: (path) => path,
  length: (path) => path.length,
  sign: signOf,
  crossesContested: (path) => path.some(({ contested }) => contested),
};

const hop: Covering<HopResolvers, Hop> = {
  relation: async ({ relationId }, _args, { relations, clocks }, info) =>
    mustFind(relations.byId(relationId, (await clocks.at(info)).knownAt), relationId),
  from: ({ fromId }, _args, { actors }) => mustFind(actors.byId(fromId), fromId),
  to: ({ toId }, _args, { actors }) => mustFind(actors.byId(toId), toId),
};

const noPath: Covering<NoPathResolvers, NoPath> = {};

/** Paths and what they are made of. */
export const pathResolvers = {
  Query: { paths: find },
  PathResult: { __resolveType: (result: object) => problemType(result) ?? 'PathSearch' } as const,
  PathSearch: search,
  Path: path,
  Hop: hop,
  NoPath: noPath,
};
