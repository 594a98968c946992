import { changeToPlan } from './queries.generated.js';
import type { CypherQuery } from './query.js';
import type { Graph } from './run.js';
import { emptyParams } from './warm-plans.js';

type AnyStatement = CypherQuery<Readonly<Record<string, unknown>>, object>;

/**
 * Has the database plan the statements of a commit, none of which runs. Neo4j 5.26.30 keeps a plan for a transaction that has
 * changed something apart from that for any other, so they are explained after a change, which is taken back.
 */
export async function warmCommit(
  graph: Pick<Graph, 'write'>,
  statements: readonly AnyStatement[],
  signal: AbortSignal,
): Promise<void> {
  const planned = new Error('planned, and nothing written');
  const work = graph.write(async (run) => {
    await run(changeToPlan, {});
    for (const query of statements) {
      if (signal.aborted) break;
      await run(explained(query), emptyParams(query.params));
    }
    // An error is what takes a transaction back.
    throw planned;
  });
  await work.catch((error) => {
    if (!(error instanceof Error && error.cause === planned)) throw error;
  });
}

function explained(query: AnyStatement): AnyStatement {
  return { ...query, text: `EXPLAIN ${query.text}`, rows: 'many' };
}
