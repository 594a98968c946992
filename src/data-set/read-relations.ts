import { isRelationCode, isSymmetric } from '../vocabulary/relation-type.js';
import { relationTypes } from '../vocabulary/relation-types.js';
import type { RelationRecord } from './data-set.js';
import type { YamlValue } from './parse-yaml.js';
import { readClaims } from './read-claims.js';
import { readItems } from './read-collection.js';
import { type PropositionLine, readPropositionLine } from './read-proposition-line.js';
import { readQuantities } from './read-quantities.js';
import { actorIdOf, readEventIds } from './read-reference.js';
import { readText } from './read-scalar.js';
import { readSpell } from './read-spell.js';
import type { Reading } from './reading.js';
import { relationId } from './record-id.js';
import { oneOf } from './word.js';

type Key = 'relation' | 'role' | 'basis' | 'claims' | 'quantities';

const form = {
  lineKey: 'relation',
  keys: ['relation', 'role', 'basis', 'claims', 'quantities'],
  form: 'SUBJECT TYPE OBJECT',
} as const;
const codes = Object.keys(relationTypes).filter(isRelationCode);

/** Reads the section `relations` with the claims and quantities in it. */
export function readRelations(section: readonly YamlValue[], reading: Reading): void {
  for (const item of section.flatMap((part) => readItems(part, reading.report))) {
    const written = readPropositionLine<Key>(item, form, reading.report);
    const { place, fields } = written;
    const { spell, lost, rest } = readSpell(written.line, written.rest, reading.report);
    const read = readRelation(written, spell, reading);
    const relation = lost ? null : read;
    if (relation) reading.records.relations.add(relation, place);
    const id = relation?.id ?? null;
    readClaims({ id, what: 'relation', place }, rest, fields.get('claims'), reading);
    readQuantities(id, fields.get('quantities'), reading);
  }
}

function readRelation(
  { head, fields }: PropositionLine<Key>,
  spell: string | null,
  reading: Reading,
): RelationRecord | null {
  const { report } = reading;
  const [subject = null, code = null, object = null] = head;
  const type = oneOf(code, codes, 'relation type', report);
  const subjectId = actorIdOf(subject, reading);
  const objectId = actorIdOf(object, reading);
  const role = readText(fields.get('role'), report);
  const basis = readEventIds(fields.get('basis'), reading);
  if (!type || !subjectId || !objectId) return null;
  if (object && subjectId === objectId) {
    report(object.place, `a relation from ${object.text} to itself; its ends must be two actors`);
  }
  const turned = isSymmetric(type) && objectId < subjectId;
  const ends = turned ? { subjectId: objectId, objectId: subjectId } : { subjectId, objectId };
  const relation = { type, ...ends, spell, role, basis };
  return { id: relationId(relation), ...relation };
}
