import neo4j, { type Driver } from 'neo4j-driver';
import { applySchema } from '../src/graph/apply-schema.js';
import { openDriver } from '../src/graph/driver.js';
import { shortestPath } from '../src/graph/queries.generated.js';
import { createGraph } from '../src/graph/run.js';
import { toStatement } from '../src/graph/statement.js';
import { walkedFilter } from '../src/paths/path-conditions.js';
import { createPathStore, type PathFilter } from '../src/paths/path-store.js';
import { createProgress } from '../src/progress.js';
import type { RelationWhere } from '../src/schema.generated.js';
import { startTestNeo4j } from '../test/support/neo4j-server.js';
import { compare } from './compare.js';
import { seededRandom } from './random.js';
import { anyActor, type GraphSize, writeGraph } from './synthetic-graph.js';

const database = 'neo4j';
const pairs = 40;
/** Several paths take so much longer than one that fewer pairs have to do. */
const fewPairs = 10;
const questions: Readonly<Record<string, { where: RelationWhere; validAt: string | null }>> = {
  'as last reported': { where: {}, validAt: null },
  'on a day': { where: {}, validAt: '2010-06-01' },
  'of one type': { where: { typeIn: ['BACKS'] }, validAt: null },
};

/** Measures searches for paths on a graph made for it, beside the same search by the driver alone. */
export async function benchPaths({ rounds, ...size }: GraphSize & { rounds: number }): Promise<void> {
  const server = await startTestNeo4j(3_072);
  try {
    const driver = await openDriver({ ...server, database });
    try {
      await applySchema(driver, database);
      await writeGraph(driver, size, createProgress());
      await driver.executeQuery('CALL db.prepareForReplanning(60)', {}, { database });
      await measure(driver, size, rounds);
    } finally {
      await driver.close();
    }
  } finally {
    await server.stop();
  }
}

async function measure(driver: Driver, { actors, relations }: GraphSize, rounds: number): Promise<void> {
  const graph = createGraph(driver, { database, timeoutMs: 60_000 });
  const store = createPathStore(graph, graph.reader());
  const alone = { name: 'driver alone', work: (filter: PathFilter) => bare(driver, filter) };
  const one = { name: 'limit 1', work: (filter: PathFilter) => store.best(filter, 4, 1) };
  const five = { name: 'limit 5', work: (filter: PathFilter) => store.best(filter, 4, 6) };
  const capped = {
    name: 'limit 5, actors of at most 500 relations',
    work: (filter: PathFilter) => store.best({ ...filter, maxDegree: 500 }, 4, 6),
  };
  console.log(`${actors} actors, ${relations} relations; ${pairs} pairs, ${rounds} rounds`);
  for (const [name, { where, validAt }] of Object.entries(questions)) {
    const asOf = { validAt, knownAt: '2025-01-01T00:00:00Z', reading: 'POSSIBLE' } as const;
    const random = seededRandom(3);
    const filters = Array.from({ length: pairs }, () => ({
      ...walkedFilter({ where, asOf }),
      from: anyActor(actors, random),
      to: anyActor(actors, random),
      avoid: [],
      avoidKinds: [],
      maxDegree: null,
    }));
    console.log(name);
    console.table(await compare([alone, one], filters, rounds));
    console.table(await compare([alone, five, capped], filters.slice(0, fewPairs), 1));
  }
}

/** The very statement of a search for one path, without anything of the service around it. */
async function bare(driver: Driver, filter: PathFilter) {
  const { text, parameters } = toStatement(shortestPath, { ...filter, ends: [filter.from, filter.to] });
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(text, parameters)).records;
  } finally {
    await session.close();
  }
}
