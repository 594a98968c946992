import neo4j, { type Plan } from 'neo4j-driver';
import type { SessionSource } from './circuit-breaker.js';
import { allQueries } from './queries.generated.js';
import { toStatement } from './statement.js';
import { emptyParams } from './warm-plans.js';

/** The steps by which the database would run a query of this name, each with the rows that it expects, the last step first; none for a name that no query has. */
export async function planOf(
  source: SessionSource,
  database: string,
  name: string,
): Promise<readonly string[]> {
  const query = allQueries.find((one) => one.name === name);
  if (!query) return [];
  const session = source.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { text, parameters } = toStatement(query, emptyParams(query.params) as never);
    const { summary } = await session.run(`EXPLAIN ${text}`, parameters);
    return summary.plan ? stepsOf(summary.plan, 0) : [];
  } finally {
    await session.close();
  }
}

/** Has the database plan what needs a plug-in without running it; what is not there is left out. */
export async function planPlugIns(
  source: SessionSource,
  database: string,
  signal: AbortSignal,
): Promise<void> {
  for (const { name, needs } of allQueries) {
    if (signal.aborted) return;
    if (needs) await planOf(source, database, name).catch(() => {});
  }
}

function stepsOf({ operatorType, arguments: details, children }: Plan, depth: number): string[] {
  const rows = details['EstimatedRows'];
  const expected = typeof rows === 'number' ? `, ${Math.round(rows)} rows` : '';
  return [
    `${' '.repeat(depth)}${operatorType}${expected}`,
    ...children.flatMap((child) => stepsOf(child, depth + 1)),
  ];
}
