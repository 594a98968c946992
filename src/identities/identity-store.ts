import {
  type CountIdentitiesOfActorsParams,
  type CountIdentitiesOfActorsRow,
  countIdentitiesOfActors,
  type IdentitiesOfActorsRow,
  identitiesByIds,
  identitiesOfActors,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { bottomKey } from '../pages/list-key.js';
import { loadKnown } from '../pages/load-known.js';
import { createOwnedList } from '../pages/owned-list.js';
import type { Identity } from './identity.js';

/** Which identities a list holds: those of a standing at a time, of which one of the sources speaks; null for all. */
export type IdentityFilter = Omit<CountIdentitiesOfActorsParams, 'ids'>;

/** Reads identities for one request. */
export function createIdentityStore(run: Run) {
  return {
    /** As it was known at an instant; null where nothing was known of it. */
    byId: loadKnown(run, identitiesByIds, ({ askedId: _askedId, ...columns }): Identity => columns),
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
