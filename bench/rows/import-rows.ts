import type { Driver } from 'neo4j-driver';
import { applySchema } from '../../src/graph/apply-schema.js';
import { openDriver } from '../../src/graph/driver.js';
import * as queries from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { createGraph, type Graph } from '../../src/graph/run.js';
import { toStatement } from '../../src/graph/statement.js';
import { createDirectory, type Directory } from '../../src/import/directory.js';
import { ndjson } from '../../src/import/formats/ndjson.js';
import { importFile } from '../../src/import/import-file.js';
import { actorRow, aliasRows } from '../../src/loader/actor-rows.js';
import { sourceRow } from '../../src/loader/source-rows.js';
import { startTestNeo4j } from '../../test/support/neo4j-server.js';
import { median } from '../alternate.js';
import { type PreparedImport, prepareImports, rowsAtOnce } from '../graph/prepared-import.js';
import type { Row } from '../row.js';

const database = 'neo4j';
const timeoutMs = 600_000;
/** 100,000 rows in all, in files that both sides take in turns. */
const relationsOfRound = 20_000;
const rounds = Array.from({ length: 5 }, () => relationsOfRound);
const warmUpRelations = 5_000;
const unit = 'relations/s';

/** How fast files come in, beside whoever only writes what they come to. */
export const importRows: readonly Row[] = [
  {
    part: 'import',
    name: 'online import, relations with their claims',
    other: 'the driver alone writing the same nodes, edges and keys',
    bar: { atLeast: 0.8 },
    needs: 1_000_000,
    measure: measureOnline,
  },
  {
    part: 'bulk',
    name: 'bulk import, relations with their claims',
    other: 'neo4j-admin alone on the files made of them',
    bar: { atLeast: 0.4 },
    // A short bench has no time to fill a graph twice.
    needs: 1_000_000,
    measure: async (lab) => ({ ...(await lab.bulkRates()), unit }),
  },
];

async function measureOnline() {
  // A server for each, so that neither finds one that the other has warmed up.
  const [{ files, remove }, ...places] = await Promise.all([
    prepareImports([warmUpRelations, ...rounds]),
    openPlace(),
    openPlace(),
  ]);
  try {
    const rates: [number[], number[]] = [[], []];
    // In the first round statements are planned and the servers warm up; it is not counted.
    for (const [round, file] of files.entries())
      for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const start = performance.now();
        await (side === 0 ? importOurs(places[side], file) : writeAlone(places[side].driver, file));
        const seconds = (performance.now() - start) / 1_000;
        if (round > 0) rates[side].push(relationsOfRound / seconds);
      }
    for (const { driver } of places) await check(driver, warmUpRelations + rounds.length * relationsOfRound);
    const [ours, other] = [median(rates[0]), median(rates[1])];
    return { ours, other, ratio: ours / other, unit };
  } finally {
    await Promise.all(places.map((place) => place.close()));
    remove();
  }
}

/** A database with what an import knows of it, from the first file to the last. */
type Place = { readonly driver: Driver; readonly graph: Graph; readonly directory: Directory };

async function openPlace(): Promise<Place & { close(): Promise<void> }> {
  const server = await startTestNeo4j({ heapMegabytes: 2_048, shortLived: false });
  const driver = await openDriver({ ...server, database });
  await applySchema(driver, database);
  const graph = createGraph(driver, { database, timeoutMs, writeTimeoutMs: timeoutMs });
  const directory = createDirectory(graph.reader());
  return { driver, graph, directory, close: () => driver.close().then(server.stop) };
}

async function importOurs({ graph, directory }: Place, { file }: PreparedImport): Promise<void> {
  await importFile(graph, directory, file, ndjson, {
    source: { id: null, title: null, published: null },
    batch: rowsAtOnce,
    dryRun: false,
    readBy: '',
    meter: () => ({ advance: () => {}, done: () => {} }),
    onFinding: ({ line, reason }) => {
      throw new Error(`line ${line} of the file made for measuring: ${reason}`);
    },
    signal: new AbortController().signal,
  });
}

/** A transaction for each batch, each statement of it with all rows at once. */
async function writeAlone(driver: Driver, { source, batches }: PreparedImport): Promise<void> {
  const session = driver.session({ database });
  const origin = source.id;
  try {
    for (const [at, { batch, rows }] of batches.entries())
      await session.executeWrite(async (transaction) => {
        const send = async <Params, Row>(query: CypherQuery<Params, Row>, params: NoInfer<Params>) => {
          const { text, parameters } = toStatement(query, params);
          await transaction.run(text, parameters);
        };
        if (at === 0) await send(queries.upsertSources, { rows: [sourceRow(source)], origin });
        if (batch.actors.length > 0) {
          await send(queries.upsertActors, { rows: batch.actors.map(actorRow), origin });
          await send(queries.addAliases, { rows: batch.actors.flatMap(aliasRows) });
        }
        if (rows.relations.length === 0) return;
        await send(queries.createRelations, { rows: rows.relations });
        await send(queries.createClaims, {
          rows: rows.claims,
          origin,
          recordedAt: rows.relations[0]?.knownFrom ?? '',
        });
      });
  } finally {
    await session.close();
  }
}

async function check(driver: Driver, relations: number): Promise<void> {
  const { records } = await driver.executeQuery(
    'MATCH (:Claim)-[:ABOUT]->(relation:Relation) RETURN count(relation) AS count',
    {},
    { database },
  );
  const count = records[0]?.get('count');
  if (count !== relations) throw new Error(`${count} relations were written, not ${relations}`);
}
