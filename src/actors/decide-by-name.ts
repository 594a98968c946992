import type { SearchHit } from '../search/search-hit.js';

/** What a search by name comes down to: the one actor meant, several that fit as well, or none. */
export type NameDecision =
  | { readonly is: 'ONE'; readonly hit: SearchHit }
  | { readonly is: 'SEVERAL' | 'NONE'; readonly hits: readonly SearchHit[] };

/**
 * From here on all words of the name asked for are words of the actor's; less is a guess and offered as such. A weak alias
 * comes to 0.7 at the most: it is never enough to tell an actor by.
 */
const leastToBeSure = 0.71;
/** Hits closer than this fit equally well. */
const tooClose = 0.02;
const mostOffered = 5;

/** Decides whom a name means; `hits` come best first. */
export function decideByName(hits: readonly SearchHit[]): NameDecision {
  const best = hits[0]?.score ?? 0;
  const sure = hits.filter((hit) => hit.score >= leastToBeSure && hit.score > best - tooClose);
  const [first, ...others] = sure;
  if (first && others.length === 0) return { is: 'ONE', hit: first };
  return first
    ? { is: 'SEVERAL', hits: sure.slice(0, mostOffered) }
    : { is: 'NONE', hits: hits.slice(0, mostOffered) };
}
