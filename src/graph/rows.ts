import { GraphError } from './graph-error.js';
import type { CypherQuery, CypherType } from './query.js';

type Check = (value: unknown) => boolean;

const notNull = ' NOT NULL';
const checks: Record<string, Check> = {
  STRING: (value) => typeof value === 'string',
  INTEGER: (value) => Number.isSafeInteger(value),
  FLOAT: (value) => typeof value === 'number',
  BOOLEAN: (value) => typeof value === 'boolean',
};

/** What a reader needs of a record of the driver. */
type Columns = { readonly keys: readonly PropertyKey[]; get(position: number): unknown };
type Column = { readonly name: string; readonly type: CypherType; readonly check: Check };

const known = new WeakMap<object, readonly Column[]>();

/** A reader of the rows of one result, which refuses a row that breaks the promise of the query's header. */
export function rowReader<Params, Row>(query: CypherQuery<Params, Row>): (record: Columns) => Row {
  const columns = known.get(query) ?? columnsOf(query.columns);
  known.set(query, columns);
  // Made anew property by property, an object of many is copied again and again while it grows.
  const blank: Readonly<Record<string, unknown>> = Object.fromEntries(
    columns.map(({ name }) => [name, null]),
  );
  let placed: readonly (Column & { readonly position: number })[] | null = null;
  return (record) => {
    // All records of a result have the same columns, in the order of the statement and not of the header.
    placed ??= columns.map((column) => ({ ...column, position: record.keys.indexOf(column.name) }));
    const row: Record<string, unknown> = { ...blank };
    for (const { name, type, check, position } of placed) {
      const value = record.get(position);
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

function columnsOf(declared: Readonly<Record<string, CypherType>>): readonly Column[] {
  return Object.entries(declared).map(([name, type]) => ({ name, type, check: checkOf(type) }));
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
