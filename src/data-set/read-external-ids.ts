import { compareText } from './compare-text.js';
import type { ActorRecord } from './data-set.js';
import type { YamlValue } from './parse-yaml.js';
import type { Report } from './problem.js';
import { readEntries } from './read-collection.js';
import { readText } from './read-scalar.js';

/** The ids of an actor elsewhere, one a scheme, by scheme. */
export function readExternalIds(value: YamlValue | null, report: Report): ActorRecord['externalIds'] {
  const byScheme = new Map<string, string>();
  for (const { key: scheme, place, value: id } of readEntries(value, report)) {
    if (byScheme.has(scheme)) report(place, `${scheme} stands twice; an actor has one id in a scheme`);
    byScheme.set(scheme, readText(id, report) ?? '');
  }
  return [...byScheme]
    .map(([scheme, id]) => ({ scheme, value: id }))
    .toSorted((a, b) => compareText(a.scheme, b.scheme));
}
