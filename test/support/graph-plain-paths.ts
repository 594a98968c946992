import type { Hop, Path } from '../../src/paths/path.js';
import { comparePaths } from '../../src/paths/path.js';

/** A relation that may be walked along, in either direction. */
export type PlainEdge = {
  readonly id: string;
  readonly subjectId: string;
  readonly objectId: string;
  readonly sign: number;
  readonly contested: boolean;
};

/** All paths of one length, found by trying every way: none meets an actor twice, none passes through one that may not be. */
export function pathsOfLength(
  edges: readonly PlainEdge[],
  [from, to]: readonly [string, string],
  length: number,
  mayPass: (actorId: string) => boolean,
): Path[] {
  const steps = hopsByActor(edges);
  const distances = distancesTo(to, edges);
  const walk = (at: string, path: Path): Path[] => {
    if (at === to) return path.length === length ? [path] : [];
    if (path.length + (distances.get(at) ?? Number.POSITIVE_INFINITY) > length) return [];
    if (path.length > 0 && !mayPass(at)) return [];
    return (steps.get(at) ?? [])
      .filter(({ toId }) => toId !== from && path.every((hop) => hop.toId !== toId))
      .flatMap((hop) => walk(hop.toId, [...path, hop]));
  };
  return walk(from, []).toSorted(comparePaths);
}

/** The first `most` paths in order, the plain way: length by length. */
export function plainPaths(
  edges: readonly PlainEdge[],
  ends: readonly [string, string],
  { maxHops, most }: { maxHops: number; most: number },
  mayPass: (actorId: string) => boolean = () => true,
): Path[] {
  const found: Path[] = [];
  for (let length = 1; length <= maxHops && found.length < most; length++)
    found.push(...pathsOfLength(edges, ends, length, mayPass));
  return found.slice(0, most);
}

function hopsByActor(edges: readonly PlainEdge[]): Map<string, Hop[]> {
  const steps = new Map<string, Hop[]>();
  for (const { id, subjectId, objectId, sign, contested } of edges)
    for (const forward of [true, false]) {
      const [fromId, toId] = forward ? [subjectId, objectId] : [objectId, subjectId];
      const hop = { relationId: id, fromId, toId, forward, sign, contested };
      steps.set(fromId, [...(steps.get(fromId) ?? []), hop]);
    }
  return steps;
}

/** By a breadth-first search from the end backwards. */
function distancesTo(to: string, edges: readonly PlainEdge[]): Map<string, number> {
  const steps = hopsByActor(edges);
  const distances = new Map([[to, 0]]);
  for (const [id, distance] of distances)
    for (const { toId } of steps.get(id) ?? []) if (!distances.has(toId)) distances.set(toId, distance + 1);
  return distances;
}
