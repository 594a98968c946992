import { afterAll, expect, it } from 'vitest';
import type { DataSet } from '../../src/data-set/data-set.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import type { AsOf } from '../../src/standing/as-of.js';
import { allMeasures } from '../support/all-measures.js';
import { openEmptyGraph } from '../support/graph.js';
import { graphAsked, testAnalytics } from '../support/graph-analytics.js';
import { withClaims } from '../support/graph-fixture.js';
import { randomDataSet } from '../support/graph-random.js';

const [first, second] = ['2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'];
const dataSet = randomDataSet(5);
const who = { of: 'actor:a03', one: ['actor:a01', 'actor:a02'], other: ['actor:a09'] };
const where = [{}, { source: ['source:copy'], typeIn: ['BACKS', 'PART_OF', 'OPPOSES'] }] as const;

const database = await openEmptyGraph();
afterAll(() => database.close());

/** All measures as they go over the wire, without what tells one load from another. */
async function bytes(knownAt: string): Promise<string[]> {
  const asOf: AsOf = { validAt: null, knownAt, reading: 'POSSIBLE' };
  const told = [];
  for (const one of where) {
    const { scores, ...rest } = await allMeasures(testAnalytics(database.graph), graphAsked(one, asOf), who);
    const text = JSON.stringify([[...scores], rest]);
    told.push(text.replaceAll(knownAt, 'as known'));
  }
  return told;
}

function turned(records: DataSet): DataSet {
  const lists = Object.entries(records).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.toReversed() : value,
  ]);
  return Object.fromEntries(lists);
}

it('the same data give the same bytes after another history, with other ids of nodes', {
  timeout: 240_000,
}, async () => {
  await writeDataSet(database.graph, dataSet, 'random', first);
  const ids = 'MATCH (actor:Actor) RETURN actor.id AS id ORDER BY elementId(actor)';
  const orderBefore = (await database.cypher(ids)).map(({ id }) => id);
  const before = await bytes(first);

  await database.cypher('MATCH (node) CALL (node) { DETACH DELETE node } RETURN count(*) AS gone');
  const half = withClaims(turned(dataSet), ({ id }) => Number.parseInt(id.slice(-1), 16) % 2 === 0);
  await writeDataSet(database.graph, half, 'random', first);
  await writeDataSet(database.graph, turned(dataSet), 'random', second);
  expect((await database.cypher(ids)).map(({ id }) => id)).not.toEqual(orderBefore);
  expect(await bytes(second)).toEqual(before);
});
