import type { ActorStore } from '../actors/actor-store.js';
import {
  type RelationsOfActorsBriefListed,
  type RelationsOfActorsBriefRow,
  relationsOfActorsBrief,
} from '../graph/queries.generated.js';
import { connectionOf } from '../pages/connection.js';
import type { Page } from '../pages/page.js';
import { relationCode } from '../vocabulary/relation-type.js';
import { isBrief } from './asked-of-actor.js';
import type { Relation, RelationConnection } from './relation.js';

/**
 * How the page of an actor's relations that is asked for most is read in short: of the relations `spell`, `role`, `sign` and the dates
 * must not be looked at, and of the actors, which are kept with the others, nothing but kind and name.
 */
export function createBriefPage(actors: Pick<ActorStore, 'keepBrief'>) {
  return {
    fits: isBrief,
    page: relationsOfActorsBrief,
    ownerOf: (row: RelationsOfActorsBriefRow) => row.actorId,
    toConnection(
      { actorId, ownerKind, ownerName, relations }: RelationsOfActorsBriefRow,
      page: Page,
      countAll: () => Promise<number>,
    ): RelationConnection {
      actors.keepBrief(actorId, ownerKind, ownerName);
      const toEntry = (listed: RelationsOfActorsBriefListed) => {
        const [, , subjectId, objectId, , , , , , , otherKind, otherName, key] = listed;
        actors.keepBrief(actorId === subjectId ? objectId : subjectId, otherKind, otherName);
        return { key, node: relationOf(listed) };
      };
      return connectionOf(page, relations, toEntry, countAll);
    },
  };
}

function relationOf([
  id,
  type,
  subjectId,
  objectId,
  affirms,
  denies,
  qualifies,
  desires,
  knownFrom,
  knownUntil,
]: RelationsOfActorsBriefListed): Relation {
  return {
    id,
    code: relationCode(type),
    subjectId,
    objectId,
    spell: null,
    role: null,
    sign: 0,
    validFrom: null,
    validUntil: null,
    affirms,
    denies,
    qualifies,
    desires,
    knownFrom,
    knownUntil,
  };
}
