import {
  type CountIdentitiesOfActorsRow,
  countIdentitiesOfActors,
  type IdentitiesOfActorsRow,
  identitiesByIds,
  identitiesOfActors,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { bottomKey } from '../pages/list-key.js';
import { loadById } from '../pages/load-by-id.js';
import { createOwnedList } from '../pages/owned-list.js';
import type { Identity } from './identity.js';

/** Which identities a list holds: those of which one of the sources speaks; null for all. */
export type IdentityFilter = { readonly source: readonly string[] | null };

/** Reads identities for one request. */
export function createIdentityStore(run: Run) {
  const byId = loadById(
    (ids) => run(identitiesByIds, { ids }),
    (row) => row.askedId,
    ({ askedId: _askedId, ...columns }): Identity => columns,
  );
  return {
    byId: (id: string) => byId.load(id),
    ofActor: createOwnedList<IdentityFilter, IdentitiesOfActorsRow, CountIdentitiesOfActorsRow, Identity>(
      run,
      {
        page: identitiesOfActors,
        count: countIdentitiesOfActors,
        ownerOf: (row) => row.actorId,
        countedOwner: (row) => row.actorId,
        toItem: ({ actorId: _actorId, listKey: _listKey, ...columns }) => columns,
        start: bottomKey,
      },
    ),
  };
}

/** What `createIdentityStore` makes. */
export type IdentityStore = ReturnType<typeof createIdentityStore>;
