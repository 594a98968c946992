import type { IdentityRecord } from './data-set.js';
import type { YamlValue } from './parse-yaml.js';
import { readClaims } from './read-claims.js';
import { readItems } from './read-collection.js';
import { type PropositionLine, readPropositionLine } from './read-proposition-line.js';
import { actorIdOf } from './read-reference.js';
import type { Reading } from './reading.js';
import { identityId } from './record-id.js';

type Key = 'identity' | 'claims';

const form = { lineKey: 'identity', keys: ['identity', 'claims'], form: 'ACTOR = ACTOR' } as const;

/** Reads the section `identities` with its claims. */
export function readIdentities(section: readonly YamlValue[], reading: Reading): void {
  for (const item of section.flatMap((part) => readItems(part, reading.report))) {
    const written = readPropositionLine<Key>(item, form, reading.report);
    const { place, rest, fields } = written;
    const identity = readIdentity(written, reading);
    if (identity) reading.records.identities.add(identity, place);
    const id = identity?.id ?? null;
    readClaims({ id, what: 'identity', place }, rest, fields.get('claims'), reading);
  }
}

function readIdentity({ head }: PropositionLine<Key>, reading: Reading): IdentityRecord | null {
  const [one = null, equals = null, other = null] = head;
  if (equals && equals.text !== '=') {
    reading.report(equals.place, `expected ACTOR = ACTOR, found ${equals.text} in place of =`);
  }
  const oneId = actorIdOf(one, reading);
  const otherId = actorIdOf(other, reading);
  if (!oneId || !otherId) return null;
  if (other && oneId === otherId) {
    reading.report(other.place, `${other.text} twice; an identity is between two actors`);
  }
  const ends = oneId < otherId ? { aId: oneId, bId: otherId } : { aId: otherId, bId: oneId };
  return { id: identityId(ends), ...ends };
}
