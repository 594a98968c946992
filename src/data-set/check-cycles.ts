import { findCycles } from './find-cycles.js';
import type { Reading } from './reading.js';

/** Reports events that would cause themselves and sources that would be copies of themselves. */
export function checkCycles({ records, report }: Reading): void {
  const causes = new Map(records.events.sorted().map(({ id, causedBy }) => [id, causedBy]));
  for (const cycle of findCycles(causes)) tell(cycle, 'causedBy', 'an event cannot cause itself');
  const originals = new Map(
    records.sources.sorted().map(({ id, copyOf }) => [id, copyOf === null ? [] : [copyOf]]),
  );
  for (const cycle of findCycles(originals)) tell(cycle, 'copyOf', 'a source cannot be its own copy');

  function tell(cycle: readonly string[], key: string, reason: string): void {
    const [first = ''] = cycle;
    const place = records.events.placeOf(first) ?? records.sources.placeOf(first);
    const way = [...cycle, first].map((id) => id.slice(id.indexOf(':') + 1)).join(' -> ');
    if (place) report(place, `${key} goes in a circle: ${way}; ${reason}`);
  }
}
