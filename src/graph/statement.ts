import { parametersConverter } from './parameters.js';
import type { CypherQuery } from './query.js';

/** A statement as it goes over the wire. */
export type Statement = { readonly text: string; readonly parameters: { readonly p: object } };

type Prepared = { readonly text: string; readonly convert: (params: unknown) => object };

const known = new WeakMap<object, Prepared>();

/**
 * The statement with all its parameters in one map. Neo4j plans anew for each combination of parameter types and list
 * sizes, a second or more for a page with its filter (5.26.30); inside a map they are not looked at, and one plan serves all.
 */
export function toStatement<Params, Row>(query: CypherQuery<Params, Row>, params: Params): Statement {
  const { text, convert } = known.get(query) ?? prepare(query);
  return { text, parameters: { p: convert(params) } };
}

function prepare<Params, Row>(query: CypherQuery<Params, Row>): Prepared {
  const prepared = { text: textOf(query), convert: parametersConverter(query) as Prepared['convert'] };
  known.set(query, prepared);
  return prepared;
}

// The driver writes to its socket every 1,400 bytes: indents and comments would be system calls more.
function textOf({ text }: { readonly text: string }): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => !line.startsWith('//'))
    .join(' ')
    .replaceAll(/\$(\w+)/g, '$p.$1');
}
