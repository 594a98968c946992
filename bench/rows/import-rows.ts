import type { Driver } from 'neo4j-driver';
import { applySchema } from '../../src/graph/apply-schema.js';
import { openDriver } from '../../src/graph/driver.js';
import * as queries from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { createGraph } from '../../src/graph/run.js';
import { toStatement } from '../../src/graph/statement.js';
import { createDirectory } from '../../src/import/directory.js';
import { ndjson } from '../../src/import/formats/ndjson.js';
import { importFile } from '../../src/import/import-file.js';
import { actorRow, aliasRows } from '../../src/loader/actor-rows.js';
import { sourceRow } from '../../src/loader/source-rows.js';
import { startTestNeo4j } from '../../test/support/neo4j-server.js';
import { type PreparedImport, prepareImport, rowsAtOnce } from '../graph/prepared-import.js';
import type { Row } from '../row.js';

const database = 'neo4j';
const timeoutMs = 600_000;
/** With the 5,000 actors at their ends, a file of 100,000 rows. */
const relations = 95_000;
const warmUpRelations = 2_000;
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
    measure: async (lab) => ({ ...(await lab.bulkRates()), unit }),
  },
];

async function measureOnline() {
  const warmUp = await prepareImport(warmUpRelations);
  const prepared = await prepareImport(relations);
  // A server for each, so that neither finds one that the other has warmed up, and none has to be emptied of a long file.
  const places = [await openPlace(), await openPlace()] as const;
  try {
    const times: [number, number] = [0, 0];
    // In the first round statements are planned and the servers warm up; it is not counted.
    for (const file of [warmUp, prepared])
      for (const side of [0, 1] as const) {
        const { driver } = places[side];
        const start = performance.now();
        await (side === 0 ? importOurs(driver, file) : writeAlone(driver, file));
        times[side] = performance.now() - start;
        await check(driver, file === prepared ? relations : warmUpRelations);
        if (file === warmUp) await empty(driver);
      }
    const [ours, other] = times.map((each) => (relations * 1_000) / each) as [number, number];
    return { ours, other, ratio: ours / other, unit };
  } finally {
    for (const place of places) await place.close();
    prepared.remove();
    warmUp.remove();
  }
}

async function openPlace() {
  const server = await startTestNeo4j({ heapMegabytes: 2_048, shortLived: false });
  const driver = await openDriver({ ...server, database });
  await applySchema(driver, database);
  return { driver, close: () => driver.close().then(server.stop) };
}

async function importOurs(driver: Driver, { file }: PreparedImport): Promise<void> {
  const graph = createGraph(driver, { database, timeoutMs, writeTimeoutMs: timeoutMs });
  await importFile(graph, createDirectory(graph.reader()), file, ndjson, {
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

async function empty(driver: Driver): Promise<void> {
  const session = driver.session({ database });
  await session.run('MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS');
  await session.close();
}
