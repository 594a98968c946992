import neo4j from 'neo4j-driver';
import type { CypherQuery, CypherType } from './query.js';

type Records = CypherQuery<unknown, unknown>['records'];
/** Makes of a value what the driver wants; null of what is missing. */
type Convert = (value: unknown) => unknown;

const notNull = ' NOT NULL';
const asItIs: Convert = (value) => value ?? null;

/** Makes parameters of a type what the driver wants: numbers declared INTEGER, records and lists included, become integers, since `LIMIT` refuses floats. */
export function converterTo(type: CypherType, records: Records): Convert {
  const bare = type.endsWith(notNull) ? type.slice(0, -notNull.length) : type;
  if (bare === 'INTEGER') return unlessMissing((value) => neo4j.int(value as number));
  const item = /^LIST<(.*)>$/.exec(bare)?.[1];
  if (item !== undefined) {
    const convert = converterTo(item, records);
    // Of long lists of texts no copy is made.
    return convert === asItIs ? asItIs : unlessMissing((value) => (value as readonly unknown[]).map(convert));
  }
  const fields = records[bare];
  return fields ? unlessMissing(recordConverter(fields, records)) : asItIs;
}

/** The parameters of a query, by their names. */
export function parametersConverter<Params, Row>(
  query: CypherQuery<Params, Row>,
): (params: Params) => Record<string, unknown> {
  return recordConverter(query.params, query.records) as (params: Params) => Record<string, unknown>;
}

function recordConverter(fields: Readonly<Record<string, CypherType>>, records: Records): Convert {
  const entries = Object.entries(fields).map(([name, type]) => [name, converterTo(type, records)] as const);
  // Made anew property by property, an object of many is copied again and again while it grows.
  const blank = Object.fromEntries(entries.map(([name]) => [name, null]));
  return (value) => {
    const given = value as Readonly<Record<string, unknown>>;
    const converted: Record<string, unknown> = { ...blank };
    for (const [name, convert] of entries) converted[name] = convert(given[name]);
    return converted;
  };
}

function unlessMissing(convert: Convert): Convert {
  return (value) => (value === null || value === undefined ? null : convert(value));
}
