import type { Driver } from 'neo4j-driver';
import * as queries from '../../src/graph/queries.generated.js';
import { createGraph, type Run } from '../../src/graph/run.js';
import type { RecordBatch } from '../../src/import/record-batch.js';
import { writeBatch } from '../../src/import/write-batch.js';
import { createProgress } from '../../src/progress.js';
import type { GraphRecord } from './records.js';

const recordsAtOnce = 5_000;
const madeAt = '2024-01-01T00:00:00Z';
const title = 'A graph made for measuring';

type Gathered = {
  -readonly [Kind in 'sources' | 'actors' | 'relations' | 'claims']: RecordBatch[Kind][number][];
};

/** Writes the records of a made graph to an empty store; `relations` tells how many there will be. */
export async function writeRecords(
  driver: Driver,
  database: string,
  records: AsyncIterable<GraphRecord>,
  relations: number,
): Promise<void> {
  const graph = createGraph(driver, { database, timeoutMs: 60_000 });
  const bar = createProgress().bar('Writing relations', relations);
  const kinds = new Map<string, RecordBatch['actors'][number]>();
  const totals = { actors: 0, sources: 0, relations: 0, claims: 0 };
  const write = async (some: Gathered) => {
    await graph.write((run) =>
      writeBatch(run, { ...some, ...nothingElse, origin: 'bench', kinds }, madeAt).then(() => {}),
    );
    for (const what of ['actors', 'sources', 'relations', 'claims'] as const)
      totals[what] += some[what].length;
    bar.advance(some.relations.length);
  };
  let gathered = nothing();
  let count = 0;
  for await (const record of records) {
    count += 1;
    if ('source' in record) gathered.sources.push(record.source);
    else if ('actor' in record) {
      gathered.actors.push(record.actor);
      kinds.set(record.actor.id, record.actor);
    } else if ('relation' in record) gathered.relations.push(record.relation);
    else gathered.claims.push(record.claim);
    // A claim stands in the batch of its relation, which comes just before it.
    if (count >= recordsAtOnce && !('relation' in record)) {
      await write(gathered);
      [gathered, count] = [nothing(), 0];
    }
  }
  await write(gathered);
  await graph.write((run) => commit(run, totals));
  bar.done();
}

const nothingElse = {
  events: [],
  participations: [],
  quantities: [],
  identities: [],
  joined: [],
  occurred: new Map(),
} satisfies Partial<RecordBatch>;

function nothing(): Gathered {
  return { sources: [], actors: [], relations: [], claims: [] };
}

async function commit(
  run: Run,
  totals: Pick<queries.CommitImportParams, 'actors' | 'sources' | 'relations' | 'claims'>,
): Promise<void> {
  await run(queries.commitImport, {
    ...totals,
    committedAt: madeAt,
    title,
    licence: 'none',
    storeVersion: 1,
    events: 0,
    horizonFrom: null,
    horizonUntil: null,
  });
}
