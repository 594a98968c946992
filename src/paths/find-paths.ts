import type { Context } from '../context.js';
import { findActorById, type NotFound } from '../node/find-actor-by-id.js';
import type { Invalid } from '../node/invalid.js';
import { pathBoundsProblem } from './path-bounds.js';
import { walkedFilter } from './path-conditions.js';
import type { PathAsked, PathSearch } from './path-search.js';
import type { PathFilter } from './path-store.js';

/** The paths between two actors, or what is wrong with the question. */
export async function findPaths(
  asked: PathAsked,
  context: Context,
): Promise<PathSearch | NotFound | Invalid> {
  const wrong = pathBoundsProblem(asked);
  if (wrong) return wrong;
  // The search does not wait for the answer whether there are such actors: most often there are.
  const [from, to, found] = await Promise.all([
    findActorById(asked.from, ['from'], context),
    findActorById(asked.to, ['to'], context),
    search(asked, context),
  ]);
  if ('code' in from) return from;
  if ('code' in to) return to;
  if (from.id === asked.from && to.id === asked.to) return found;
  const survivors = { ...asked, from: from.id, to: to.id };
  return pathBoundsProblem(survivors) ?? search(survivors, context);
}

/** Along which relations and actors the paths asked for may go. */
export function pathFilter({ from, to, avoid, avoidKinds, maxDegree, ...asked }: PathAsked): PathFilter {
  return { ...walkedFilter(asked), from, to, avoid, avoidKinds, maxDegree };
}

async function search(asked: PathAsked, { paths }: Context): Promise<PathSearch> {
  // One more than is shown tells whether there are more, but for a single one it would be another, longer search.
  const most = asked.limit === 1 ? 1 : asked.limit + 1;
  const found = await paths.best(pathFilter(asked), asked.maxHops, most);
  const isCut = asked.limit === 1 ? found.paths.length > 0 : found.paths.length > asked.limit;
  return {
    asked,
    paths: found.paths.slice(0, asked.limit),
    truncated: isCut || found.ended,
    ended: found.ended,
  };
}
