import {
  type CausesOfEventsParams,
  type CountEventsOfActorsRow,
  type CountEventsOfRelationsRow,
  type CountEventsParams,
  causesOfEvents,
  countEvents,
  countEventsOfActors,
  countEventsOfRelations,
  type EventsOfActorsRow,
  type EventsOfRelationsRow,
  eventsByIds,
  eventsNewest,
  eventsOfActors,
  eventsOfRelations,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { groupRows } from '../group-rows.js';
import { topKey } from '../pages/list-key.js';
import { loadKnown } from '../pages/load-known.js';
import { loaderByArguments } from '../pages/loader-by-arguments.js';
import { createOwnedList } from '../pages/owned-list.js';
import { largestPage, type Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import type { Event } from './event.js';
import { eventFrom } from './event-columns.js';

/** Which causes are told: those of a standing at a time, of which one of the sources speaks; null for all. */
type CausesFilter = Omit<CausesOfEventsParams, 'ids' | 'most'>;

/** Reads events for one request. */
export function createEventStore(run: Run) {
  const causes = loaderByArguments<CausesFilter, readonly Event[]>(
    async (ids, filter) => {
      const rows = await run(causesOfEvents, { ids, ...filter, most: largestPage });
      const groups = groupRows(rows, (row) => row.effectId);
      return new Map([...groups].map(([id, rows]) => [id, rows.map(eventFrom)]));
    },
    () => [],
  );
  return {
    /** As it was known at an instant; null where nothing was known of it. */
    byId: loadKnown(run, eventsByIds, eventFrom),
    causes,
    /** In which the actor with this id takes part. */
    ofActor: createOwnedList<CountEventsParams, EventsOfActorsRow, CountEventsOfActorsRow, Event>(run, {
      page: eventsOfActors,
      count: countEventsOfActors,
      ownerOf: (row) => row.actorId,
      countedOwner: (row) => row.actorId,
      toItem: eventFrom,
      start: topKey,
    }),
    /** On which the relation with this id rests. */
    ofRelation: createOwnedList<CountEventsParams, EventsOfRelationsRow, CountEventsOfRelationsRow, Event>(
      run,
      {
        page: eventsOfRelations,
        count: countEventsOfRelations,
        ownerOf: (row) => row.relationId,
        countedOwner: (row) => row.relationId,
        toItem: eventFrom,
        start: topKey,
      },
    ),
    page: (filter: CountEventsParams, page: Page) =>
      readWholeList(
        run,
        { page: eventsNewest, count: countEvents, toItem: eventFrom, start: topKey },
        filter,
        page,
      ),
  };
}

/** What `createEventStore` makes. */
export type EventStore = ReturnType<typeof createEventStore>;
