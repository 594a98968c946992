import { groupRows } from '../graph/group-rows.js';
import { comparePaths, type Path } from './path.js';
import { type Spur, spursOf } from './spur.js';

/** A way from a spur to the end. */
export type WayOn = { readonly spur: Spur; readonly path: Path };

/** Finds, for each spur, its shortest ways on: all that are equally short, or at least the first `most` of them in order; null where time is over. */
export type FindWaysOn = (spurs: readonly Spur[], most: number) => Promise<readonly WayOn[] | null>;

/** Paths in order; `ended` tells that time was over before all had been looked for. */
export type Found = { readonly paths: readonly Path[]; readonly ended: boolean };

/**
 * The first `most` paths in order, all of one length at a time: the next longer ones leave those found so far somewhere
 * (as in Yen's algorithm, but a whole length at once). So it asks no more often than there are lengths, and for no spur twice.
 */
export async function bestPaths(fromId: string, most: number, findWaysOn: FindWaysOn): Promise<Found> {
  const found: Path[] = [];
  const known = new Map<string, readonly Path[]>();
  while (found.length < most) {
    const spurs = spursOf(found, fromId);
    const unknown = spurs.filter((spur) => !known.has(keyOf(spur)));
    const ways = await findWaysOn(unknown, most - found.length);
    if (ways === null) return { paths: found.slice(0, most), ended: true };
    const bySpur = groupRows(ways, ({ spur }) => keyOf(spur));
    for (const key of unknown.map(keyOf))
      known.set(key, bySpur.get(key)?.map(({ spur, path }) => [...spur.walked, ...path]) ?? []);
    const paths = spurs.flatMap((spur) => known.get(keyOf(spur)) ?? []);
    if (paths.length === 0) break;
    const shortest = Math.min(...paths.map(({ length }) => length));
    found.push(...paths.filter(({ length }) => length === shortest).toSorted(comparePaths));
  }
  return { paths: found.slice(0, most), ended: false };
}

function keyOf({ walked, cut }: Spur): string {
  return [...walked.map(({ relationId }) => relationId), '|', ...cut.toSorted()].join(' ');
}
