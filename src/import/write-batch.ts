import type { StatedClaim } from '../data-set/data-set.js';
import * as queries from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { horizonOf } from '../loader/horizon.js';
import { keepStates } from '../loader/keep-states.js';
import { recordClaims } from '../loader/record-claims.js';
import { sourceRow } from '../loader/source-rows.js';
import type { Added } from './added.js';
import { newRows } from './new-rows.js';
import type { RecordBatch } from './record-batch.js';
import { writeActors } from './write-actors.js';

/** Writes what of a batch is not there yet, within a commit begun at `now`, and gives how much that was. What is there is left as it is, withdrawn claims too. */
export async function writeBatch(run: Run, batch: RecordBatch, now: string): Promise<Added> {
  const { origin } = batch;
  const sources = await writeSources(run, batch, origin);
  const { actors, names } = await writeActors(run, batch, origin);
  const { fresh, later } = await splitKnown(run, batch);
  await createNew(run, fresh, origin, now);
  const shown = await addClaims(run, later, origin, now);
  return {
    sources,
    actors,
    names,
    relations: fresh.relations.length,
    events: fresh.events.length,
    participations: fresh.participations.length,
    quantities: fresh.quantities.length,
    identities: fresh.identities.length,
    claims: fresh.claims.length + later.length,
    shown: {
      relations: fresh.relations.length + shown.relations,
      events: fresh.events.length + shown.events,
    },
    horizon: horizonOf({ events: fresh.events, claims: [...fresh.claims, ...later] }),
  };
}

async function writeSources(run: Run, { sources }: RecordBatch, origin: string): Promise<number> {
  if (sources.length === 0) return 0;
  const known = await run(queries.knownSources, { ids: sources.map(({ id }) => id) });
  const there = new Set(known.map(({ id }) => id));
  const rows = sources.filter(({ id }) => !there.has(id)).map(sourceRow);
  if (rows.length === 0) return 0;
  await run(queries.upsertSources, { rows, origin });
  await run(queries.linkCopies, { ids: rows.map(({ id }) => id) });
  return rows.length;
}

/** Propositions that are not there, with their claims, and claims that are not there about those that are. */
async function splitKnown(
  run: Run,
  batch: RecordBatch,
): Promise<{ fresh: RecordBatch; later: StatedClaim[] }> {
  const lists = [batch.relations, batch.events, batch.participations, batch.quantities, batch.identities];
  const ids = new Set([...lists.flat().map(({ id }) => id), ...batch.claims.map(({ aboutId }) => aboutId)]);
  const known = new Set((await run(queries.knownPropositions, { ids: [...ids] })).map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }) => !known.has(id);
  const about = batch.claims.filter(({ aboutId }) => known.has(aboutId));
  const made = about.length === 0 ? [] : await run(queries.knownClaims, { ids: about.map(({ id }) => id) });
  const there = new Set(made.map(({ id }) => id));
  return {
    fresh: {
      ...batch,
      relations: batch.relations.filter(isNew),
      events: batch.events.filter(isNew),
      participations: batch.participations.filter(isNew),
      quantities: batch.quantities.filter(isNew),
      identities: batch.identities.filter(isNew),
      claims: batch.claims.filter(({ aboutId }) => !known.has(aboutId)),
    },
    later: about.filter(({ id }) => !there.has(id)),
  };
}

async function createNew(run: Run, fresh: RecordBatch, origin: string, now: string): Promise<void> {
  if (fresh.claims.length === 0) return;
  const cited = new Set(fresh.claims.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId)));
  const copies = await run(queries.originalsOfSources, { ids: [...cited] });
  const originals = new Map(copies.map(({ id, originalIds }) => [id, originalIds]));
  const rows = newRows(fresh, originals, now);
  if (rows.events.length > 0) await run(queries.createEvents, { rows: rows.events });
  if (rows.relations.length > 0) await run(queries.createRelations, { rows: rows.relations });
  if (rows.participations.length > 0) await run(queries.createParticipations, { rows: rows.participations });
  if (rows.quantities.length > 0) await run(queries.createQuantities, { rows: rows.quantities });
  if (rows.identities.length > 0) await run(queries.createIdentities, { rows: rows.identities });
  const caused = fresh.events.filter(({ causedBy }) => causedBy.length > 0);
  if (caused.length > 0) await run(queries.linkCauses, { rows: caused });
  const based = fresh.relations.filter(({ basis }) => basis.length > 0);
  if (based.length > 0) await run(queries.linkBasis, { rows: based });
  await run(queries.createClaims, { rows: rows.claims, origin, recordedAt: now });
}

/** Gives by how many more relations and events lists show. */
async function addClaims(
  run: Run,
  claims: readonly StatedClaim[],
  origin: string,
  now: string,
): Promise<{ relations: number; events: number }> {
  if (claims.length === 0) return { relations: 0, events: 0 };
  const ids = [...new Set(claims.map(({ aboutId }) => aboutId))];
  const [before] = await run(queries.countShown, { ids });
  await recordClaims(run, claims, origin, now);
  await keepStates(run, ids, now);
  const [after] = await run(queries.countShown, { ids });
  return {
    relations: (after?.relations ?? 0) - (before?.relations ?? 0),
    events: (after?.events ?? 0) - (before?.events ?? 0),
  };
}
