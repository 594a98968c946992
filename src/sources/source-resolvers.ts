import type { Covering } from '../covering.js';
import { connectionResolvers } from '../pages/connection-resolvers.js';
import { readPage } from '../pages/page.js';
import type { QueryResolvers, SourceConnectionResolvers, SourceResolvers } from '../schema.generated.js';
import { whenOf } from '../time/dated-text.js';
import type { Source, SourceConnection } from './source.js';
import { sourceFilter } from './source-filter.js';

const source: Covering<SourceResolvers, Source> = {
  publishedAt: ({ published }) => whenOf(published),
  retrievedAt: ({ retrieved }) => whenOf(retrieved),
  copyOf: ({ copyOfId }, _args, { sources }) => (copyOfId === null ? null : sources.byId(copyOfId)),
  localCopy: async (source, _args, { localCopies }) => (await localCopies.find(source)).state,
};

const list: QueryResolvers['sources'] = (_root, args, { sources }) =>
  sources.page(sourceFilter(args.where), readPage('Query.sources', args));

/** Sources. */
export const sourceResolvers = {
  Query: { sources: list },
  Source: source,
  SourceConnection: connectionResolvers satisfies Covering<SourceConnectionResolvers, SourceConnection>,
};
