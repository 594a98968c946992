import { allQueries } from './queries.generated.js';
import type { CypherQuery, CypherType } from './query.js';
import type { Graph } from './run.js';

const emptyValues: Readonly<Record<string, unknown>> = {
  STRING: 'nothing',
  INTEGER: 0,
  FLOAT: 0,
  BOOLEAN: false,
};

/** Has the database plan every read once, so that nobody's first question waits a second for it; ends early with the signal. */
export async function warmPlans(graph: Graph, signal: AbortSignal): Promise<void> {
  const run = graph.reader(signal);
  for (const query of allQueries) {
    if (signal.aborted) return;
    // What a plug-in does costs it, whatever is asked for, and it may not be there.
    if (query.mode !== 'read' || query.needs) continue;
    await run(query as CypherQuery<object, object>, emptyParams(query.params));
  }
}

/** Parameters of the declared types that ask for as little as can be. */
export function emptyParams(params: Readonly<Record<string, CypherType>>): object {
  return Object.fromEntries(Object.entries(params).map(([name, type]) => [name, emptyValue(type)]));
}

function emptyValue(type: CypherType): unknown {
  if (!type.endsWith(' NOT NULL')) return null;
  return type.startsWith('LIST<') ? [] : emptyValues[type.slice(0, -' NOT NULL'.length)];
}
