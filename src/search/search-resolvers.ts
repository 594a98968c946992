import type { Covering } from '../covering.js';
import { defaultHits } from '../pages/page.js';
import type { QueryResolvers, SearchHitResolvers } from '../schema.generated.js';
import type { SearchHit } from './search-hit.js';

const search: QueryResolvers['search'] = async (
  _root,
  { text, kinds, fuzzy, first, asOf },
  context,
  info,
) => {
  context.clocks.hold(info, asOf);
  const hits = await context.search.find({ text, kinds: kinds ?? null, fuzzy });
  return hits.slice(0, first ?? defaultHits);
};

// A hit carries every field itself; one that it does not carry has to be added here.
const hit: Covering<SearchHitResolvers, SearchHit> = {};

/** Actors by any spelling. */
export const searchResolvers = { Query: { search }, SearchHit: hit };
