import type { CypherQuery } from './query.js';
import { toCypher } from './values.js';

/** A statement as it goes over the wire. */
export type Statement = { readonly text: string; readonly parameters: { readonly given: object } };

const texts = new WeakMap<object, string>();

/**
 * The statement with all its parameters in one map. Neo4j plans anew for each combination of parameter types and list
 * sizes, a second or more for a page with its filter (5.26.30); inside a map they are not looked at, and one plan serves all.
 */
export function toStatement<Params, Row>(query: CypherQuery<Params, Row>, params: Params): Statement {
  const values = params as Readonly<Record<string, unknown>>;
  const given = Object.fromEntries(
    Object.entries<string>(query.params).map(([name, type]) => [
      name,
      toCypher(values[name], type, query.records),
    ]),
  );
  return { text: textOf(query), parameters: { given } };
}

function textOf(query: { readonly text: string }): string {
  const known = texts.get(query);
  if (known !== undefined) return known;
  // The driver writes to its socket every 1,400 bytes: indents and comments would be system calls more.
  const text = query.text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('//'))
    .join(' ')
    .replaceAll(/\$(\w+)/g, '$given.$1');
  texts.set(query, text);
  return text;
}
