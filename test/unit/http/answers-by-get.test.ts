import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTinyService, type TinyService } from './tiny-service.js';

let service: TinyService;
let greeting = 'Hello';
beforeAll(async () => {
  service = await startTinyService({
    resolvers: {
      Query: {
        hello: (_root: unknown, { name }: { name: string }) => `${greeting} ${name}`,
        fails: () => {
          throw new Error('the password is hunter2');
        },
      },
    },
  });
});
afterAll(() => service.server.stop());

async function get(parameters: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${service.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { 'apollo-require-preflight': '1', ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('an answer by GET', () => {
  it('has the digest of its bytes as its tag, and may be kept by whoever asks again', async () => {
    const { status, headers, text } = await get({ query: '{ hello }' });
    expect(status).toBe(200);
    expect(headers.get('etag')).toBe(`"${createHash('sha256').update(text).digest('base64url')}"`);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('vary')?.toLowerCase()).toContain('accept');
  });

  it('is 304 and empty while nothing has changed, and new once something has', async () => {
    const first = await get({ query: '{ hello }' });
    const known = { 'if-none-match': `"of-another", W/${first.headers.get('etag')}` };
    const again = await get({ query: '{ hello }' }, known);
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again.headers.get('cache-control')).toBe('no-cache');
    greeting = 'Good evening';
    const changed = await get({ query: '{ hello }' }, known);
    expect([changed.status, JSON.parse(changed.text).data]).toEqual([200, { hello: 'Good evening you' }]);
    expect(changed.headers.get('etag')).not.toBe(first.headers.get('etag'));
  });

  it.each([
    ['a mistake', { query: '{ helo }' }, 400],
    ['a part that failed', { query: '{ hello fails }' }, 200],
    ['no query', {}, 400],
    ['variables that are no JSON', { query: '{ hello }', variables: '{' }, 400],
  ])('with %s is not to be kept', async (_what, parameters, expected) => {
    const { status, headers } = await get(parameters as Record<string, string>, { 'if-none-match': '*' });
    expect([status, headers.get('cache-control')]).toEqual([expected, 'no-store']);
  });

  it('is refused to a form on a foreign page, whatever that has kept', async () => {
    const response = await fetch(`${service.url}/graphql?query={hello}`, {
      headers: { 'if-none-match': '*' },
    });
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store']);
    expect(await response.text()).toContain('Cross-Site Request Forgery');
  });
});

it('an answer by POST is kept by nobody, says nothing of it and has no part in this', async () => {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'if-none-match': '*' },
    body: JSON.stringify({ query: '{ hello }' }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBeNull();
  expect(response.headers.get('etag')).toBeNull();
});
