import type { Actor } from '../actors/actor.js';
import { findActorById, type NotFound, type Stores } from './find-actor-by-id.js';

/** The actors that these ids mean, in order, or why the first id that means none does not; `path` tells where each one was given. */
export async function findActors(
  given: readonly { readonly id: string; readonly path: readonly string[] }[],
  stores: Stores,
): Promise<readonly Actor[] | NotFound> {
  const found = await Promise.all(given.map(({ id, path }) => findActorById(id, path, stores)));
  const missing = found.find((one) => 'code' in one);
  return missing && 'code' in missing ? missing : (found as readonly Actor[]);
}
