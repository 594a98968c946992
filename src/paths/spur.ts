import type { Path } from './path.js';

/** Where paths that are not yet known leave the known ones: after these hops, by none of the relations cut. */
export type Spur = {
  readonly walked: Path;
  readonly startId: string;
  readonly cut: readonly string[];
};

/**
 * All places at which another path can leave the known ones; with none known, the beginning. Each further path leaves at
 * exactly one of them, so that the shortest ways on from each are the next paths, none twice and none missed.
 */
export function spursOf(known: readonly Path[], fromId: string): Spur[] {
  if (known.length === 0) return [{ walked: [], startId: fromId, cut: [] }];
  const spurs = new Map<string, Spur>();
  for (const path of known)
    path.forEach(({ relationId, fromId: startId }, at) => {
      const walked = path.slice(0, at);
      const key = walked.map((hop) => hop.relationId).join(' ');
      const cut = spurs.get(key)?.cut ?? [];
      spurs.set(key, { walked, startId, cut: cut.includes(relationId) ? cut : [...cut, relationId] });
    });
  return [...spurs.values()];
}
