import type { ImportRecord } from '../import-record.js';
import type { Format } from '../row.js';
import { mappedActor } from './mapped-actor.js';
import { mappedRelation } from './mapped-relation.js';
import type { ActorsMapping, RelationsMapping } from './mapping.js';
import { columnsIn, holds, type Line } from './mapping-value.js';
import { type Outcome, readTable } from './read-table.js';

/** Any table of ties or of actors, read as a mapping says. */
export function mapped(mapping: RelationsMapping | ActorsMapping): Format {
  const { delimiter = ',', encoding, document, missing = [], only } = mapping;
  return {
    name: 'mapped',
    summary: 'any table of dated ties or of actors, by a mapping',
    ...(encoding === 'latin1' ? { encoding } : {}),
    ...(document ? { source: document } : {}),
    fits: () => false,
    read(text) {
      const seen = new Set<string>();
      return readTable(text, { columns: [...new Set(columnsIn(mapping))], delimiter }, (cells) => {
        const line: Line =
          missing.length === 0
            ? cells
            : Object.fromEntries(
                Object.entries(cells).map(([name, cell]) => [name, missing.includes(cell) ? '' : cell]),
              );
        if (only && !holds(only, line)) return [];
        const outcomes =
          mapping.rows === 'actors' ? mappedActor(mapping, line) : mappedRelation(mapping, line);
        return outcomes.filter((outcome) => isNew(outcome, seen));
      });
    },
  };
}

/** Actors and sources that many lines name come once. */
function isNew(outcome: Outcome, seen: Set<string>): boolean {
  if ('problems' in outcome || !isNamed(outcome)) return true;
  return seen.size < seen.add(outcome.id).size;
}

function isNamed(record: ImportRecord): record is ImportRecord & { record: 'actor' | 'source' } {
  return record.record === 'actor' || record.record === 'source';
}
