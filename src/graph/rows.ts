import { GraphError } from './graph-error.js';
import type { CypherQuery, CypherType } from './query.js';

type Check = (value: unknown) => boolean;
type Tuples = NonNullable<CypherQuery<unknown, unknown>['tuples']>;

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
  const columns = known.get(query) ?? columnsOf(query);
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

function columnsOf({
  columns,
  tuples = {},
}: {
  readonly columns: Readonly<Record<string, CypherType>>;
  readonly tuples?: Tuples;
}): readonly Column[] {
  return Object.entries(columns).map(([name, type]) => ({ name, type, check: checkOf(type, tuples) }));
}

function checkOf(type: CypherType, tuples: Tuples): Check {
  const required = type.endsWith(notNull);
  const check = presentCheck(required ? type.slice(0, -notNull.length) : type, tuples);
  return required ? check : (value) => value === null || check(value);
}

function presentCheck(bare: string, tuples: Tuples): Check {
  const item = itemType(bare);
  if (item !== null) return listCheck(checkOf(item, tuples));
  const tuple = tuples[bare];
  return tuple ? tupleCheck(tuple, tuples) : scalarCheck(bare);
}

function tupleCheck(parts: Tuples[string], tuples: Tuples): Check {
  const partChecks = parts.map(({ type }) => checkOf(type, tuples));
  return (value) =>
    Array.isArray(value) &&
    value.length === partChecks.length &&
    partChecks.every((check, place) => check(value[place]));
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
