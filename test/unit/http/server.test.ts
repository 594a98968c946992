import { createConnection } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ask, startTinyService, type TinyService } from './tiny-service.js';

const running: TinyService[] = [];
const start: typeof startTinyService = async (changes) => {
  const service = await startTinyService(changes);
  running.push(service);
  return service;
};

afterEach(async () => {
  for (const { server } of running.splice(0)) await server.stop();
});

describe('questions', () => {
  it('answers by POST and tells the cost', async () => {
    const { url } = await start();
    const { status, headers, body } = await ask(url, '{ hello }');
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { hello: 'Hello you' }, extensions: { cost: 1 } },
    });
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('gives the context the id that the answer and the log have', async () => {
    const { url, log } = await start();
    const { headers, body } = await ask(url, '{ requestId }');
    expect(body.data.requestId).toBe(headers.get('x-request-id'));
    await vi.waitFor(
      () => expect(log).toContainEqual(expect.objectContaining({ id: body.data.requestId })),
      10_000,
    );
  });

  it('takes over an id that is short and plain, and no other', async () => {
    const { url } = await start();
    const idFor = async (id: string) =>
      (await fetch(`${url}/livez`, { headers: { 'x-request-id': id } })).headers.get('x-request-id');
    expect(await idFor('trace-1')).toBe('trace-1');
    expect(await idFor('a b')).toMatch(/^[0-9a-f-]{36}$/);
    expect(await idFor('x'.repeat(65))).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('masks an unknown error under the id that its log line has', async () => {
    const { url, log } = await start();
    const { status, headers, body } = await ask(url, '{ fails hello }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ fails: null, hello: 'Hello you' });
    const id = headers.get('x-request-id');
    expect(body.errors).toEqual([
      {
        message: `Something went wrong here; the log has it under id ${id}.`,
        locations: [{ line: 1, column: 3 }],
        path: ['fails'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', id },
      },
    ]);
    expect(log).toContainEqual(
      expect.objectContaining({ id, err: expect.objectContaining({ message: 'the password is hunter2' }) }),
    );
  });

  it('reports all faulty arguments of an operation at once', async () => {
    const { url } = await start();
    const { status, body } = await ask(
      url,
      'query ($n: Int = 0) { a: things(first: 999) { totalCount } b: things(first: $n) { totalCount } }',
    );
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors.map(({ extensions }: { extensions: unknown }) => extensions)).toEqual([
      {
        code: 'BAD_USER_INPUT',
        argument: 'things.first',
        given: 999,
        expected: 'a whole number from 1 to 200',
      },
      {
        code: 'BAD_USER_INPUT',
        argument: 'things.first',
        given: 0,
        expected: 'a whole number from 1 to 200',
      },
    ]);
  });

  it('answers at the deadline, whether resolvers heed the signal or not', async () => {
    const { url } = await start({ requestTimeoutMs: 100 });
    for (const field of ['waits', 'deaf']) {
      const startedAt = Date.now();
      const { status, body } = await ask(url, `{ ${field}(ms: 3000) }`);
      expect(body.errors[0].extensions).toEqual({ code: 'DB_TIMEOUT' });
      expect(status).toBe(503);
      expect(Date.now() - startedAt).toBeLessThan(2_000);
    }
  });

  it('waits longer for work that is allowed to take longer, and never less', async () => {
    const { url } = await start({
      requestTimeoutMs: 300,
      createRequestContext: (request) => {
        request.allow(1_500);
        request.allow(50);
        return { request };
      },
    });
    expect((await ask(url, '{ waits(ms: 700) }')).status).toBe(200);
    const startedAt = Date.now();
    expect((await ask(url, '{ waits(ms: 5000) }')).status).toBe(503);
    expect(Date.now() - startedAt).toBeGreaterThan(1_400);
  });

  it('tells of a write under way, whether its resolver heeds the signal or not, that it may hold', async () => {
    const { url } = await start({
      requestTimeoutMs: 100,
      createRequestContext: (request) => ({ request: Object.assign(request, { write: 'BEGUN' }) }),
    });
    for (const field of ['waits', 'deaf']) {
      const { body } = await ask(url, `{ ${field}(ms: 3000) }`);
      expect(body.errors[0]).toMatchObject({
        message: expect.stringContaining('it may hold nevertheless'),
        extensions: { code: 'DB_TIMEOUT', writeMayHold: true },
      });
    }
  });

  it('takes no harm from an answer that comes after its own', async () => {
    const { url, log } = await start({ requestTimeoutMs: 100 });
    expect((await ask(url, '{ deaf(ms: 900) }')).status).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await ask(url, '{ hello }')).status).toBe(200);
    expect(log).not.toContainEqual(expect.objectContaining({ msg: 'masked error' }));
  });

  it('aborts the work for a client that has gone', async () => {
    const client = new AbortController();
    let aborted: Promise<unknown> = Promise.resolve();
    const { url } = await start({
      createRequestContext: (request) => {
        aborted = new Promise((resolve) => request.signal.addEventListener('abort', resolve));
        // Not before the request is there, however slow the machine is.
        setTimeout(() => client.abort(), 20);
        return { request };
      },
    });
    const answer = fetch(`${url}/graphql?query=${encodeURIComponent('{ waits(ms: 4000) }')}`, {
      headers: { 'apollo-require-preflight': '1' },
      signal: client.signal,
    });
    await expect(answer).rejects.toThrow();
    await expect(aborted).resolves.toBeDefined();
  });
});

describe('stopping', () => {
  it('reads what may have been sent before, lets running requests finish, refuses new ones, and can be asked twice', async () => {
    const { url, server, asked } = await start();
    const answer = ask(url, '{ waits(ms: 900) }');
    await vi.waitFor(() => expect(asked()).toBe(1), 10_000);
    const stopped = server.stop();
    expect((await ask(url, '{ hello }')).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 400));
    await expect(fetch(`${url}/livez`)).rejects.toThrow();
    expect((await answer).body.data).toEqual({ waits: 'waited 900 ms' });
    await stopped;
    await server.stop();
  });

  it('is told by /readyz on a connection that is still open', async () => {
    const { url, server, asked } = await start();
    const { hostname, port } = new URL(url);
    const socket = createConnection({ host: hostname, port: Number(port) });
    let answers = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answers += text;
    });
    const query = encodeURIComponent('{ waits(ms: 300) }');
    socket.write(`GET /graphql?query=${query} HTTP/1.1\r\nHost: here\r\nApollo-Require-Preflight: 1\r\n\r\n`);
    await vi.waitFor(() => expect(asked()).toBe(1), 10_000);
    const stopped = server.stop();
    socket.write('GET /readyz HTTP/1.1\r\nHost: here\r\n\r\n');
    await stopped;
    expect(answers).toContain('waited 300 ms');
    expect(answers).toContain('503 Service Unavailable');
    expect(answers).toContain('"draining":true');
  });

  it('answers with an error what is not done when the drain ends', async () => {
    const { url, server, asked } = await start({ drainTimeoutMs: 100 });
    const answers = ['waits', 'deaf'].map((field) => ask(url, `{ ${field}(ms: 4000) }`));
    await vi.waitFor(() => expect(asked()).toBe(2), 10_000);
    await server.stop();
    for (const { status, headers, body } of await Promise.all(answers)) {
      expect(status).toBe(503);
      expect(body.errors[0].extensions).toEqual({ code: 'SHUTTING_DOWN' });
      expect(headers.get('retry-after')).toBe('2');
    }
  });
});
