import { isMap } from 'yaml';
import { insteadOf } from './nearest-word.js';
import { placeOf, type YamlValue } from './parse-yaml.js';
import type { Place, Report } from './problem.js';
import { type Entry, isNothing, readEntries } from './read-collection.js';

/** The fields of one mapping; `null` written out counts as left out. */
export type Fields<Key extends string> = {
  place: Place;
  get(key: Key): YamlValue | null;
  /** Like `get`, but reports a field left out. */
  require(key: Key): YamlValue | null;
};

/** Reads a mapping of known keys, unknown and doubled ones are reported; `place` is where a missing one is told. */
export function readFields<Key extends string>(
  value: YamlValue,
  keys: readonly Key[],
  report: Report,
  place: Place = placeOf(value),
): Fields<Key> {
  const found = new Map<string, Entry>();
  for (const entry of readEntries(value, report)) {
    const first = found.get(entry.key);
    if (!keys.some((key) => key === entry.key)) {
      report(entry.place, `unknown key ${entry.key}${insteadOf(entry.key, keys)}`);
    } else if (first) {
      report(entry.place, `${entry.key} stands twice, first in line ${first.place.line}; keep one`);
    } else {
      found.set(entry.key, entry);
    }
  }
  const get = (key: Key): YamlValue | null => {
    const entry = found.get(key);
    return entry && !isNothing(entry.value) ? entry.value : null;
  };
  // Of what is no mapping at all, each field would be missing.
  const isMapping = isNothing(value) || isMap(value.node);
  return {
    place,
    get,
    require(key) {
      const given = get(key);
      if (given === null && isMapping) report(found.get(key)?.place ?? place, `${key} is missing`);
      return given;
    },
  };
}
