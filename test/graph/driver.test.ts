import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type Connection, openDriver } from '../../src/graph/driver.js';
import { graphConnection } from '../support/graph.js';
import { openWire } from '../support/wire.js';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const opening = (changes: Partial<Connection>) => openDriver({ ...graphConnection(), ...changes });

describe('opening the driver', () => {
  it('gives one that answers, numbers as numbers', async () => {
    const driver = await opening({});
    const { records } = await driver.executeQuery('RETURN 1 AS one', {}, { database: 'neo4j' });
    await driver.close();
    expect(records.map((record) => record.toObject())).toEqual([{ one: 1 }]);
  });

  it('says what to do about a wrong password', async () => {
    await expect(opening({ password: 'not the password' })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining('does not accept the password for "neo4j"'),
      remedy: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  it('says what to do about a database that is not there', async () => {
    await expect(opening({ database: 'elsewhere' })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining('no database "elsewhere"'),
      remedy: expect.stringContaining('NEO4J_DATABASE'),
    });
  });

  it('says so within some seconds when nothing answers', async () => {
    const start = performance.now();
    await expect(opening({ uri: `bolt://127.0.0.1:${await freePort()}` })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining('does not answer'),
      remedy: expect.stringContaining('NEO4J_URI'),
    });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('waits for one that has just started on a busy machine, where each answer takes seconds', async () => {
    const wire = await openWire(new URL(graphConnection().uri));
    wire.delay(2_000);
    const driver = await opening({ uri: wire.uri });
    await driver.close();
    await wire.close();
  });

  it.each(['localhost', 'https://localhost:7687', 'bolt//x'])('says that %s is no address', async (uri) => {
    await expect(opening({ uri })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining(`NEO4J_URI is "${uri}"`),
      remedy: expect.stringContaining('neo4j://'),
    });
  });
});
