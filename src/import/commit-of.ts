import type { CommitImportParams } from '../graph/queries.generated.js';
import { storeVersion } from '../loader/store-version.js';
import type { Added } from './added.js';

/** What a store goes by into which no data set was loaded. */
export const untitled = { title: 'Imported data', licence: 'as each source says' } as const;

/** What ends the commit of a batch; a store without a data set goes by a title of its own. */
export function commitOf(added: Added, committedAt: string): CommitImportParams {
  return {
    committedAt,
    ...untitled,
    storeVersion,
    actors: added.actors,
    sources: added.sources,
    relations: added.shown.relations,
    events: added.shown.events,
    claims: added.claims,
    horizonFrom: added.horizon.from,
    horizonUntil: added.horizon.until,
  };
}
