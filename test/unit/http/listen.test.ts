import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { checkAddress, listen } from '../../../src/http/listen.js';

const servers: Server[] = [];
function server(): Server {
  const made = createServer((_request, response) => response.end('here'));
  servers.push(made);
  return made;
}

afterEach(() => {
  for (const made of servers.splice(0)) made.close();
});

async function portInUse(): Promise<number> {
  return Number(new URL(await listen(server(), { host: '127.0.0.1', port: 0 })).port);
}

describe('listen', () => {
  it.each(['127.0.0.1', '0.0.0.0', '::'])(
    'at %s gives an address that a browser here can open',
    async (host) => {
      const url = await listen(server(), { host, port: 0 });
      expect(url).toMatch(/^http:\/\/localhost:\d+$/);
      expect(await (await fetch(url)).text()).toBe('here');
    },
  );

  it('at any other address gives that one', async () => {
    expect(await listen(server(), { host: '::1', port: 0 })).toMatch(/^http:\/\/\[::1\]:\d+$/);
  });

  it('says what to do about a port in use', async () => {
    const port = await portInUse();
    await expect(listen(server(), { host: '127.0.0.1', port })).rejects.toMatchObject({
      name: 'StartError',
      message: `Port ${port} at 127.0.0.1 is in use by another program.`,
      remedy: expect.stringContaining('PORT'),
    });
  });

  it.each([
    ['EACCES', 'This user may not listen on port 80.', 'Set PORT to one from 1024 to 65535'],
    ['EMFILE', 'Cannot listen at 127.0.0.1, port 80: EMFILE.', 'Set HOST or PORT otherwise.'],
  ])('says what to do about %s', async (code, message, remedy) => {
    const refused = server();
    refused.listen = () => {
      refused.emit('error', Object.assign(new Error(code), { code }));
      return refused;
    };
    await expect(listen(refused, { host: '127.0.0.1', port: 80 })).rejects.toMatchObject({
      message,
      remedy: expect.stringContaining(remedy),
    });
  });
});

describe('checkAddress', () => {
  it('leaves a free port free', async () => {
    const port = await portInUse();
    for (const made of servers.splice(0)) await new Promise((resolve) => made.close(resolve));
    await checkAddress({ host: '127.0.0.1', port });
    await checkAddress({ host: '127.0.0.1', port });
  });

  it('finds a port in use', async () => {
    const port = await portInUse();
    await expect(checkAddress({ host: '127.0.0.1', port })).rejects.toMatchObject({ name: 'StartError' });
  });

  it.each(['192.0.2.7', 'nobody.invalid'])('finds that %s is no address of this machine', async (host) => {
    await expect(checkAddress({ host, port: 0 })).rejects.toMatchObject({
      message: `HOST is "${host}", which is no address of this machine.`,
      remedy: expect.stringContaining('127.0.0.1'),
    });
  });
});
