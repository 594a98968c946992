import type { Driver } from 'neo4j-driver';
import type { CypherQuery, CypherType } from '../../src/graph/query.js';
import { toStatement } from '../../src/graph/statement.js';
import { type Operator, toOperator } from './graph-plan.js';

/** A query whose parameters and rows nobody looks at. */
export type AnyQuery = CypherQuery<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>;

/** What a query promises the type of: a column, or a place of the tuples in a list, as `column.part`; `types` is Cypher for the types of its values in a row. */
type Promised = { readonly name: string; readonly type: CypherType; readonly types: string };

/** All that a query promises the type of. */
export function promisesOf({ columns, tuples = {} }: Pick<AnyQuery, 'columns' | 'tuples'>): Promised[] {
  return Object.entries(columns).flatMap(([column, type]) => {
    const tuple = tuples[/^LIST<(.*) NOT NULL> NOT NULL$/.exec(type)?.[1] ?? ''];
    if (!tuple) return [{ name: column, type, types: `[valueType(\`${column}\`)]` }];
    return tuple.map((part, place) => ({
      name: `${column}.${part.name}`,
      type: part.type,
      types: `[item IN \`${column}\` | valueType(item[${place}])]`,
    }));
  });
}

/** What came of running a query: for each of its promises the types of the values, and the plan that was run. */
export type Ran = { readonly types: ReadonlyMap<string, ReadonlySet<string>>; readonly plan: Operator };

/** Runs a query as it is sent, after `before` where that is given, and takes back whatever was written. */
export async function runForTypes(
  driver: Driver,
  query: AnyQuery,
  params: object,
  before?: string,
): Promise<Ran> {
  const promised = promisesOf(query);
  const statement = toStatement({ ...query, text: `PROFILE ${wrapped(query.text, promised)}` }, params);
  const session = driver.session({ database: 'neo4j' });
  const transaction = session.beginTransaction();
  try {
    if (before) await transaction.run(before);
    const { records, summary } = await transaction.run(statement.text, statement.parameters);
    const types = promised.map(({ name }) => [name, new Set<string>(records[0]?.get(name).flat())] as const);
    return { types: new Map(types), plan: toOperator(summary.profile) };
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

/**
 * How the values seen in a column break the promise of its type. A promise is also broken when half of it was never seen:
 * a column that may be null has to be null in one row and not in another.
 */
export function typeFaults(column: string, declared: CypherType, seen: ReadonlySet<string>): string[] {
  const isNullable = !declared.endsWith(' NOT NULL');
  const present = isNullable ? `${declared} NOT NULL` : declared;
  const admitted = new Set([present, ...(isNullable ? ['NULL'] : [])]);
  const demanded = [...admitted]
    .filter((type) => !seen.has(type))
    .map((type) => `${column}: no ${type} seen`);
  // A list without items has no type of item.
  if (present.startsWith('LIST<')) admitted.add('LIST<NOTHING> NOT NULL');
  const broken = [...seen].filter((type) => !admitted.has(type));
  return [...broken.map((type) => `${column}: ${type}, not ${declared}`), ...demanded];
}

// The server tells types of values, in the very words of the header, only as a function: so the query becomes a subquery.
function wrapped(text: string, promised: readonly Promised[]): string {
  if (promised.length === 0) return text;
  const types = promised.map(({ name, types: cypher }) => `collect(DISTINCT ${cypher}) AS \`${name}\``);
  return `CALL () {\n${text}\n}\nRETURN ${types.join(', ')}`;
}
