import type { DataSet } from '../data-set/data-set.js';
import * as queries from '../graph/queries.generated.js';
import type { CypherQuery } from '../graph/query.js';
import type { Graph, Run } from '../graph/run.js';
import { actorRow, aliasRows, externalIdRows, formerIdRows } from './actor-rows.js';
import { batches } from './batches.js';
import { horizonOf } from './horizon.js';
import { keepStates } from './keep-states.js';
import { eventRow, participationRow, quantityRow, relationRow } from './proposition-rows.js';
import { recordClaims } from './record-claims.js';
import { sourceRow } from './source-rows.js';
import { startCommit } from './start-commit.js';
import { storeVersion } from './store-version.js';

/**
 * Brings the store to what the data set says, in one commit, and gives the new version. Claims that the set no longer makes
 * are withdrawn, not deleted, and actors and sources that it no longer has leave the lists; what others recorded stays.
 */
export async function writeDataSet(
  graph: Graph,
  dataSet: DataSet,
  origin: string,
  clock: string,
): Promise<number> {
  return graph.write(async (run) => {
    const now = await startCommit(run, clock);
    await writeSources(run, dataSet, origin);
    await writeActors(run, dataSet, origin);
    await writePropositions(run, dataSet);
    const orphaned = await writeClaims(run, dataSet, origin, now);
    await keepStates(run, [...dataSet.claims.map(({ aboutId }) => aboutId), ...orphaned], now);
    const { from: horizonFrom, until: horizonUntil } = horizonOf(dataSet);
    const { title, licence, digest } = dataSet;
    const commit = { title, licence, digest, committedAt: now, horizonFrom, horizonUntil, storeVersion };
    const [committed] = await run(queries.commitDataset, commit);
    return committed?.version ?? 0;
  });
}

async function writeSources(run: Run, { sources }: DataSet, origin: string): Promise<void> {
  const ids = sources.map((source) => source.id);
  for (const rows of batches(sources.map(sourceRow))) await run(queries.upsertSources, { rows, origin });
  await run(queries.unlistSources, { origin, keepIds: ids });
  await run(queries.linkCopies, { ids });
}

async function writeActors(run: Run, { actors }: DataSet, origin: string): Promise<void> {
  const ids = actors.map((actor) => actor.id);
  for (const rows of batches(actors.map(actorRow))) await run(queries.upsertActors, { rows, origin });
  const gone = await run(queries.unlistActors, { origin, keepIds: ids });
  // Whoever is gone, or goes by a new id, hands on spellings, and the ids that only one actor may have.
  const former = actors.flatMap((actor) => actor.formerIds);
  await run(queries.removeNames, { ids: [...ids, ...former, ...gone.map(({ actorId }) => actorId)] });
  await inBatches(run, queries.addAliases, actors.flatMap(aliasRows));
  await inBatches(run, queries.addExternalIds, actors.flatMap(externalIdRows));
  await inBatches(run, queries.addFormerIds, actors.flatMap(formerIdRows));
}

async function writePropositions(run: Run, dataSet: DataSet): Promise<void> {
  const actors = new Map(dataSet.actors.map((actor) => [actor.id, actor]));
  const events = new Map(dataSet.events.map((event) => [event.id, event]));
  await inBatches(run, queries.upsertEvents, dataSet.events.map(eventRow));
  await inBatches(run, queries.linkCauses, dataSet.events);
  await inBatches(
    run,
    queries.upsertRelations,
    dataSet.relations.map((relation) => relationRow(relation, actors)),
  );
  await inBatches(run, queries.linkBasis, dataSet.relations);
  const participations = dataSet.participations.map((participation) =>
    participationRow(participation, events),
  );
  await inBatches(run, queries.upsertParticipations, participations);
  await inBatches(run, queries.upsertQuantities, dataSet.quantities.map(quantityRow));
  await inBatches(run, queries.upsertIdentities, dataSet.identities);
}

/** Gives the ids of the propositions that lost a claim. */
async function writeClaims(run: Run, { claims }: DataSet, origin: string, now: string): Promise<string[]> {
  for (const some of batches(claims)) await recordClaims(run, some, origin, now);
  const digestIds = claims.map((claim) => claim.id);
  const retracted = await run(queries.retractClaims, { origin, digestIds, retractedAt: now });
  return retracted.map((row) => row.aboutId);
}

async function inBatches<Item, Row>(
  run: Run,
  query: CypherQuery<{ readonly rows: readonly Item[] }, Row>,
  rows: readonly NoInfer<Item>[],
): Promise<void> {
  for (const some of batches(rows)) await run(query, { rows: some });
}
