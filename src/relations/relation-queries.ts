import {
  relationsAtEndsNewest,
  relationsAtEndsOldest,
  relationsAtEndsRecorded,
  relationsNewest,
  relationsOfActorsNewest,
  relationsOfActorsOldest,
  relationsOfActorsRecorded,
  relationsOldest,
  relationsRecorded,
} from '../graph/queries.generated.js';
import { bottomKey, topKey } from '../pages/list-key.js';
import type { RelationOrder } from './relation.js';

/** The statements of each order: of given actors, at given ends, of all; `start` is where the list begins. */
export const relationQueries = {
  NEWEST: {
    ofActors: relationsOfActorsNewest,
    atEnds: relationsAtEndsNewest,
    all: relationsNewest,
    start: topKey,
  },
  OLDEST: {
    ofActors: relationsOfActorsOldest,
    atEnds: relationsAtEndsOldest,
    all: relationsOldest,
    start: bottomKey,
  },
  RECENTLY_RECORDED: {
    ofActors: relationsOfActorsRecorded,
    atEnds: relationsAtEndsRecorded,
    all: relationsRecorded,
    start: topKey,
  },
} as const satisfies Record<RelationOrder, unknown>;
