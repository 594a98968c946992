import { compareText } from '../data-set/compare-text.js';
import type { ActorRecord, AliasRecord, SourceRecord } from '../data-set/data-set.js';
import { datedField } from './dated-field.js';
import type { RecordOf } from './import-record.js';
import type { Making } from './making.js';

/** The actor that a row tells of, as if nobody had been there before. */
export function actorOf(row: RecordOf<'actor'>, { refuse }: Making): ActorRecord {
  const named = row.name !== undefined;
  if (named === (row.describedAs !== undefined))
    refuse('name', 'right would be either a name, or describedAs for an actor without one');
  return {
    id: row.id,
    kind: row.kind,
    named,
    name: row.name ?? null,
    describedAs: row.describedAs ?? null,
    existence: datedField(row.existence),
    aliases: aliasesOf(row),
    externalIds: Object.entries(row.ids ?? {})
      .map(([scheme, value]) => ({ scheme, value }))
      .toSorted((a, b) => compareText(a.scheme, b.scheme)),
    formerIds: [],
  };
}

/** The document that a row tells of; what a file does not know of it counts as not known. */
export function sourceOf(row: RecordOf<'source'>, { directory, refuse }: Making): SourceRecord {
  if (row.copyOf !== undefined && !directory.source(row.copyOf))
    refuse('copyOf', `${row.copyOf} is no source; right would be one of an earlier row or of the store`);
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher ?? null,
    url: row.url ?? null,
    licence: row.licence ?? null,
    published: datedField(row.published),
    retrieved: datedField(row.retrieved),
    sha256: row.sha256 ?? '',
    length: row.length ?? 0,
    reliability: row.reliability ?? 'F',
    kind: row.kind ?? 'DOCUMENT',
    file: null,
    copyOf: row.copyOf ?? null,
  };
}

function aliasesOf({ name, aliases = [] }: RecordOf<'actor'>): AliasRecord[] {
  const all: AliasRecord[] = [
    ...(name === undefined ? [] : [{ text: name, lang: 'en', strength: 'NAME' as const, during: null }]),
    ...aliases.map(({ text, lang = 'en', strength = 'ALIAS', during }) => ({
      text,
      lang,
      strength,
      during: datedField(during),
    })),
  ];
  const seen = new Set<string>();
  return all.filter(({ text, lang, during }) => {
    const key = JSON.stringify([text, lang, during?.edtf]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
