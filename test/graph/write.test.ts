import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { CypherQuery } from '../../src/graph/query.js';
import { createGraph } from '../../src/graph/run.js';
import { openEmptyGraph } from '../support/graph.js';

const heard: string[] = [];
const { driver, graph, cypher, close } = await openEmptyGraph({ onStatement: (name) => heard.push(name) });
afterAll(() => close());

type Id = { readonly id: string };
const byId = { params: { id: 'STRING NOT NULL' }, columns: { id: 'STRING NOT NULL' }, records: {} } as const;
const touch: CypherQuery<Id, Id> = {
  ...byId,
  name: 'test/touch',
  mode: 'write',
  rows: 'one',
  text: 'MATCH (actor:Actor {id: $id}) SET actor.touched = true RETURN actor.id AS id',
};
const touched: CypherQuery<object, Id> = {
  ...byId,
  name: 'test/touched',
  mode: 'read',
  rows: 'many',
  params: {},
  text: 'MATCH (actor:Actor) WHERE actor.touched RETURN actor.id AS id ORDER BY id',
};

beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
  await cypher("CREATE (:Actor {id: 'actor:a'}), (:Actor {id: 'actor:b'})");
  heard.length = 0;
});

describe('a write', () => {
  it('sees its own statements before anybody else does, and gives what its work gives', async () => {
    const seen = await graph.write(async (run) => {
      await run(touch, { id: 'actor:a' });
      return { inside: await run(touched, {}), outside: await graph.reader()(touched, {}) };
    });
    expect(seen).toEqual({ inside: [{ id: 'actor:a' }], outside: [] });
    expect(await graph.reader()(touched, {})).toEqual([{ id: 'actor:a' }]);
    expect(heard.slice(0, 3)).toEqual(['test/touch', 'test/touched', 'test/touched']);
  });

  it.each<[string, string]>([
    ['its work fails', 'write: the work failed'],
    ['a statement breaks its promise', 'test/touch: 0 rows where one was promised'],
  ])('leaves nothing behind when %s', async (_what, message) => {
    const failing = graph.write(async (run) => {
      await run(touch, { id: 'actor:a' });
      if (message.startsWith('write')) throw new Error('the work failed');
      await run(touch, { id: 'actor:nobody' });
    });
    await expect(failing).rejects.toMatchObject({ name: 'GraphError', message });
    expect(await graph.reader()(touched, {})).toEqual([]);
  });

  it('ends at its time limit', async () => {
    const hasty = createGraph(driver, { database: 'neo4j', timeoutMs: 60_000, writeTimeoutMs: 300 });
    const slow = { ...touched, text: 'UNWIND range(1, 10000000000) AS number RETURN count(number) AS id' };
    await expect(hasty.write((run) => run(slow, {}))).rejects.toMatchObject({ kind: 'timeout' });
  });

  it('is done again as a whole when it met with another one that it stood in the way of', async () => {
    let attempts = 0;
    let arrived = 0;
    let meet = () => {};
    const both = new Promise<void>((resolve) => {
      meet = resolve;
    });
    const crossing = (mine: string, theirs: string) =>
      graph.write(async (run) => {
        attempts += 1;
        await run(touch, { id: mine });
        arrived += 1;
        if (arrived === 2) meet();
        await both;
        return run(touch, { id: theirs });
      });
    expect(await Promise.all([crossing('actor:a', 'actor:b'), crossing('actor:b', 'actor:a')])).toEqual([
      [{ id: 'actor:b' }],
      [{ id: 'actor:a' }],
    ]);
    expect(attempts).toBe(3);
  });
});

describe('a read that meets with a passing fault', () => {
  /** The driver with sessions whose first plain run fails with that code. */
  const failingOnce = (code: string): Driver => {
    let failed = false;
    const override = <T extends object>(target: T, name: string, value: unknown) =>
      new Proxy(target, {
        get(object, key) {
          const own = key === name ? value : Reflect.get(object, key, object);
          return typeof own === 'function' ? own.bind(object) : own;
        },
      });
    return override(driver, 'session', (...args: Parameters<Driver['session']>) => {
      const session = driver.session(...args);
      return override(session, 'run', (...asked: Parameters<typeof session.run>) => {
        if (failed) return session.run(...asked);
        failed = true;
        return Promise.reject(new neo4j.Neo4jError('it passes', code, '50N42', '', undefined));
      });
    });
  };
  const reading = (code: string) =>
    createGraph(failingOnce(code), { database: 'neo4j', timeoutMs: 60_000 }).reader()(touched, {});

  it('is done again', async () => {
    await cypher("MATCH (actor:Actor {id: 'actor:b'}) SET actor.touched = true");
    expect(await reading('Neo.TransientError.General.DatabaseUnavailable')).toEqual([{ id: 'actor:b' }]);
  });

  it('is not done again when the fault is one that stays', async () => {
    await expect(reading('Neo.ClientError.Statement.SyntaxError')).rejects.toMatchObject({ kind: 'other' });
  });
});
