import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, startTinyService, type TinyService } from './tiny-service.js';

let service: TinyService;
beforeAll(async () => {
  service = await startTinyService();
});
afterAll(() => service.server.stop());

async function post(body: string | Buffer, headers: Record<string, string> = {}) {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  });
  const type = response.headers.get('content-type');
  return { status: response.status, type, body: JSON.parse(await response.text()) };
}

describe('limits', () => {
  const spreads = Array.from(
    { length: 12 },
    (_, n) => `fragment f${n} on Query { ...f${n + 1} ...f${n + 1} }`,
  );

  it.each([
    ['depth', `{ things ${'{ nodes { things '.repeat(3)} { totalCount } ${'} }'.repeat(3)} }`, 6, 8],
    ['aliases', '{ a: hello b: hello c: hello d: hello }', 3, 4],
    ['tokens', `{ ${'hello '.repeat(300)} }`, 200, 302],
    ['selections', `{ ...f0 } ${spreads.join(' ')} fragment f12 on Query { hello }`, 200, null],
    ['cost', '{ things(first: 50) { nodes { things { totalCount } } } }', 1_000, 1_351],
  ])('of %s are told with what is allowed and what was found', async (limit, query, allowed, found) => {
    const { status, body } = await ask(service.url, query);
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
    expect(body.errors).toHaveLength(1);
    expect(body.errors[0].extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit, allowed, found });
    expect(body.errors[0].message).toContain(`${found ?? `more than ${allowed}`} `);
    expect(body.errors[0].message).toContain(`at most ${allowed} are allowed`);
  });

  it('tell the cost even of what they refuse', async () => {
    const { body } = await ask(service.url, '{ things(first: 50) { nodes { things { totalCount } } } }');
    expect(body.extensions).toEqual({ cost: 1_351 });
  });

  it('of the body hold for what it unpacks to', async () => {
    const large = JSON.stringify({ query: `{ hello } #${'x'.repeat(5_000)}` });
    const plain = await post(large);
    expect(plain.status).toBe(413);
    expect(plain.type).toContain('application/json');
    expect(plain.body.errors[0].extensions).toEqual({
      code: 'LIMIT_EXCEEDED',
      limit: 'bodyBytes',
      allowed: 4_096,
      found: large.length,
    });
    expect(plain.body.errors[0].message).toContain(`The body has ${large.length} bytes; at most 4096`);
    const packed = await post(gzipSync(large), { 'content-encoding': 'gzip' });
    expect(packed.status).toBe(413);
    expect(packed.body.errors[0].message).toContain('more than 4096 bytes');
  });
});

describe('a body', () => {
  const nested = (levels: number) =>
    `{"query":"{ hello }","variables":{"v":${'['.repeat(levels - 2)}${']'.repeat(levels - 2)}}}`;

  it.each([
    ['as it is', (text: string) => post(text)],
    ['packed', (text: string) => post(gzipSync(text), { 'content-encoding': 'gzip' })],
  ])('nested more than 100 deep is refused before it is read, %s', async (_how, send) => {
    expect((await send(nested(100))).status).toBe(200);
    const { status, body } = await send(nested(101));
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message:
          'The body has more than 100 levels of lists and objects; at most 100 are allowed: nest less.',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyLevels', allowed: 100, found: null },
      },
    ]);
  });

  it('may have any number of brackets in its texts', async () => {
    const query = `{ hello(name: "${'[{\\"'.repeat(300)}") }`;
    expect((await post(JSON.stringify({ query }))).status).toBe(200);
  });
});

describe('requests that are none', () => {
  it.each([
    ['cut JSON', '{"query": "{ hello', {}, 400, 'Invalid JSON: the body cannot be read'],
    ['a bare text', '"hello"', {}, 400, 'Invalid JSON: the body cannot be read'],
    [
      'an unknown character set',
      '{}',
      { 'content-type': 'application/json; charset=klingon' },
      415,
      'charset',
    ],
    ['an unknown packing', '{}', { 'content-encoding': 'rar' }, 415, 'encoding'],
    ['nothing', '', {}, 400, 'POST body missing'],
    ['several at once', '[{"query": "{ hello }"}]', {}, 400, 'batching disabled'],
    ['a form', 'query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'CSRF'],
    ['plain text', '{"query": "{ hello }"}', { 'content-type': 'text/plain' }, 400, 'CSRF'],
    ['XML', '<query/>', { 'content-type': 'application/xml' }, 400, 'POST body missing'],
  ])('%s is refused in JSON without a stack', async (_what, text, headers, status, message) => {
    const answer = await post(text, headers);
    expect(answer.status).toBe(status);
    expect(answer.type).toContain('application/json');
    expect(answer.body.errors).toEqual([
      { message: expect.stringContaining(message), extensions: { code: 'BAD_REQUEST' } },
    ]);
  });

  it('an address at which there is nothing is told in JSON', async () => {
    const response = await fetch(`${service.url}/grapql`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'There is nothing at /grapql; questions go to /graphql.',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
  });

  it('other methods are refused', async () => {
    const response = await fetch(`${service.url}/graphql`, {
      method: 'DELETE',
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, POST');
  });

  it('an operation that the document does not have is told', async () => {
    const { status, body } = await ask(service.url, 'query a { hello }', { operationName: 'b' });
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { message: 'Unknown operation named "b".', extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
    ]);
  });

  it.each(['subscription { hello }', 'subscription { __typename }'])(
    'a subscription is none: %s',
    async (query) => {
      const { status, body } = await ask(service.url, query);
      expect(status).toBe(400);
      expect(body.errors).toEqual([
        {
          message: 'There is nothing to subscribe to here; right would be a query.',
          locations: [{ line: 1, column: 1 }],
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
        },
      ]);
    },
  );

  it('variables that do not fit are told', async () => {
    const { status, body } = await ask(service.url, 'query ($n: Int!) { things(first: $n) { totalCount } }');
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });
});

describe('a schema that is not to be told', () => {
  let quiet: TinyService;
  beforeAll(async () => {
    quiet = await startTinyService({ introspection: false });
  });
  afterAll(() => quiet.server.stop());

  it('is not told to introspection', async () => {
    const { status, body } = await ask(quiet.url, '{ __schema { queryType { name } } }');
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      {
        message: 'This service does not tell its schema (setting INTROSPECTION).',
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ]);
  });

  it.each(['{ helo }', '{ hello(nam: 1) }', '{ things }', 'query ($x: Strin) { hello(name: $x) }'])(
    'is not hinted at in the refusal of %s',
    async (query) => {
      expect(JSON.stringify((await ask(quiet.url, query)).body)).not.toContain('Did you mean');
      expect(JSON.stringify((await ask(service.url, query)).body)).toContain('Did you mean');
    },
  );
});
