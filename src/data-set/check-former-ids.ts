import type { Reading } from './reading.js';

/** Reports former ids that could answer with two actors: those in use, and those of two actors at once. */
export function checkFormerIds({ keys, records, report }: Reading): void {
  const survivors = new Map<string, string>();
  for (const { id, formerIds } of records.actors.sorted()) {
    const place = records.actors.placeOf(id);
    if (!place) continue;
    for (const former of formerIds) {
      const key = former.slice('actor:'.length);
      const other = survivors.get(former);
      if (keys.actors.has(key)) {
        report(place, `the former id ${key} is still an actor; take that actor out, or the former id`);
      } else if (other !== undefined) {
        report(
          place,
          `the former id ${key} is given twice, first to ${other}; it can answer with one actor only`,
        );
      }
      survivors.set(former, id.slice('actor:'.length));
    }
  }
}
