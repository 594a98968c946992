import type { ActorRecord } from '../data-set/data-set.js';
import * as queries from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { actorRow, aliasRows, externalIdRows, formerIdRows } from '../loader/actor-rows.js';
import type { RecordBatch } from './record-batch.js';

/** Writes new actors, and what those that are there go by besides; gives how many actors, and how many spellings and ids, that were. */
export async function writeActors(
  run: Run,
  { actors, joined }: RecordBatch,
  origin: string,
): Promise<{ actors: number; names: number }> {
  // A batch that is tried again may find that they have come by then.
  const ids = actors.map(({ id }) => id);
  const found = ids.length > 0 ? await run(queries.actorsByReferences, { references: ids }) : [];
  const there = new Set(found.map(({ reference }) => reference));
  const fresh = actors.filter(({ id }) => !there.has(id));
  if (fresh.length > 0) {
    await run(queries.upsertActors, { rows: fresh.map(actorRow), origin });
    await run(queries.addAliases, { rows: fresh.flatMap(aliasRows) });
    const external = fresh.flatMap(externalIdRows);
    if (external.length > 0) await run(queries.addExternalIds, { rows: external });
  }
  return { actors: fresh.length, names: await join(run, joined, origin) };
}

/** A statement sees what was there before it, so that whatever several rows tell of an actor has to come once. */
async function join(run: Run, joined: readonly ActorRecord[], origin: string): Promise<number> {
  if (joined.length === 0) return 0;
  const aliases = once(joined.flatMap(aliasRows), ({ actorId, folded }) => `${actorId} ${folded}`);
  const external = once(joined.flatMap(externalIdRows), ({ key }) => key);
  const former = once(joined.flatMap(formerIdRows), ({ id }) => id);
  const added = [
    await run(queries.joinAliases, { rows: aliases, origin }),
    await run(queries.joinExternalIds, { rows: external, origin }),
    await run(queries.joinFormerIds, { rows: former, origin }),
  ];
  return added.flat().reduce((sum, row) => sum + row.added, 0);
}

function once<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[] {
  return [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].toReversed();
}
