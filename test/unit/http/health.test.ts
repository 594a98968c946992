import { afterEach, describe, expect, it } from 'vitest';
import { readyz } from '../../../src/http/health.js';
import { startTinyService, type TinyService } from './tiny-service.js';

const running: TinyService[] = [];
async function get(path: string, checkDatabase: (signal: AbortSignal) => Promise<void>) {
  const service = await startTinyService({ checkDatabase });
  running.push(service);
  const response = await fetch(service.url + path);
  return {
    status: response.status,
    body: await response.json(),
    cache: response.headers.get('cache-control'),
  };
}

afterEach(async () => {
  for (const { server } of running.splice(0)) await server.stop();
});

const gone = () => Promise.reject(new Error('connection refused'));

describe('/readyz', () => {
  it('is 200 when the database answers', async () => {
    expect(await get('/readyz', async () => {})).toEqual({
      status: 200,
      body: { status: 'ready', database: 'answers', draining: false },
      cache: 'no-store',
    });
  });

  it('is 503 when the database refuses', async () => {
    expect(await get('/readyz', gone)).toMatchObject({
      status: 503,
      body: { status: 'not ready', database: 'does not answer', draining: false },
    });
  });

  it('is 503 after a second when the database hangs, and lets the check know', async () => {
    let told = false;
    const startedAt = Date.now();
    const answer = await get('/readyz', (signal) => {
      signal.addEventListener('abort', () => {
        told = true;
      });
      return new Promise(() => {});
    });
    expect(answer).toMatchObject({ status: 503, body: { database: 'does not answer' } });
    expect(Date.now() - startedAt).toBeLessThan(2_000);
    expect(told).toBe(true);
  });

  it('is 503 while the service is stopping, although the database answers', async () => {
    let answered: { status?: number; body?: unknown } = {};
    const response = {
      status: (status: number) => {
        answered.status = status;
        return response;
      },
      set: () => response,
      json: (body: unknown) => {
        answered = { ...answered, body };
      },
    };
    const handler = readyz(
      async () => {},
      () => true,
    ) as unknown as (request: object, response: object) => Promise<void>;
    await handler({}, response);
    expect(answered).toEqual({
      status: 503,
      body: { status: 'not ready', database: 'answers', draining: true },
    });
  });
});

describe('/livez', () => {
  it('is 200 whatever the database does', async () => {
    expect(await get('/livez', gone)).toEqual({ status: 200, body: { status: 'alive' }, cache: 'no-store' });
  });
});
