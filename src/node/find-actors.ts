import type { Actor } from '../actors/actor.js';
import type { Context } from '../context.js';
import type { SearchHit } from '../search/search-hit.js';

/** No actor has an id that was given. */
export type NoSuchActor = {
  readonly __typename: 'NotFound';
  readonly code: 'NOT_FOUND';
  readonly message: string;
  readonly path: readonly string[];
  readonly nearest: readonly SearchHit[];
};

const nearestTold = 5;

/** The actors that these ids mean, in order, or the first id that means none; `path` tells where each one was given. */
export async function findActors(
  given: readonly { readonly id: string; readonly path: readonly string[] }[],
  { actors, search }: Context,
): Promise<readonly Actor[] | NoSuchActor> {
  const found = await Promise.all(given.map(({ id }) => actors.byId(id)));
  const missing = given.find((_, index) => found[index] === null);
  if (!missing) return found.filter((actor) => actor !== null);
  const text = missing.id.slice(missing.id.indexOf(':') + 1);
  const nearest = (await search.find({ text, kinds: null, fuzzy: true })).slice(0, nearestTold);
  const hint = nearest.length > 0 ? '; nearest are those that follow' : '';
  const message = `No actor has the id "${missing.id}"${hint}.`;
  return { __typename: 'NotFound', code: 'NOT_FOUND', message, path: missing.path, nearest };
}
