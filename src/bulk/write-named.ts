import type { RecordBatch } from '../import/record-batch.js';
import { actorRow, aliasRows, externalIdRows, formerIdRows } from '../loader/actor-rows.js';
import { sourceRow } from '../loader/source-rows.js';
import type { WritingPlace } from './writing-place.js';

/** Adds documents, and which copies which. */
export function writeSources(
  { sources }: RecordBatch,
  { tables, numbers, originals, constant }: WritingPlace,
): void {
  for (const source of sources) {
    originals.add(source);
    const number = numbers.of(source.id);
    tables.sources.add(
      number + tables.sources.fields(0, sourceRow(source)) + tables.sources.fields(1, constant),
    );
    if (source.copyOf !== null) tables.copyOf.add(`${number},${numbers.of(source.copyOf)}`);
  }
}

/** Adds actors, their spellings, their ids in other schemes and the old ones that lead to them. */
export function writeActors({ actors }: RecordBatch, { tables, numbers, constant }: WritingPlace): void {
  for (const actor of actors) {
    const number = numbers.of(actor.id);
    tables.actors.add(number + tables.actors.fields(0, actorRow(actor)) + tables.actors.fields(1, constant));
    for (const [table, tie, rows] of [
      [tables.aliases, tables.hasAlias, aliasRows(actor)],
      [tables.externalIds, tables.hasExternalId, externalIdRows(actor)],
    ] as const)
      for (const row of rows) {
        const owned = numbers.next();
        table.add(owned + table.fields(0, row));
        tie.add(`${number},${owned}`);
      }
    for (const { id } of formerIdRows(actor)) {
      const former = numbers.next();
      tables.formerIds.add(former + tables.formerIds.fields(0, { id }));
      tables.mergedInto.add(`${former},${number}`);
    }
  }
}
