import type { ActorStore } from '../actors/actor-store.js';
import { groupRows } from '../graph/group-rows.js';
import {
  type CountRelationsOfActorsRow,
  type CountRelationsParams,
  contestedRelations,
  countContestedRelations,
  countRelations,
  countRelationsAtEnds,
  countRelationsOfActors,
  type RelationsOfActorsBriefRow,
  type RelationsOfActorsNewestRow,
  relationsByIds,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { topKey } from '../pages/list-key.js';
import { loadKnown } from '../pages/load-known.js';
import { loaderByArguments } from '../pages/loader-by-arguments.js';
import { createOwnedList } from '../pages/owned-list.js';
import type { Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import { knownWord } from '../vocabulary/known-word.js';
import { relationCode } from '../vocabulary/relation-type.js';
import { directions, statuses } from '../vocabulary/words.js';
import type { ActorRelationsFilter } from './asked-of-actor.js';
import { createBriefPage } from './brief-page.js';
import type { ShownColumns } from './columns-filter.js';
import { seekEnds } from './ends-filter.js';
import type { Relation, RelationConnection, RelationOrder } from './relation.js';
import { type RelationColumns, relationFrom } from './relation-columns.js';
import { relationQueries } from './relation-queries.js';

/** Reads relations for one request; actors that rows bring along are kept with the actors. */
export function createRelationStore(run: Run, actors: Pick<ActorStore, 'keepFrom' | 'keepBrief'>) {
  const byId = loadKnown(run, relationsByIds, relationFrom);
  const counts = loaderByArguments(
    async (ids, filter: ActorRelationsFilter) =>
      groupRows(await run(countRelationsOfActors, { ...filter, ids }), (row) => row.actorId),
    () => [],
  );
  const withBothEnds = (
    row: RelationColumns &
      Parameters<typeof actors.keepFrom<'subjectActor'>>[0] &
      Parameters<typeof actors.keepFrom<'objectActor'>>[0],
  ): Relation => {
    actors.keepFrom(row, 'subjectActor');
    actors.keepFrom(row, 'objectActor');
    return relationFrom(row);
  };
  const brief = createBriefPage(actors);
  const ofActor = (order: RelationOrder) =>
    createOwnedList<
      ActorRelationsFilter & ShownColumns,
      RelationsOfActorsNewestRow,
      CountRelationsOfActorsRow,
      Relation,
      ActorRelationsFilter,
      RelationsOfActorsBriefRow
    >(run, {
      page: relationQueries[order].ofActors,
      ...(order === 'NEWEST' ? { brief } : {}),
      count: countRelationsOfActors,
      ownerOf: (row) => row.actorId,
      countedOwner: (row) => row.actorId,
      toItem: (row) => {
        actors.keepFrom(row, 'owner');
        actors.keepFrom(row, 'other');
        return relationFrom(row);
      },
      start: relationQueries[order].start,
    });
  const lists: Partial<Record<RelationOrder, ReturnType<typeof ofActor>>> = {};
  return {
    /** As it was known at an instant; null where nothing was known of it. */
    byId,
    /** Columns that are not read must not be looked at: not of the relations, nor of the actors that they bring along. */
    ofActor: (
      actorId: string,
      order: RelationOrder,
      filter: ActorRelationsFilter & ShownColumns,
      page: Page,
    ) => {
      // Made for each request, of which few ask for more than one order.
      lists[order] ??= ofActor(order);
      return lists[order](actorId, filter, page);
    },
    /** By type, then by the side on which the actor stands, then by standing. */
    countsOfActor: async (actorId: string, filter: ActorRelationsFilter) =>
      (await counts(actorId, filter)).map(({ type, direction, status, total }) => ({
        code: relationCode(type),
        direction: knownWord(directions, direction),
        status: knownWord(statuses, status),
        total,
      })),
    /** The filter has to ask for contested relations alone. */
    contested: (filter: CountRelationsParams, page: Page): Promise<RelationConnection> =>
      readWholeList(
        run,
        { page: contestedRelations, count: countContestedRelations, toItem: withBothEnds, start: topKey },
        filter,
        page,
      ),
    async page(order: RelationOrder, filter: CountRelationsParams, page: Page): Promise<RelationConnection> {
      const { atEnds, all, start } = relationQueries[order];
      const ends = seekEnds(filter);
      if (!ends)
        return readWholeList(
          run,
          { page: all, count: countRelations, toItem: withBothEnds, start },
          filter,
          page,
        );
      const queries = { page: atEnds, count: countRelationsAtEnds, toItem: withBothEnds, start };
      return readWholeList(run, queries, { ...filter, ...ends }, page);
    },
  };
}

/** What `createRelationStore` makes. */
export type RelationStore = ReturnType<typeof createRelationStore>;
