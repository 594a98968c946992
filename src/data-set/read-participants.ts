import { participantRoles } from '../vocabulary/words.js';
import type { ParticipationRecord } from './data-set.js';
import type { YamlValue } from './parse-yaml.js';
import { readClaims } from './read-claims.js';
import { readItems } from './read-collection.js';
import { type PropositionLine, readPropositionLine } from './read-proposition-line.js';
import { actorIdOf } from './read-reference.js';
import { readText } from './read-scalar.js';
import type { Reading } from './reading.js';
import { participationId } from './record-id.js';
import { oneOf } from './word.js';

type Key = 'participant' | 'position' | 'claims';

const form = {
  lineKey: 'participant',
  keys: ['participant', 'position', 'claims'],
  form: 'ROLE ACTOR',
} as const;

/** Reads who took part in an event, with the claims of each part. */
export function readParticipants(eventId: string, list: YamlValue | null, reading: Reading): void {
  for (const item of readItems(list, reading.report)) {
    const written = readPropositionLine<Key>(item, form, reading.report);
    const { place, rest, fields } = written;
    const participation = readParticipation(eventId, written, reading);
    if (participation) reading.records.participations.add(participation, place);
    const id = participation?.id ?? null;
    readClaims({ id, what: 'participation', place }, rest, fields.get('claims'), reading);
  }
}

function readParticipation(
  eventId: string,
  { head, fields }: PropositionLine<Key>,
  reading: Reading,
): ParticipationRecord | null {
  const [part = null, actor = null] = head;
  const role = oneOf(part, participantRoles, 'role', reading.report);
  const actorId = actorIdOf(actor, reading);
  const position = readText(fields.get('position'), reading.report);
  if (!role || !actorId) return null;
  const participation = { eventId, actorId, role, position };
  return { id: participationId(participation), ...participation };
}
