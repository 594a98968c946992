import { defaultHits } from '../pages/page.js';
import type { QueryResolvers } from '../schema.generated.js';

const search: QueryResolvers['search'] = async (_root, { text, kinds, fuzzy, first }, context) => {
  const hits = await context.search.find({ text, kinds: kinds ?? null, fuzzy });
  return hits.slice(0, first ?? defaultHits);
};

/** Actors by any spelling. */
export const searchResolvers = { Query: { search } };
