import type { EventsByIdsRow, ParticipationsByIdsRow } from '../graph/queries.generated.js';
import { countsFrom } from '../standing/claim-counts.js';
import { datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { participantRoles, quads } from '../vocabulary/words.js';
import type { Event } from './event.js';
import type { Participation } from './participation.js';

/** The event that a row brings, as `shared/event-columns.cypher` writes it. */
export function eventFrom(row: Omit<EventsByIdsRow, 'askedId'>): Event {
  const { category, modes, contexts, cameo } = row;
  return {
    id: row.id,
    summary: row.summary,
    occurred: datedText(row.occurred, row.occurredInferred),
    place: row.place,
    binding: row.binding,
    code: category === null ? null : { category, modes, contexts, cameo },
    quad: row.quad === null ? null : knownWord(quads, row.quad),
    intensity: row.intensity,
    mentions: row.mentions,
    sources: row.sources,
    ...countsFrom(row),
  };
}

/** The part in an event that a row brings, as `shared/participation-columns.cypher` writes it. */
export function participationFrom(row: Omit<ParticipationsByIdsRow, 'askedId'>): Participation {
  return {
    id: row.id,
    eventId: row.eventId,
    actorId: row.actorId,
    role: knownWord(participantRoles, row.role),
    position: row.position,
    ...countsFrom(row),
  };
}
