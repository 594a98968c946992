import type { ActorStore } from '../actors/actor-store.js';
import {
  type CountRelationsParams,
  countRelations,
  countRelationsAtEnds,
  type RelationBucketsParams,
  type RelationRowsRow,
  relationBuckets,
  relationBucketsAtEnds,
  relationRows,
  relationRowsAtEnds,
  topActors,
  topActorsAtEnds,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { topKey } from '../pages/list-key.js';
import type { Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import { ranked } from '../ranked.js';
import type { Ends } from '../relations/ends-filter.js';
import { verdictOf } from '../standing/standing-word.js';
import type { Stretches } from '../time/calendar-stretch.js';
import { knownWord } from '../vocabulary/known-word.js';
import { relationCode } from '../vocabulary/relation-type.js';
import { actorKinds } from '../vocabulary/words.js';
import { type Bucket, bucketsFrom } from './bucket.js';
import type { RelationRow, RelationRowConnection } from './relation-row.js';
import type { Score } from './score.js';

/** Which relations buckets count, and by what they are told apart, null for nothing; `countedIn` are words of the store. */
export type BucketsAsked = Pick<RelationBucketsParams, 'interval' | 'countedIn'> & {
  readonly groupBy: 'TYPE' | 'KIND' | 'STATUS' | 'SIGN' | null;
};

/** Reads what tables and charts show, each with one statement; where there are ends, it is enough to look there. */
export function createTableStore(run: Run, actors: Pick<ActorStore, 'keepFrom'>) {
  return {
    /** Newest first. */
    async rows(filter: CountRelationsParams, ends: Ends | null, page: Page): Promise<RelationRowConnection> {
      if (!ends) {
        const queries = { page: relationRows, count: countRelations, toItem: rowFrom, start: topKey };
        return readWholeList(run, queries, filter, page);
      }
      const queries = {
        page: relationRowsAtEnds,
        count: countRelationsAtEnds,
        toItem: rowFrom,
        start: topKey,
      };
      return readWholeList(run, queries, { ...filter, ...ends }, page);
    },
    /** By start, then key; the filter has to let every standing through that is asked for. */
    async buckets(
      filter: CountRelationsParams,
      ends: Ends | null,
      asked: BucketsAsked,
      { origin, count, texts }: Stretches,
    ): Promise<Bucket[]> {
      const params = { ...filter, ...asked, groupBy: asked.groupBy ?? 'ALL', origin, stretches: count };
      const changes = await (ends
        ? run(relationBucketsAtEnds, { ...params, ...ends })
        : run(relationBuckets, params));
      return bucketsFrom(texts(), changes, asked.groupBy !== null);
    },
    /** Highest value first: relations counted, or where they are weighted their independent sources. */
    async topActors(
      filter: CountRelationsParams,
      ends: Ends | null,
      weighted: boolean,
      first: number,
    ): Promise<Score[]> {
      const params = { ...filter, weighted, first };
      const rows = await (ends ? run(topActorsAtEnds, { ...params, ...ends }) : run(topActors, params));
      return ranked(rows.map((row) => ({ actor: actors.keepFrom(row, 'actor'), value: row.value })));
    },
  };
}

function rowFrom({ type, subjectKind, objectKind, word, ...row }: RelationRowsRow): RelationRow {
  return {
    ...row,
    type: relationCode(type),
    subjectKind: knownWord(actorKinds, subjectKind),
    objectKind: knownWord(actorKinds, objectKind),
    verdict: verdictOf(word),
  };
}
