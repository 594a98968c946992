import type { Actor } from '../actors/actor.js';
import type { ActorStore } from '../actors/actor-store.js';
import type { SearchHit } from '../search/search-hit.js';
import type { SearchStore } from '../search/search-store.js';

/** Where actors are looked for. */
export type Stores = { readonly actors: ActorStore; readonly search: SearchStore };

/** No actor is meant; `nearest` come best first. */
export type NotFound = {
  code: 'NOT_FOUND';
  message: string;
  path: string[];
  nearest: readonly SearchHit[];
};

/** So many of those that come near are told. */
const nearestTold = 5;

/** The actor with an id that stands at a place among the arguments, or what comes nearest. */
export async function findActorById(
  id: string,
  path: readonly string[],
  stores: Stores,
): Promise<Actor | NotFound> {
  return (await stores.actors.byId(id)) ?? noActorById(id, path, stores);
}

/** That no actor has this id, with those whose names come nearest to its key. */
export async function noActorById(
  id: string,
  path: readonly string[],
  stores: Pick<Stores, 'search'>,
): Promise<NotFound> {
  return noActor('id', id, path, await nearestTo(id, stores));
}

/** The ids of at most five actors whose names come nearest to an id's key, best first; empty where none does. */
export async function nearestIds(id: string, stores: Pick<Stores, 'search'>): Promise<string> {
  return idsOf((await nearestTo(id, stores)).slice(0, nearestTold));
}

async function nearestTo(id: string, { search }: Pick<Stores, 'search'>): Promise<readonly SearchHit[]> {
  return search.find({ text: id.slice(id.indexOf(':') + 1), kinds: null, fuzzy: true });
}

/** That no actor has what was given, with at most five of those that come nearest. */
export function noActor(
  by: string,
  given: string,
  path: readonly string[],
  hits: readonly SearchHit[],
): NotFound {
  const nearest = hits.slice(0, nearestTold);
  const hint = nearest.length > 0 ? `; nearest are ${idsOf(nearest)}` : '';
  return {
    code: 'NOT_FOUND',
    message: `No actor has the ${by} "${given}"${hint}.`,
    path: [...path],
    nearest,
  };
}

/** The ids of whom a search found, in its order, as a message tells them: it may be read without the data beside it. */
export function idsOf(hits: readonly SearchHit[]): string {
  return hits.map(({ actor }) => actor.id).join(', ');
}
