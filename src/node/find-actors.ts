import type { Actor } from '../actors/actor.js';
import { type NotFound, noActorById, type Stores } from './find-actor-by-id.js';

/** The actors that these ids mean, in order, or why the first id that means none does not; `path` tells where each one was given. */
export async function findActors(
  given: readonly { readonly id: string; readonly path: readonly string[] }[],
  stores: Stores,
): Promise<readonly Actor[] | NotFound> {
  const found = await Promise.all(given.map(({ id }) => stores.actors.byId(id)));
  const missing = given[found.indexOf(null)];
  // Only for the one that is told: what comes nearest is a search of its own.
  if (missing) return noActorById(missing.id, missing.path, stores);
  return found.filter((actor) => actor !== null);
}
