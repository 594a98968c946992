import type { CountActorsParams } from '../graph/queries.generated.js';
import type { ActorWhere } from '../schema.generated.js';
import { foldName } from '../search/name-fold.js';

/** The filter that the caller's conditions mean; none mean all actors. */
export function actorFilter(where: ActorWhere | null | undefined): CountActorsParams {
  const { kindIn, named, nameContains, externalId, source } = where ?? {};
  return {
    kindIn: kindIn ?? null,
    named: named ?? null,
    nameContains: nameContains ? foldName(nameContains) : null,
    externalIdKey: externalId ? `${externalId.scheme}:${externalId.value}` : null,
    source: source ?? null,
  };
}
