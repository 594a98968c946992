import type { CountActorsParams } from '../graph/queries.generated.js';
import type { ActorWhere } from '../schema.generated.js';
import { foldName } from '../search/name-fold.js';
import type { AsOf } from '../standing/as-of.js';

/** What is known at an instant; `isPast` where more has become known since. */
type ActorTime = Pick<AsOf, 'knownAt'> & { readonly isPast: boolean };

/** The filter that the caller's conditions mean, as far as was known at an instant; none mean all actors. */
export function actorFilter(
  where: ActorWhere | null | undefined,
  { knownAt, isPast }: ActorTime,
): CountActorsParams {
  const { kindIn, named, nameContains, externalId, source } = where ?? {};
  return {
    kindIn: kindIn ?? null,
    named: named ?? null,
    nameContains: nameContains ? foldName(nameContains) : null,
    externalIdKey: externalId ? `${externalId.scheme}:${externalId.value}` : null,
    source: source ?? null,
    knownAt,
    isPast,
  };
}
