import type { CypherType } from '../../src/graph/query.js';
import { bottomKey, topKey } from '../../src/pages/list-key.js';
import type { TestGraph } from './graph.js';
import { fixtureOrigin } from './graph-fixture.js';
import type { AnyQuery } from './graph-types.js';

const plain: Readonly<Record<string, unknown>> = {
  STRING: 'anything',
  INTEGER: 1000,
  FLOAT: 0.5,
  BOOLEAN: true,
};

/** Makes parameters with which a query brings all that it can: all ids, whole lists, no filters. */
export async function createParameters({ cypher }: TestGraph): Promise<(query: AnyQuery) => object> {
  const [found] = await cypher(
    'MATCH (node) RETURN collect(DISTINCT node.id) AS ids, collect(DISTINCT node.key) AS keys',
  );
  const known: Readonly<Record<string, unknown>> = {
    ...found,
    sources: found?.['ids'],
    origin: fixtureOrigin,
    lucene: 'folded:*',
  };
  return ({ params, text }) => {
    const start = { after: text.includes('> $after') ? bottomKey : topKey };
    const given: Readonly<Record<string, unknown>> = { ...known, ...start };
    return Object.fromEntries(
      Object.entries<CypherType>(params).map(([name, type]) => [name, given[name] ?? plainValue(type)]),
    );
  };
}

function plainValue(type: CypherType): unknown {
  if (!type.endsWith(' NOT NULL')) return null;
  return type.startsWith('LIST<') ? [] : plain[type.slice(0, -' NOT NULL'.length)];
}
