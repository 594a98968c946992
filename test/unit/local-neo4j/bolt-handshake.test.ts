import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { answersBolt } from '../../../src/local-neo4j/bolt-handshake.js';
import { findFreePort } from '../../../src/local-neo4j/free-port.js';

let server: Server | undefined;

async function serve(onConnection: (socket: Socket) => void): Promise<number> {
  const port = await findFreePort();
  server = createServer(onConnection).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return port;
}

afterEach(() => {
  server?.close();
});

describe('asking a port for Bolt', () => {
  it('believes an answer that names a version', async () => {
    let hello = Buffer.alloc(0);
    const port = await serve((socket) => {
      socket.once('data', (data) => {
        hello = data;
        socket.write(Buffer.from([0, 0, 8, 5]));
      });
    });
    expect(await answersBolt(port)).toBe(true);
    expect(hello).toHaveLength(20);
    expect(hello.readUInt32BE()).toBe(0x6060b017);
  });

  it('does not believe a server that knows none of the versions', async () => {
    const port = await serve((socket) => void socket.write(Buffer.alloc(4)));
    expect(await answersBolt(port)).toBe(false);
  });

  it('does not believe one that hangs up', async () => {
    const port = await serve((socket) => void socket.end());
    expect(await answersBolt(port)).toBe(false);
  });

  it('does not wait for one that stays silent', async () => {
    const port = await serve(() => {});
    expect(await answersBolt(port)).toBe(false);
  });

  it('says no where nobody listens', async () => {
    expect(await answersBolt(await findFreePort())).toBe(false);
  });
});
