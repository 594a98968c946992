import { groupRows } from '../graph/group-rows.js';
import {
  type CountCausesOfEventsParams,
  type CountEventsOfActorsRow,
  type CountEventsOfRelationsRow,
  type CountEventsParams,
  causesOfEvents,
  countCausesOfEvents,
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
import { topKey } from '../pages/list-key.js';
import { loadKnown } from '../pages/load-known.js';
import { loaderByArguments } from '../pages/loader-by-arguments.js';
import { createOwnedList } from '../pages/owned-list.js';
import { largestPage, type Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import type { Event } from './event.js';
import { eventFrom } from './event-columns.js';

/** Which causes are told: those of a standing at a time, of which one of the sources speaks; null for all. */
export type CausesFilter = Omit<CountCausesOfEventsParams, 'ids'>;

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
  const causesCount = loaderByArguments<CausesFilter, number>(
    async (ids, filter) => {
      const rows = await run(countCausesOfEvents, { ids, ...filter });
      return new Map(rows.map(({ effectId, total }) => [effectId, total]));
    },
    () => 0,
  );
  return {
    /** As it was known at an instant; null where nothing was known of it. */
    byId: loadKnown(run, eventsByIds, eventFrom),
    /** The first of those that brought about the event with this id, at most a page. */
    causes,
    /** Of all of them. */
    causesCount,
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
