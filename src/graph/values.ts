import neo4j from 'neo4j-driver';
import { GraphError } from './graph-error.js';
import type { CypherQuery, CypherType } from './query.js';

type Records = CypherQuery<unknown, unknown>['records'];
type Check = (value: unknown) => boolean;

const notNull = ' NOT NULL';
const checks: Record<string, Check> = {
  STRING: (value) => typeof value === 'string',
  INTEGER: (value) => Number.isSafeInteger(value),
  FLOAT: (value) => typeof value === 'number',
  BOOLEAN: (value) => typeof value === 'boolean',
};

/** A parameter as the driver wants it: numbers declared INTEGER, records and lists included, become integers, since `LIMIT` refuses floats. */
export function toCypher(value: unknown, type: CypherType, records: Records): unknown {
  if (value === null || value === undefined) return null;
  const bare = type.endsWith(notNull) ? type.slice(0, -notNull.length) : type;
  if (bare === 'INTEGER') return neo4j.int(value as number);
  const item = itemType(bare);
  if (item !== null) return (value as readonly unknown[]).map((entry) => toCypher(entry, item, records));
  const fields = records[bare];
  if (!fields) return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields).map(([name, fieldType]) => [name, toCypher(record[name], fieldType, records)]),
  );
}

/** A reader of result rows that refuses a row which breaks the promise of the query's header. */
export function rowReader<Params, Row>(
  query: CypherQuery<Params, Row>,
): (record: { get(name: string): unknown }) => Row {
  const columns = Object.entries<CypherType>(query.columns).map(([name, type]) => ({
    name,
    type,
    check: checkOf(type),
  }));
  return (record) => {
    const row: Record<string, unknown> = {};
    for (const { name, type, check } of columns) {
      const value = record.get(name);
      if (!check(value))
        throw new GraphError(
          'shape',
          `${query.name}: column ${name} is ${JSON.stringify(value)}, not ${type}`,
        );
      row[name] = value;
    }
    return row as Row;
  };
}

function checkOf(type: CypherType): Check {
  const required = type.endsWith(notNull);
  const bare = required ? type.slice(0, -notNull.length) : type;
  const item = itemType(bare);
  const check = item === null ? scalarCheck(bare) : listCheck(checkOf(item));
  return required ? check : (value) => value === null || check(value);
}

function listCheck(check: Check): Check {
  return (value) => Array.isArray(value) && value.every(check);
}

function scalarCheck(bare: string): Check {
  const check = checks[bare];
  if (!check) throw new Error(`no column can be a ${bare}`);
  return check;
}

function itemType(bare: string): string | null {
  return /^LIST<(.*)>$/.exec(bare)?.[1] ?? null;
}
