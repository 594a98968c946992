import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CypherQuery } from '../../src/graph/query.js';
import { createGraph } from '../../src/graph/run.js';
import { openEmptyGraph } from '../support/graph.js';

const heard: string[] = [];
const { driver, graph, run, cypher, close } = await openEmptyGraph({
  onStatement: (name) => heard.push(name),
});
afterAll(() => close());

type Id = { readonly id: string };
type Rows<Row> = CypherQuery<object, Row>;

function aQuery<Row>(text: string, columns: Rows<Row>['columns'], more: Partial<Rows<Row>> = {}): Rows<Row> {
  return {
    name: 'test/a-query',
    mode: 'read',
    rows: 'many',
    params: {},
    records: {},
    columns,
    text,
    ...more,
  };
}

/** Runs for minutes unless it is ended. */
const slow = aQuery<{ total: number }>(
  'UNWIND range(1, 10000000000) AS number RETURN count(number) AS total',
  { total: 'INTEGER NOT NULL' },
  { name: 'test/slow' },
);
const touch: CypherQuery<Id, Id> = {
  name: 'test/touch',
  mode: 'write',
  rows: 'zeroOrOne',
  params: { id: 'STRING NOT NULL' },
  columns: { id: 'STRING NOT NULL' },
  records: {},
  text: 'MATCH (actor:Actor {id: $id}) SET actor.touched = true RETURN actor.id AS id',
};

/** Names of the project's statements that run at the server. */
async function running(): Promise<unknown[]> {
  const shown = await cypher(
    "SHOW TRANSACTIONS YIELD metaData, status WHERE status STARTS WITH 'Running' RETURN metaData.query AS name",
  );
  return shown.map(({ name }) => name).filter((name) => name !== null);
}

async function untilRunning(): Promise<void> {
  while ((await running()).length === 0) await sleep(20);
}

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await cypher("CREATE (:Actor {id: 'actor:a'}), (:Actor {id: 'actor:b'})");
  heard.length = 0;
});

describe('a read', () => {
  it('gives the rows in the order of the statement, whole numbers as numbers', async () => {
    const query = aQuery('UNWIND [3, 1, 2] AS number RETURN number AS number', {
      number: 'INTEGER NOT NULL',
    });
    expect(await run(query, {})).toEqual([{ number: 3 }, { number: 1 }, { number: 2 }]);
    expect(heard).toEqual(['test/a-query']);
  });

  it('is refused before it is sent when the query says that it writes', async () => {
    await expect(run(touch, { id: 'actor:a' })).rejects.toMatchObject({
      name: 'GraphError',
      kind: 'other',
      message: 'test/touch writes: send it through write',
    });
    expect(heard).toEqual([]);
  });

  it('is refused by the server when the query writes and does not say so', async () => {
    const sly = aQuery("CREATE (actor:Actor {id: 'actor:new'}) RETURN actor.id AS id", {
      id: 'STRING NOT NULL',
    });
    await expect(run(sly, {})).rejects.toMatchObject({
      kind: 'other',
      cause: { code: 'Neo.ClientError.Statement.AccessMode' },
    });
    expect(await cypher("MATCH (actor:Actor {id: 'actor:new'}) RETURN actor.id AS id")).toEqual([]);
  });

  it('sees what was written before it', async () => {
    const query = aQuery('MATCH (actor:Actor) WHERE actor.touched RETURN count(actor) AS total', {
      total: 'INTEGER NOT NULL',
    });
    for (let round = 1; round <= 5; round += 1) {
      await graph.write((inside) => inside(touch, { id: 'actor:a' }));
      expect(await run(query, {})).toEqual([{ total: 1 }]);
      await cypher('MATCH (actor:Actor) REMOVE actor.touched');
    }
  });

  it('ends at its time limit and says so', async () => {
    const hasty = createGraph(driver, { database: 'neo4j', timeoutMs: 300 }).reader();
    await expect(hasty(slow, {})).rejects.toMatchObject({
      name: 'GraphError',
      kind: 'timeout',
      message: 'test/slow took too long',
    });
    expect(await running()).toEqual([]);
  });

  it('bears its name at the server, and ends there within half a second when its signal is given', async () => {
    const stop = new AbortController();
    const asked = expect(graph.reader(stop.signal)(slow, {})).rejects.toMatchObject({
      name: 'GraphError',
      kind: 'aborted',
      message: 'test/slow was aborted',
    });
    await untilRunning();
    expect(await running()).toEqual(['test/slow']);
    const start = performance.now();
    stop.abort();
    await asked;
    expect(performance.now() - start).toBeLessThan(500);
    await expect.poll(running, { timeout: 500 - (performance.now() - start), interval: 20 }).toEqual([]);
  });

  it('is not sent when its signal was given before', async () => {
    await expect(graph.reader(AbortSignal.abort())(slow, {})).rejects.toMatchObject({ kind: 'aborted' });
    expect(heard).toEqual([]);
  });

  it('leaves other reads alone when it is ended', async () => {
    const stop = new AbortController();
    const query = aQuery('RETURN 1 AS one', { one: 'INTEGER NOT NULL' });
    const ended = expect(graph.reader(stop.signal)(slow, {})).rejects.toMatchObject({ kind: 'aborted' });
    await untilRunning();
    stop.abort();
    expect(await Promise.all([run(query, {}), run(query, {})])).toEqual([[{ one: 1 }], [{ one: 1 }]]);
    await ended;
  });
});

describe('rows', () => {
  const numbers = (list: string, rows: 'one' | 'zeroOrOne') =>
    run(
      aQuery(`UNWIND ${list} AS number RETURN number AS number`, { number: 'INTEGER NOT NULL' }, { rows }),
      {},
    );

  it.each([
    ['[1]', 'one'],
    ['[1]', 'zeroOrOne'],
    ['[]', 'zeroOrOne'],
  ] as const)('%s keep the promise of %s', async (list, rows) => {
    expect(await numbers(list, rows)).toHaveLength(list === '[]' ? 0 : 1);
  });

  it.each([
    ['[]', 'one', '0 rows where one was promised'],
    ['[1, 2]', 'one', '2 rows where one was promised'],
    ['[1, 2]', 'zeroOrOne', '2 rows where zeroOrOne was promised'],
  ] as const)('%s break the promise of %s', async (list, rows, message) => {
    await expect(numbers(list, rows)).rejects.toMatchObject({
      kind: 'shape',
      message: `test/a-query: ${message}`,
    });
  });

  it('of another type than promised are refused with query and column', async () => {
    const query = aQuery('RETURN null AS name', { name: 'STRING NOT NULL' });
    await expect(run(query, {})).rejects.toMatchObject({
      kind: 'shape',
      message: 'test/a-query: column name is null, not STRING NOT NULL',
    });
  });

  it('of a statement with a mistake are an error with the name of its query', async () => {
    const query = aQuery('RETURN nothing AS name', { name: 'STRING' });
    await expect(run(query, {})).rejects.toThrow(/^test\/a-query: Variable `nothing` not defined/);
  });
});
