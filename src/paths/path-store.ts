import { type BoundedRun, boundedRun } from '../graph/bounded-run.js';
import {
  actorsWithFewerThen,
  type CountRelationsParams,
  relationsPassing,
  shortestPath,
  shortestPathsAfter,
} from '../graph/queries.generated.js';
import type { Graph, Run } from '../graph/run.js';
import { bestPaths, type FindWaysOn, type Found } from './best-paths.js';
import type { Path } from './path.js';
import { type PathColumns, pathFrom } from './path-columns.js';

/** Between whom paths are sought, and along which relations and actors. */
export type PathFilter = CountRelationsParams & {
  readonly from: string;
  readonly to: string;
  readonly avoid: readonly string[];
  readonly avoidKinds: readonly string[];
  readonly maxDegree: number | null;
  /** Whether the question is of a time since when more has become known. */
  readonly isPast: boolean;
};

type WalkedFilter = PathFilter & { readonly ends: readonly string[]; readonly fewerThen: readonly string[] };

/** The shortest path, null where there is none or time was over, with how many relations each of its actors has by now. */
export type Shortest = {
  readonly path: Path | null;
  readonly degrees: ReadonlyMap<string, number>;
  readonly ended: boolean;
};

/** The most hops that a path can have. */
export const mostHops = 6;
/** So many equally short ways are put in order; of more, those met first. */
const compared = 1_000;

/** `onTimeOver` hears that a search ended before all was looked at, `onChoice` that the database chose among equally short ways. */
type Noting = {
  readonly signal?: AbortSignal | undefined;
  readonly onTimeOver?: () => void;
  readonly onChoice?: (() => void) | undefined;
};

/** Looks for paths for one request; each search has a quarter of the time that a read may take. */
export function createPathStore(
  graph: Pick<Graph, 'reader' | 'timeoutMs'>,
  run: Run,
  { signal, onTimeOver, onChoice }: Noting = {},
) {
  const bounded = () => boundedRun(graph, graph.timeoutMs / 4, signal, onTimeOver);
  const fewerThen = async ({ maxDegree, isPast, knownAt }: PathFilter): Promise<readonly string[]> =>
    maxDegree === null || !isPast
      ? []
      : (await run(actorsWithFewerThen, { maxDegree, knownAt })).map(({ id }) => id);
  const walked = async (filter: PathFilter): Promise<WalkedFilter> => ({
    ...filter,
    ends: [filter.from, filter.to],
    fewerThen: await fewerThen(filter),
  });
  const shortestOf = async (filter: WalkedFilter): Promise<Shortest> => {
    const shortest = shortestFrom(await bounded()(shortestPath, filter));
    if (shortest.path) onChoice?.();
    return shortest;
  };
  const firstOf = async (filter: WalkedFilter): Promise<Shortest> => {
    const spurs = [{ at: 0, startId: filter.from, cut: [], passed: [], hops: mostHops }];
    const rows = await bounded()(shortestPathsAfter, { ...filter, compared, first: 1, spurs });
    if (rows?.some(({ cut }) => cut)) onChoice?.();
    return shortestFrom(rows);
  };
  return {
    /** Of at most six hops; of several equally short ones the first in order, or else the one met first. */
    shortest: async (filter: PathFilter, inOrder: boolean) =>
      (inOrder ? firstOf : shortestOf)(await walked(filter)),
    /** The first `most` in order, of at most so many hops; where one is enough, or time allows of no more, one of the shortest. */
    async best(filter: PathFilter, maxHops: number, most: number): Promise<Found> {
      const all = await walked(filter);
      if (most > 1) {
        const found = await bestPaths(filter.from, most, waysOn(bounded(), all, { maxHops, onChoice }));
        if (!found.ended || found.paths.length > 0) return found;
      }
      const { path, ended } = await shortestOf(all);
      const isNear = path !== null && path.length <= maxHops;
      return { paths: isNear ? [path] : [], ended: ended || (isNear && most > 1) };
    },
    /** Those who have more relations by now than a path may pass through, but had no more at the time of the question. */
    fewerThen,
    /** Those of the relations that pass. */
    async passing(ids: readonly string[], filter: CountRelationsParams): Promise<ReadonlySet<string>> {
      return new Set((await run(relationsPassing, { ...filter, ids })).map(({ id }) => id));
    },
  };
}

function shortestFrom(rows: readonly PathColumns[] | null): Shortest {
  const row = rows?.[0];
  const degrees = row?.actorIds.map((id, at) => [id, row.degrees[at] ?? 0] as const);
  return { path: row ? pathFrom(row) : null, degrees: new Map(degrees), ended: rows === null };
}

function waysOn(
  run: BoundedRun,
  walked: WalkedFilter,
  { maxHops, onChoice }: Pick<Noting, 'onChoice'> & { maxHops: number },
): FindWaysOn {
  return async (spurs, first) => {
    const asked = spurs.map(({ walked: before, startId, cut }, at) => ({
      at,
      startId,
      cut,
      passed: before.map(({ fromId }) => fromId),
      hops: maxHops - before.length,
    }));
    const rows = await run(shortestPathsAfter, { ...walked, compared, first, spurs: asked });
    if (rows?.some(({ cut }) => cut)) onChoice?.();
    return (
      rows?.flatMap((row) => {
        const spur = spurs[row.at];
        return spur ? [{ spur, path: pathFrom(row) }] : [];
      }) ?? null
    );
  };
}
