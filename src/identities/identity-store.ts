import { identitiesByIds } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { loadById } from '../pages/load-by-id.js';
import type { Identity } from './identity.js';

/** Reads identities for one request. */
export function createIdentityStore(run: Run) {
  const byId = loadById(
    (ids) => run(identitiesByIds, { ids }),
    (row) => row.askedId,
    ({ askedId: _askedId, ...columns }): Identity => columns,
  );
  return { byId: (id: string) => byId.load(id) };
}

/** What `createIdentityStore` makes. */
export type IdentityStore = ReturnType<typeof createIdentityStore>;
