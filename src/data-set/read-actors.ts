import { actorKinds } from '../vocabulary/words.js';
import type { ActorRecord } from './data-set.js';
import { placeOf, type YamlValue } from './parse-yaml.js';
import { readAliases } from './read-aliases.js';
import { type Entry, readItems } from './read-collection.js';
import { readDatedText } from './read-dated-text.js';
import { readExternalIds } from './read-external-ids.js';
import { type Fields, readFields } from './read-fields.js';
import { keyForm, keyRule, readKeyed } from './read-keyed.js';
import { readQuantities } from './read-quantities.js';
import { readFlag, readText, readWord } from './read-scalar.js';
import type { Reading } from './reading.js';
import { inForm, oneOf } from './word.js';

const keys = [
  'kind',
  'named',
  'name',
  'describedAs',
  'aliases',
  'ids',
  'existence',
  'formerIds',
  'quantities',
] as const;

/** Reads the section `actors`. */
export function readActors(section: readonly YamlValue[], reading: Reading): void {
  for (const entry of readKeyed(section, reading.report)) {
    const fields = readFields(entry.value, keys, reading.report, entry.place);
    const actor = readActor(entry, fields, reading);
    reading.records.actors.add(actor, entry.place);
    readQuantities(actor.id, fields.get('quantities'), reading);
  }
}

function readActor({ key }: Entry, fields: Fields<(typeof keys)[number]>, { report }: Reading): ActorRecord {
  const named = readFlag(fields.get('named'), report) ?? true;
  const given = named ? 'name' : 'describedAs';
  const refused = fields.get(named ? 'describedAs' : 'name');
  const text = readText(fields.require(given), report);
  if (refused) {
    report(
      placeOf(refused),
      named
        ? 'a named actor has no describedAs; leave it out, or say named: false and leave out the name'
        : 'an actor with named: false has no name; say who is meant in describedAs',
    );
  }
  const name = named ? text : null;
  return {
    id: `actor:${key}`,
    kind: oneOf(readWord(fields.require('kind'), report), actorKinds, 'kind of actor', report) ?? 'OTHER',
    named,
    name,
    describedAs: named ? null : text,
    existence: readDatedText(fields.get('existence'), report),
    aliases: readAliases(name, fields.get('aliases'), report),
    externalIds: readExternalIds(fields.get('ids'), report),
    formerIds: readItems(fields.get('formerIds'), report)
      .map((item) => inForm(readWord(item, report), keyForm, `a key of ${keyRule}`, report))
      .filter((former) => former !== null)
      .map((former) => `actor:${former}`),
  };
}
