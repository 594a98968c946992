import type { Context } from '../context.js';
import { findActorById, type NotFound } from '../node/find-actor-by-id.js';
import type { Invalid } from '../node/invalid.js';
import { searchBounded } from './no-path.js';
import { type PathAsked, pathFilter } from './path-asked.js';
import { pathBoundsProblem } from './path-bounds.js';
import type { PathSearch } from './path-search.js';
import { whyNoPath } from './why-no-path.js';

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

async function search(asked: PathAsked, context: Context): Promise<PathSearch> {
  // One more than is shown tells whether there are more, but for a single one it would be another, longer search.
  const most = asked.limit === 1 ? 1 : asked.limit + 1;
  const { paths, ended } = await context.paths.best(pathFilter(asked), asked.maxHops, most);
  const isCut = asked.limit === 1 ? paths.length > 0 : paths.length > asked.limit;
  return {
    paths: paths.slice(0, asked.limit),
    truncated: isCut || ended,
    async whyNone() {
      if (paths.length > 0) return null;
      return ended ? searchBounded : whyNoPath(asked, context);
    },
  };
}
