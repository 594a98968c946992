import neo4j, { type Driver } from 'neo4j-driver';
import { seededRandom } from '../../src/analytics/seeded-random.js';
import { shortestPath } from '../../src/graph/queries.generated.js';
import { createGraph } from '../../src/graph/run.js';
import { toStatement } from '../../src/graph/statement.js';
import { walkedFilter } from '../../src/paths/path-conditions.js';
import { createPathStore, type PathFilter } from '../../src/paths/path-store.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import { medianWork } from '../alternate.js';
import { generatedActorId } from '../graph/generated-records.js';
import type { Lab } from '../lab.js';
import { type Row, timesAsLong } from '../row.js';

const actors = 20_000;
const pairs = 40;
const database = 'neo4j';

type Asked = { readonly where: RelationWhere; readonly validAt: string | null };

/** One shortest path between two actors, through the store that the service uses, beside the same statement sent by the driver. */
export const pathRows: readonly Row[] = [
  row('as last reported', { where: {}, validAt: null }),
  row('on a day', { where: {}, validAt: '2010-06-01' }),
  row('of one type', { where: { typeIn: ['BACKS'] }, validAt: null }),
];

function row(words: string, asked: Asked): Row {
  return {
    part: 'paths',
    name: `one shortest path, ${words}`,
    other: 'the driver alone with the same statement',
    bar: { atMost: 1.3 },
    measure: async (lab) => timesAsLong(await measure(lab, asked)),
  };
}

async function measure(lab: Lab, { where, validAt }: Asked): Promise<[number, number]> {
  const { driver } = await lab.store();
  const graph = createGraph(driver, { database, timeoutMs: 60_000 });
  const store = createPathStore(graph, graph.reader());
  const asOf = { validAt, knownAt: '2025-01-01T00:00:00Z', reading: 'POSSIBLE' } as const;
  const random = seededRandom(3);
  const filters = Array.from({ length: pairs }, () => ({
    ...walkedFilter({ where, asOf }),
    from: anyActor(random),
    to: anyActor(random),
    avoid: [],
    avoidKinds: [],
    maxDegree: null,
    isPast: false,
  }));
  return medianWork(
    [(filter) => store.best(filter, 4, 1), (filter) => bare(driver, filter)],
    filters,
    lab.effort,
  );
}

/** One of all alike. */
function anyActor(random: () => number): string {
  return generatedActorId(Math.floor(random() * actors));
}

/** The very statement of a search for one path, without anything of the service around it. */
async function bare(driver: Driver, filter: PathFilter) {
  const { text, parameters } = toStatement(shortestPath, {
    ...filter,
    ends: [filter.from, filter.to],
    fewerThen: [],
  });
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(text, parameters)).records;
  } finally {
    await session.close();
  }
}
