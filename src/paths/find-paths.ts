import type { Context } from '../context.js';
import type { NotFound } from '../node/find-actor-by-id.js';
import { findActors } from '../node/find-actors.js';
import type { Invalid } from '../node/invalid.js';
import { firstInOrder } from './first-in-order.js';
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
  const given = [
    { id: asked.from, path: ['from'] },
    { id: asked.to, path: ['to'] },
    ...asked.avoid.map((id, at) => ({ id, path: ['avoid', String(at)] })),
  ];
  // The search does not wait for the answer whether there are such actors: most often there are.
  const [actors, found] = await Promise.all([findActors(given, context), search(asked, context)]);
  if ('code' in actors) return actors;
  const ids = actors.map(({ id }) => id);
  if (given.every(({ id }, at) => id === ids[at])) return found;
  const [from = '', to = '', ...avoid] = ids;
  const survivors = { ...asked, from, to, avoid };
  return pathBoundsProblem(survivors) ?? search(survivors, context);
}

async function search(asked: PathAsked, context: Context): Promise<PathSearch> {
  // One more than is shown puts the last in order and tells whether there are more, but for a single one it is another, longer search.
  const isMetFirst = asked.limit === 1 && !(await firstInOrder(context));
  const most = isMetFirst ? 1 : asked.limit + 1;
  const { paths, ended } = await context.paths.best(pathFilter(asked), asked.maxHops, most);
  const isCut = isMetFirst ? paths.length > 0 : paths.length > asked.limit;
  return {
    paths: paths.slice(0, asked.limit),
    truncated: isCut || ended,
    async whyNone() {
      if (paths.length > 0) return null;
      return ended ? searchBounded : whyNoPath(asked, context);
    },
  };
}
