import neo4j, { type Driver } from 'neo4j-driver';
import { namePrefix } from '../../src/analytics/projection.js';
import { rankTolerance, stepsUntilRest } from '../../src/analytics/relation-centrality.js';
import { dropProjections, pageRank, projectRelations } from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { toStatement } from '../../src/graph/statement.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import type { RelationWhere } from '../../src/schema.generated.js';
import { medianWork } from '../alternate.js';
import type { Lab } from '../lab.js';
import { type Row, timesAsLong } from '../row.js';
import { type OpenSide, openSide, type Side } from '../side.js';
import { nextNumber } from './next-number.js';

const database = 'neo4j';
const first = 20;
const damping = 0.85;
/** Half of what there is has some sign, so that the filter has something to leave out; that is the shorter work, so warming up begins with it. */
const wheres: readonly RelationWhere[] = [{ signIn: [-1, 1] }, {}];

const query = /* GraphQL */ `
  query PageRank($where: RelationWhere, $first: Int!) {
    centrality(metric: PAGERANK, where: $where, first: $first) {
      ... on Scores { nodes { actor { id } value } total }
      ... on Problem { message }
    }
  }
`;

/** PageRank of the whole graph and of a part of it, through the service, beside the same calls of Graph Data Science sent by the driver. */
export const analyticsRows: readonly Row[] = [
  {
    part: 'analytics',
    name: 'PageRank through the API',
    other: 'the driver alone: project with the same filter, pageRank.stream, drop',
    bar: { atMost: 1.3 },
    measure: async (lab) => timesAsLong(await measure(lab)),
  },
];

async function measure(lab: Lab): Promise<[number, number]> {
  const { driver } = await lab.store();
  const service = openSide(side(await lab.url('service')), 1);
  try {
    return await medianWork(
      [(where) => answered(service, where), (where) => bare(driver, where)],
      wheres,
      // A round takes as long as a question does, which is many times a window.
      { ...lab.effort, rounds: 2 },
    );
  } finally {
    await service.close();
  }
}

async function answered(service: OpenSide<RelationWhere>, where: RelationWhere): Promise<void> {
  const text = await service.ask(where);
  if (!text.includes('"total":')) throw new Error(`the service refuses it: ${text}`);
}

function side(url: string): Side<RelationWhere> {
  return {
    name: 'the service',
    url: `${url}/graphql`,
    // A variable that is not used keeps the answer from being one that was kept.
    body: (where) => ({ query, variables: { where, first, asked: nextNumber() } }),
    facts: (answer) => answer,
  };
}

/** The very statements, one after the other, without anything of the service around them. */
async function bare(driver: Driver, where: RelationWhere): Promise<void> {
  const asOf = { validAt: null, knownAt: '2025-01-01T00:00:00Z', reading: 'POSSIBLE' } as const;
  const name = `bare:${nextNumber()}`;
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const run = async <Params, Row>(statement: CypherQuery<Params, Row>, params: Params) => {
    const { text, parameters } = toStatement(statement, params);
    await session.run(text, parameters);
  };
  try {
    await run(projectRelations, {
      ...relationFilter(where, asOf),
      name,
      undirected: true,
      reversed: false,
    });
    await run(pageRank, {
      name,
      first,
      damping,
      iterations: stepsUntilRest(damping),
      tolerance: rankTolerance,
    });
    await run(dropProjections, { name, prefix: namePrefix, seconds: 3_600 });
  } finally {
    await session.close();
  }
}
