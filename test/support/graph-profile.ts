import type { Driver, ProfiledPlan } from 'neo4j-driver';
import type { CypherQuery } from '../../src/graph/query.js';
import { rowReader } from '../../src/graph/rows.js';
import { toStatement } from '../../src/graph/statement.js';
import { type Operator, toOperator } from './graph-plan.js';

/** What it cost to run a query: `hits` are the database hits of all operators. */
export type Profile<Row> = { readonly rows: readonly Row[]; readonly hits: number; readonly plan: Operator };

/** Runs a read as it is sent and counts what it asks of the store. */
export async function profile<Params, Row>(
  driver: Driver,
  query: CypherQuery<Params, Row>,
  params: NoInfer<Params>,
): Promise<Profile<Row>> {
  const { text, parameters } = toStatement(query, params);
  const session = driver.session({ database: 'neo4j' });
  try {
    const { records, summary } = await session.run(`PROFILE ${text}`, parameters);
    if (!summary.profile) throw new Error(`${query.name}: the server sent no profile`);
    const plan = toOperator(summary.profile);
    return { rows: records.map(rowReader(query)), hits: hitsOf(summary.profile), plan };
  } finally {
    await session.close();
  }
}

function hitsOf(plan: ProfiledPlan): number {
  return plan.children.reduce((sum, child) => sum + hitsOf(child), plan.dbHits);
}
