import type { CypherType } from '../../src/graph/query.js';
import { bottomKey, topKey } from '../../src/pages/list-key.js';
import { standingWords } from '../../src/standing/standing-word.js';
import { statuses } from '../../src/vocabulary/words.js';
import type { TestGraph } from './graph.js';
import { fixtureOrigin, importedKey, writtenKey } from './graph-fixture.js';
import type { AnyQuery } from './graph-types.js';

const plain: Readonly<Record<string, unknown>> = {
  STRING: 'anything',
  INTEGER: 1000,
  FLOAT: 0.5,
  BOOLEAN: true,
};

/** A graph that Graph Data Science keeps while parameters are made for its algorithms. */
const projected = 'projected';

/** Makes parameters with which a query brings all that it can of what was known at an instant: all ids, whole lists, no filters. */
export async function createParameters({
  cypher,
}: TestGraph): Promise<(query: AnyQuery, knownAt: string) => object> {
  const [found] = await cypher(
    'MATCH (node) RETURN collect(DISTINCT node.id) AS ids, collect(DISTINCT node.key) AS keys',
  );
  const [folded] = await cypher('MATCH (alias:Alias) RETURN collect(alias.folded) AS names');
  const [standing] = await cypher(
    'MATCH (claim:Claim) WHERE claim.retractedAt IS NULL RETURN claim {.*} AS claim ORDER BY claim.id LIMIT 1',
  );
  const claim = standing?.['claim'] as Readonly<Record<string, unknown>>;
  const known: Readonly<Record<string, unknown>> = {
    ...found,
    sources: found?.['ids'],
    references: [found?.['ids'], found?.['keys']].flat(),
    names: folded?.['names'],
    origin: fixtureOrigin,
    lucene: 'folded:*',
    id: claim['id'],
    digestId: claim['digestId'],
    standingIn: standingWords(statuses),
    // Between the two loads of the fixture.
    fromKnownAt: '2024-01-15T00:00:00Z',
    a: 'actor:north',
    b: 'actor:south',
    countedIn: standingWords(statuses),
    from: 'actor:south',
    to: 'actor:league',
    spurs: [{ at: 0, startId: 'actor:south', passed: [], cut: [], hops: 6 }],
  };
  for (const name of [projected, 'to-be-dropped'])
    await cypher(
      `MATCH (source:Actor)-[edge:RELATES]->(target:Actor) WHERE edge.knownUntil IS NULL
       RETURN gds.graph.project($name, source, target, {relationshipProperties: {sources: edge.sources}}, {undirectedRelationshipTypes: ['*']})`,
      { name },
    );
  // The whole graph does not fall apart whoever leaves it; one actor with all others around does.
  await cypher(
    `MATCH (middle:Actor)-[:RELATES]-(other:Actor) WITH middle, collect(DISTINCT other) AS others ORDER BY size(others) DESC LIMIT 1
     UNWIND others AS other
     RETURN gds.graph.project('star', middle, other, {}, {undirectedRelationshipTypes: ['*']})`,
  );
  await cypher(
    "CALL gds.wcc.mutate($name, {mutateProperty: 'group'}) YIELD mutateMillis RETURN mutateMillis",
    {
      name: projected,
    },
  );
  let properties = 0;
  const states = await cypher("MATCH (state:Proposition) RETURN state.id AS id, 'another' AS digest");
  const pairs = await cypher(
    "MATCH (one:Actor)-[:RELATES]->(other:Actor) RETURN DISTINCT one.id + ' ' + other.id AS pair",
  );
  const own: Readonly<Record<string, object>> = {
    'balance/relations-of-pairs': { ids: pairs.map(({ pair }) => pair) },
    'loading/record-claims': { rows: [{ ...claim, digestId: 'claim:new' }] },
    'loading/keep-former-states': { rows: states },
    'writing/write-by-key': { key: writtenKey },
    // Before the first load nobody had any relation.
    'paths/actors-with-fewer-then': { maxDegree: 0, knownAt: '2000-01-01T00:00:00Z' },
    'importing/source-digest': { id: 'source:gazette' },
    'importing/batch-by-key': { key: importedKey },
    'analytics/project-relations': { name: 'projected-anew' },
    'analytics/project-ties': { name: 'projected-anew' },
    'analytics/drop-projections': { name: 'to-be-dropped' },
    'analytics/bridges': { name: 'star' },
    'analytics/articulation-points': { name: 'star' },
    'analytics/degree': { weight: 'sources' },
    'analytics/kept-groups': { property: 'group' },
    'analytics/similar-actors': { of: 'actor:south' },
  };
  return ({ name, params, text }, knownAt) => {
    const ofAnalytics = { name: projected, property: `property${++properties}` };
    const start = { after: text.includes('> $after') ? bottomKey : topKey };
    const given: Readonly<Record<string, unknown>> = {
      ...known,
      ...start,
      knownAt,
      ...(name.startsWith('analytics/') ? ofAnalytics : {}),
      ...own[name],
    };
    return Object.fromEntries(
      Object.entries<CypherType>(params).map(([name, type]) => [name, given[name] ?? plainValue(type)]),
    );
  };
}

function plainValue(type: CypherType): unknown {
  if (!type.endsWith(' NOT NULL')) return null;
  return type.startsWith('LIST<') ? [] : plain[type.slice(0, -' NOT NULL'.length)];
}
