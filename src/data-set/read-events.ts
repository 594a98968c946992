import type { EventRecord } from './data-set.js';
import type { YamlValue } from './parse-yaml.js';
import { readClaims } from './read-claims.js';
import { readDatedText } from './read-dated-text.js';
import { type Fields, readFields } from './read-fields.js';
import { readKeyed } from './read-keyed.js';
import { readParticipants } from './read-participants.js';
import { readPlover } from './read-plover.js';
import { readQuantities } from './read-quantities.js';
import { readEventIds } from './read-reference.js';
import { readFlag, readText } from './read-scalar.js';
import type { Reading } from './reading.js';

const keys = [
  'summary',
  'occurred',
  'place',
  'binding',
  'plover',
  'causedBy',
  'claims',
  'participants',
  'quantities',
] as const;

/** Reads the section `events` with the participants, quantities and claims in it. */
export function readEvents(section: readonly YamlValue[], reading: Reading): void {
  for (const { key, place, value } of readKeyed(section, reading.report)) {
    const fields = readFields(value, keys, reading.report, place);
    const id = `event:${key}`;
    reading.records.events.add({ id, ...readEvent(fields, reading) }, place);
    readClaims({ id, what: 'event', place }, [], fields.get('claims'), reading);
    readParticipants(id, fields.get('participants'), reading);
    readQuantities(id, fields.get('quantities'), reading);
  }
}

function readEvent(fields: Fields<(typeof keys)[number]>, reading: Reading): Omit<EventRecord, 'id'> {
  const { report } = reading;
  return {
    summary: readText(fields.require('summary'), report) ?? '',
    occurred: readDatedText(fields.get('occurred'), report),
    place: readText(fields.get('place'), report),
    binding: readFlag(fields.get('binding'), report),
    plover: readPlover(fields.get('plover'), report),
    causedBy: readEventIds(fields.get('causedBy'), reading),
  };
}
