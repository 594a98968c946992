import { foldName } from '../search/name-fold.js';
import type { Wanted } from './directory.js';
import type { SoundRecord } from './import-record.js';

/** All that records refer to, so that it can be looked up at once. */
export function wantedBy(records: readonly SoundRecord[]): Wanted {
  const wanted = {
    references: new Set<string>(),
    names: new Set<string>(),
    events: new Set<string>(),
    sources: new Set<string>(),
  };
  for (const record of records) {
    if (record.record === 'actor' && record.name !== undefined) wanted.names.add(foldName(record.name));
    if (record.record === 'actor')
      for (const [scheme, value] of Object.entries(record.ids ?? {}))
        wanted.references.add(`${scheme}:${value}`);
    addReferences(record, wanted);
  }
  return wanted;
}

/** Fields whose text is prose or a code, and never leads anywhere. */
const prose = new Set([
  'record',
  'title',
  'summary',
  'name',
  'describedAs',
  'text',
  'url',
  'place',
  'ids',
  'plover',
]);

function addReferences(
  value: unknown,
  wanted: Record<'references' | 'events' | 'sources', Set<string>>,
): void {
  if (typeof value === 'string') {
    if (value.startsWith('event:')) wanted.events.add(value);
    else if (value.startsWith('source:')) wanted.sources.add(value);
    else if (value.includes(':')) wanted.references.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) addReferences(item, wanted);
  } else if (typeof value === 'object' && value !== null) {
    for (const [field, inner] of Object.entries(value)) if (!prose.has(field)) addReferences(inner, wanted);
  }
}
