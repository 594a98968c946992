import { compareText } from './compare-text.js';
import type { Place, Report } from './problem.js';

/** Records by id with the places they were read from. */
export type RecordSet<T extends { id: string }> = {
  /** Keeps the record; the second one of an id is reported and dropped. */
  add(record: T, place: Place): void;
  get(id: string): T | undefined;
  placeOf(id: string): Place | undefined;
  /** By id, so that the order of files and sections makes no difference. */
  sorted(): readonly T[];
};

/** An empty set; `what` names its records in messages, and `remedy` says what to do with what is there twice. */
export function createRecordSet<T extends { id: string }>(
  what: string,
  remedy: string,
  report: Report,
): RecordSet<T> {
  const kept = new Map<string, { record: T; place: Place }>();
  return {
    add(record, place) {
      const first = kept.get(record.id);
      if (!first) kept.set(record.id, { record, place });
      else report(place, `the same ${what} is already at ${first.place.file}:${first.place.line}; ${remedy}`);
    },
    get: (id) => kept.get(id)?.record,
    placeOf: (id) => kept.get(id)?.place,
    sorted: () => [...kept.values()].map(({ record }) => record).toSorted((a, b) => compareText(a.id, b.id)),
  };
}
