import type { ActorStore } from '../actors/actor-store.js';
import {
  type CountParticipationsOfEventsRow,
  countParticipationsOfEvents,
  type ParticipationsOfEventsRow,
  participationsByIds,
  participationsOfEvents,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { bottomKey } from '../pages/list-key.js';
import { loadKnown } from '../pages/load-known.js';
import { createOwnedList } from '../pages/owned-list.js';
import type { AsOfParams } from '../standing/as-of.js';
import type { ParticipantRole } from '../vocabulary/words.js';
import { participationFrom } from './event-columns.js';
import type { Participation } from './participation.js';

/** Which parts a list holds: those of a standing at a time, of one role, of which one of the sources speaks; null for all. */
export type ParticipationFilter = AsOfParams & {
  readonly role: ParticipantRole | null;
  readonly source: readonly string[] | null;
};

/** Reads parts in events for one request; actors that rows bring along are kept with the actors. */
export function createParticipationStore(run: Run, actors: Pick<ActorStore, 'keepFrom'>) {
  return {
    /** As it was known at an instant; null where nothing was known of it. */
    byId: loadKnown(run, participationsByIds, participationFrom),
    ofEvent: createOwnedList<
      ParticipationFilter,
      ParticipationsOfEventsRow,
      CountParticipationsOfEventsRow,
      Participation
    >(run, {
      page: participationsOfEvents,
      count: countParticipationsOfEvents,
      ownerOf: (row) => row.askedId,
      countedOwner: (row) => row.askedId,
      toItem: (row) => {
        actors.keepFrom(row, 'other');
        return participationFrom(row);
      },
      start: bottomKey,
    }),
  };
}
