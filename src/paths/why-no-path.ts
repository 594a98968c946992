import type { Context } from '../context.js';
import { firstInOrder } from './first-in-order.js';
import { filterCuts, type NoPath, nothingConnects, searchBounded } from './no-path.js';
import type { Path } from './path.js';
import { type PathAsked, pathFilter } from './path-asked.js';
import { pathConditions, unconditioned } from './path-conditions.js';
import { mostHops, type Shortest } from './path-store.js';

/** Why a search found nothing: a second one, without the conditions, tells what would connect the two, and which of them cut it. */
export async function whyNoPath(asked: PathAsked, context: Context): Promise<NoPath> {
  const nearest = await context.paths.shortest(
    { ...pathFilter(asked), ...unconditioned(asked), avoid: [], avoidKinds: [], maxDegree: null },
    await firstInOrder(context),
  );
  if (nearest.ended) return searchBounded;
  if (!nearest.path) return nothingConnects(asked.from, asked.to, mostHops);
  const cutBy = [
    ...(nearest.path.length > asked.maxHops ? ['maxHops'] : []),
    ...(await stopsCut(nearest.path, nearest, asked, context)),
    ...(await hopsCut(nearest.path, asked, context)),
  ];
  return filterCuts(cutBy, nearest.path);
}

/** The arguments that let none pass through some actor of the path. */
async function stopsCut(
  path: Path,
  { degrees }: Shortest,
  asked: PathAsked,
  { actors, paths }: Context,
): Promise<string[]> {
  const ids = path.slice(1).map(({ fromId }) => fromId);
  const { avoid, avoidKinds, maxDegree } = asked;
  const fewerThen = await paths.fewerThen(pathFilter(asked));
  const has = (id: string) => (fewerThen.includes(id) ? 0 : (degrees.get(id) ?? 0));
  const stops = await Promise.all(ids.map((id) => actors.byId(id)));
  const cuts = {
    avoid: ids.some((id) => avoid.includes(id)),
    avoidKinds: stops.some((stop) => stop !== null && avoidKinds.includes(stop.kind)),
    maxDegree: maxDegree !== null && ids.some((id) => has(id) > maxDegree),
  };
  return Object.entries(cuts).flatMap(([name, isCut]) => (isCut ? [name] : []));
}

/** The conditions that some relation of the path does not pass. */
async function hopsCut(path: Path, asked: PathAsked, { paths }: Context): Promise<string[]> {
  const ids = path.map(({ relationId }) => relationId);
  const names = await Promise.all(
    pathConditions(asked).map(async ({ name, filter }) => {
      const passing = await paths.passing(ids, filter);
      return ids.every((id) => passing.has(id)) ? [] : [name];
    }),
  );
  return names.flat();
}
