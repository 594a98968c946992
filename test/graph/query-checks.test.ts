import { afterAll, describe, expect, it } from 'vitest';
import { openEmptyGraph } from '../support/graph.js';
import { loadFixture } from '../support/graph-fixture.js';
import { explain } from '../support/graph-plan.js';
import { needlessAllowances, planFaults, provenRows } from '../support/graph-plan-faults.js';
import { type AnyQuery, runForTypes, typeFaults } from '../support/graph-types.js';

const database = await openEmptyGraph();
afterAll(() => database.close());
await loadFixture(database);

const told = (text: string) => explain(database.driver, text);
const faultsOf = async (text: string, ...allowed: string[]) =>
  planFaults((await told(text)).plan, new Set(allowed));

describe('what the server tells of a statement', () => {
  it('names each parameter that it misses, in the order in which it meets them', async () => {
    const { missingParams } = await told(
      'MATCH (actor:Actor {id: $id}) RETURN actor.name AS name LIMIT $first',
    );
    expect(missingParams).toEqual(['id', 'first']);
    expect((await told('RETURN 1 AS number')).missingParams).toEqual([]);
  });

  it('names the columns, and whether it writes', async () => {
    expect(await told('RETURN 1 AS one, 2 AS two')).toMatchObject({
      columns: ['one', 'two'],
      queryType: 'r',
    });
    expect(await told('CREATE (:Actor)')).toMatchObject({ columns: [], queryType: 'w' });
    expect(await told('CREATE (actor:Actor) RETURN actor.id AS id')).toMatchObject({ queryType: 'rw' });
  });

  it.each([
    ['a label', "MATCH (actor:Aktor {id: 'a'}) RETURN actor.id AS id"],
    ['a type of relationship', "MATCH (:Actor {id: 'a'})-[:RELATED]->(other) RETURN other.id AS id"],
    ['a property', "MATCH (actor:Actor {id: 'a'}) RETURN actor.nome AS name"],
  ])('remarks on %s that nothing has', async (_what, text) => {
    expect((await told(text)).remarks).toHaveLength(1);
  });

  it('remarks on what will go out of use', async () => {
    expect((await told('CALL { RETURN 1 AS one } RETURN one')).remarks).toHaveLength(1);
  });
});

describe('faults of plans', () => {
  it.each([
    ['AllNodesScan', 'MATCH (node) RETURN node.id AS id'],
    ['NodeByLabelScan', 'MATCH (actor:Actor) RETURN actor.kind AS kind'],
    ['NodeIndexScan', 'MATCH (actor:Actor) WHERE actor.nameKey IS NOT NULL RETURN actor.nameKey AS nameKey'],
    ['DirectedRelationshipTypeScan', 'MATCH ()-[edge:RELATES]->() RETURN edge.type AS type'],
    [
      'CartesianProduct',
      "MATCH (one:Actor {id: 'a'}) MATCH (other:Actor {id: 'b'}) RETURN one.id AS one, other.id AS other",
    ],
  ])('are found: %s, until it is allowed', async (operator, text) => {
    expect(await faultsOf(text)).toEqual([expect.stringContaining(`${operator} without @allow`)]);
    expect(await faultsOf(text, operator)).toEqual([]);
  });

  it.each([
    ["MATCH (:Actor {id: 'a'})-[:RELATES*]->(other:Actor) RETURN other.id AS id", 1],
    ["MATCH (:Actor {id: 'a'})-[:RELATES*2..]->(other:Actor) RETURN other.id AS id", 1],
    ["MATCH (:Actor {id: 'a'})-[:RELATES]->+(other:Actor) RETURN other.id AS id", 1],
    ["MATCH (:Actor {id: 'a'})-[:RELATES]->{2,}(other:Actor) RETURN other.id AS id", 1],
    [
      "MATCH path = shortestPath((:Actor {id: 'a'})-[:RELATES*]-(:Actor {id: 'b'})) RETURN length(path) AS hops",
      1,
    ],
    ["MATCH (:Actor {id: 'a'})-[:RELATES*..3]->(other:Actor) RETURN other.id AS id", 0],
    ["MATCH (:Actor {id: 'a'})-[:RELATES*0..8]->(other:Actor) RETURN other.id AS id", 0],
    ["MATCH (:Actor {id: 'a'})-[:RELATES]->{1,3}(other:Actor) RETURN other.id AS id", 0],
    [
      "MATCH path = shortestPath((:Actor {id: 'a'})-[:RELATES*..6]-(:Actor {id: 'b'})) RETURN length(path) AS hops",
      0,
    ],
  ])('are found in walks without an end: %s', async (text, count) => {
    const faults = await faultsOf(text, 'CartesianProduct');
    expect(faults).toEqual(
      Array.from({ length: count }, () => expect.stringContaining('without an upper bound')),
    );
  });

  it('are found where a subquery hides what it does', async () => {
    const text =
      "MERGE (dataset:Dataset {id: 'd'}) SET dataset.actors = COUNT { (actor:Actor) WHERE actor.named }";
    expect(await faultsOf(text)).toEqual([expect.stringContaining('whose plan is not shown')]);
  });

  it('are found in allowances that no plan needs', async () => {
    const { plan } = await told("MATCH (actor:Actor {id: 'a'}) RETURN actor.kind AS kind");
    expect(needlessAllowances(plan, new Set(['NodeByLabelScan']))).toHaveLength(1);
    expect(needlessAllowances(plan, new Set(['NodeUniqueIndexSeek']))).toEqual([]);
  });
});

it.each([
  ['one', 'MATCH (actor:Actor) WHERE actor.named RETURN count(actor) AS total'],
  ['one', "MERGE (dataset:Dataset {id: 'd'}) SET dataset.version = 1 RETURN dataset.version AS version"],
  ['zeroOrOne', "MATCH (actor:Actor {id: 'a'}) RETURN actor.name AS name"],
  ['zeroOrOne', "MATCH (actor:Actor {id: 'a'}) WHERE actor.named RETURN actor.name AS name"],
  [
    'zeroOrOne',
    "MATCH (actor:Actor) WHERE actor.nameKey > 'a' RETURN actor.nameKey AS key ORDER BY key LIMIT 1",
  ],
  ['many', "MATCH (actor:Actor) WHERE actor.nameKey > 'a' RETURN actor.nameKey AS key ORDER BY key LIMIT 2"],
  ['many', 'MATCH (actor:Actor) RETURN actor.kind AS kind, count(actor) AS total'],
  ['many', "UNWIND ['a', 'b'] AS id MATCH (actor:Actor {id: id}) RETURN actor.name AS name"],
  ['many', "MATCH (actor:Actor) WHERE actor.nameKey > 'a' RETURN actor.name AS name"],
])('proves %s for %s', async (rows, text) => {
  expect(provenRows((await told(text)).plan)).toBe(rows);
});

describe('faults of types', () => {
  const seenIn = async (text: string) => {
    const columns = { value: 'STRING' };
    const query: AnyQuery = { name: 'x', mode: 'read', rows: 'many', params: {}, columns, records: {}, text };
    const { types } = await runForTypes(database.driver, query, {});
    return types.get('value') ?? new Set<string>();
  };

  it.each([
    ['MATCH (actor:Actor) RETURN actor.existence AS value', 'STRING', []],
    ['MATCH (actor:Actor) RETURN actor.id AS value', 'STRING NOT NULL', []],
    [
      'MATCH (actor:Actor) RETURN coalesce(actor.formerIds, []) AS value',
      'LIST<STRING NOT NULL> NOT NULL',
      [],
    ],
    [
      'MATCH (actor:Actor) RETURN actor.existence AS value',
      'STRING NOT NULL',
      ['value: NULL, not STRING NOT NULL'],
    ],
    ['MATCH (actor:Actor) RETURN actor.id AS value', 'STRING', ['value: no NULL seen']],
    [
      'MATCH (actor:Actor) RETURN actor.id AS value',
      'INTEGER NOT NULL',
      ['value: STRING NOT NULL, not INTEGER NOT NULL', 'value: no INTEGER NOT NULL seen'],
    ],
    [
      'UNWIND [1, 2.5] AS value RETURN value',
      'FLOAT NOT NULL',
      ['value: INTEGER NOT NULL, not FLOAT NOT NULL'],
    ],
    ['UNWIND [] AS value RETURN value', 'STRING NOT NULL', ['value: no STRING NOT NULL seen']],
    [
      'UNWIND [[]] AS value RETURN value',
      'LIST<STRING NOT NULL> NOT NULL',
      ['value: no LIST<STRING NOT NULL> NOT NULL seen'],
    ],
  ])('in %s as %s', async (text, declared, faults) => {
    expect(typeFaults('value', declared, await seenIn(text))).toEqual(faults);
  });

  it('leave nothing behind of what was written to see them', async () => {
    await seenIn("CREATE (actor:Actor {id: 'actor:new'}) RETURN actor.id AS value");
    expect(await database.cypher("MATCH (actor:Actor {id: 'actor:new'}) RETURN actor.id AS id")).toEqual([]);
  });
});
