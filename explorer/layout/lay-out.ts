import { type Graph, neighborsOf } from '../graph/graph.js';
import type { Expansion } from '../view/view.js';
import { type Place, seedPlace } from './seed-place.js';
import { settle } from './settle.js';

/** Where each actor is. */
export type Places = ReadonlyMap<string, Place>;

const spread = 100;

/** In which order actors come into the picture: those brought in, then with each expansion those that it brought. */
export function arrivals(
  graph: Graph,
  middle: readonly string[],
  expansions: readonly Expansion[],
): string[][] {
  const seen = new Set<string>();
  const take = (ids: readonly string[]) => {
    const fresh = ids.filter((id) => graph.actors.has(id) && !seen.has(id));
    for (const id of fresh) seen.add(id);
    return fresh;
  };
  const steps = [take(middle)];
  for (const { actor } of expansions) steps.push(take([actor, ...neighborsOf(graph, actor)]));
  steps.push(take([...graph.actors.keys()]));
  return steps.filter(({ length }) => length > 0);
}

/** Settles a picture arrival by arrival, so that those who were there stay about where they were. Rejects when the signal ends it. */
export async function layOut(
  graph: Graph,
  steps: readonly (readonly string[])[],
  breathe: () => Promise<void>,
): Promise<Places> {
  const pairs = [...graph.relations.values()].map(({ subject, object }) => [subject.id, object.id] as const);
  const rounds = roundsFor(graph.actors.size, steps.length);
  let places = new Map<string, Place>();
  for (const [at, arriving] of steps.entries()) {
    for (const id of arriving) places.set(id, beside(graph, places, id, at === 0));
    const present = pairs.filter(([one, other]) => places.has(one) && places.has(other));
    places = await settle({ places, fixed: new Set(), pairs: present }, rounds, breathe);
  }
  return places;
}

// However many expansions there are, all of them share about the same work.
function roundsFor(actors: number, steps: number): number {
  const [all, most] = actors > 400 ? [240, 60] : [900, 150];
  return Math.min(most, Math.max(12, Math.round(all / Math.max(steps, 1))));
}

/** Places for those who fit the conditions of a view but were not in the picture; everybody else stays. */
export async function placeOthers(
  graph: Graph,
  places: Places,
  breathe: () => Promise<void>,
): Promise<Places> {
  const others = [...graph.actors.keys()].filter((id) => !places.has(id));
  if (others.length === 0) return places;
  const all = new Map(places);
  for (const id of others) all.set(id, beside(graph, all, id, false));
  const pairs = [...graph.relations.values()].map(({ subject, object }) => [subject.id, object.id] as const);
  const known = pairs.filter(([one, other]) => all.has(one) && all.has(other));
  return settle({ places: all, fixed: new Set(places.keys()), pairs: known }, 60, breathe);
}

function beside(graph: Graph, places: Places, id: string, first: boolean): Place {
  const anchor = first ? undefined : neighborsOf(graph, id).find((other) => places.has(other));
  const middle = anchor === undefined ? undefined : places.get(anchor);
  return middle ? seedPlace(id, middle, spread / 2) : seedPlace(id, { x: 0, y: 0 }, spread);
}
