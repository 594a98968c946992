import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startTinyService, type TinyService } from './tiny-service.js';

let service: TinyService | undefined;
beforeEach(async () => {
  await service?.server.stop();
  service = await startTinyService();
});
afterAll(() => service?.server.stop());

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const byHash = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } });

async function get(parameters: { query?: string; extensions: object; variables?: object }) {
  const search = new URLSearchParams(
    Object.entries(parameters).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
  const response = await fetch(`${service?.url}/graphql?${search}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

async function post(body: object) {
  const response = await fetch(`${service?.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

const notFound = {
  errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
};

describe.each([
  ['GET', get],
  ['POST', post],
])('by %s', (_method, send) => {
  const query = 'query ($name: String!) { hello(name: $name) }';
  const extensions = byHash(hashOf(query));

  it('a hash that nobody has sent a text for asks for the text, and is not to be kept', async () => {
    const { status, headers, body } = await send({ extensions });
    expect([status, body]).toEqual([200, notFound]);
    expect(headers.get('cache-control')).toMatch(/no-store|no-cache/);
  });

  it('a text that was sent once is known by its hash, with other variables too', async () => {
    expect((await send({ query, extensions, variables: { name: 'one' } })).body.data).toEqual({
      hello: 'Hello one',
    });
    const { status, body } = await send({ extensions, variables: { name: 'two' } });
    expect([status, body.data]).toEqual([200, { hello: 'Hello two' }]);
  });

  it('a hash of another text is refused, and registers nothing', async () => {
    const other = byHash(hashOf('{ requestId }'));
    const { status, body } = await send({ query, extensions: other, variables: { name: 'x' } });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(body.errors[0].message).toContain('right would be the SHA-256 of its text');
    expect((await send({ extensions: other })).body).toEqual(notFound);
  });

  it('another version of the protocol is refused', async () => {
    const { status, body } = await send({ query, extensions: byHash(hashOf(query), 2) });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('what is too costly is refused by its hash as by its text', async () => {
    const costly = '{ things(first: 50) { nodes { things { totalCount } } } }';
    const sent = { extensions: byHash(hashOf(costly)) };
    for (const asked of [{ query: costly, ...sent }, sent]) {
      const { status, body } = await send(asked);
      expect([status, body.errors[0].extensions.code]).toEqual([400, 'LIMIT_EXCEEDED']);
    }
  });

  it('what the schema does not have is not kept', async () => {
    const wrong = '{ helo }';
    const sent = { extensions: byHash(hashOf(wrong)) };
    expect((await send({ query: wrong, ...sent })).status).toBe(400);
    expect((await send(sent)).body).toEqual(notFound);
  });
});

it('an answer by the hash alone has the tag that it has by its text', async () => {
  const query = '{ hello }';
  const extensions = byHash(hashOf(query));
  const first = await get({ query, extensions });
  const second = await get({ extensions });
  expect(second.headers.get('etag')).toMatch(/^".+"$/);
  expect(second.headers.get('etag')).toBe(first.headers.get('etag'));
});

it('only so many texts are kept, the latest', async () => {
  const queries = ['{ a: hello }', '{ b: hello }', '{ c: hello }'];
  for (const query of queries) await post({ query, extensions: byHash(hashOf(query)) });
  const found = await Promise.all(queries.map((query) => post({ extensions: byHash(hashOf(query)) })));
  expect(found.map(({ body }) => 'data' in body)).toEqual([false, true, true]);
});

it('a text longer than all may be together is answered and not kept', async () => {
  const query = `{ hello } #${'x'.repeat(2_100)}`;
  const extensions = byHash(hashOf(query));
  expect((await post({ query, extensions })).body.data).toEqual({ hello: 'Hello you' });
  expect((await post({ extensions })).body).toEqual(notFound);
});

it('a service that keeps none says so', async () => {
  const other = await startTinyService({ persistedQueries: { count: 0, bytes: 1_000 } });
  const response = await fetch(`${other.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ extensions: byHash('x') }),
  });
  expect(await response.json()).toEqual({
    errors: [
      { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
    ],
  });
  await other.server.stop();
});
