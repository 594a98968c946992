import { readdirSync, readFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(testConnection());
});
afterAll(() => service.stop());

const sandboxOrigin = 'https://studio.apollographql.com';
const preflight = { 'apollo-require-preflight': '1' };

async function post(body: string, headers: Record<string, string> = {}, { url } = service) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) };
}

function ask(query: string, variables: Record<string, unknown> = {}, from = service) {
  return post(JSON.stringify({ query, variables }), {}, from);
}

async function get(path: string, headers: Record<string, string> = {}, { url } = service) {
  const response = await fetch(url + path, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('asking', () => {
  it('works by POST', async () => {
    const { status, headers, body } = await ask('{ dataset { title } }');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body).toEqual({ data: { dataset: { title: 'The founding data' } }, extensions: { cost: 2 } });
  });

  it('works by GET for those who show that they are no form on a foreign page', async () => {
    const query = `/graphql?query=${encodeURIComponent('query ($id: ID!) { node(id: $id) { id } }')}&variables=${encodeURIComponent('{"id":"actor:iraq"}')}`;
    expect(JSON.parse((await get(query, preflight)).text).data).toEqual({ node: { id: 'actor:iraq' } });
    const refused = await get(query);
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Cross-Site Request Forgery');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'is refused to a form that sends %s',
    async (type) => {
      const { status, body } = await post('{"query":"{ dataset { title } }"}', { 'content-type': type });
      expect(status).toBe(400);
      expect(body.errors[0].message).toContain('Cross-Site Request Forgery');
    },
  );

  it('knows a media type for GraphQL', async () => {
    const accept = 'application/graphql-response+json';
    const { headers } = await post('{"query":"{ dataset { title } }"}', { accept });
    expect(headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
  });

  it('tells the schema to introspection', async () => {
    const { body } = await ask(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.queryType).toEqual({ name: 'Query' });
  });
});

describe('other pages in a browser', () => {
  it('may ask when they are Apollo Sandbox', async () => {
    const { headers } = await post('{"query":"{ dataset { title } }"}', { origin: sandboxOrigin });
    expect(headers.get('access-control-allow-origin')).toBe(sandboxOrigin);
    expect(headers.get('vary')).toContain('Origin');
    const asked = await fetch(`${service.url}/graphql`, {
      method: 'OPTIONS',
      headers: {
        origin: sandboxOrigin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(sandboxOrigin);
    expect(asked.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each(['https://example.org', 'https://studio.apollographql.com.example.org', 'null'])(
    'may not ask when they are %s',
    async (origin) => {
      const { headers } = await post('{"query":"{ dataset { title } }"}', { origin });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may ask nothing but GraphQL', async () => {
    for (const path of ['/', '/livez', '/readyz'])
      expect(
        (await get(path, { origin: sandboxOrigin })).headers.get('access-control-allow-origin'),
      ).toBeNull();
  });
});

describe('limits', () => {
  it('refuse a body beyond 256 KiB', async () => {
    const { status, body } = await ask(`{ dataset { title } } #${'x'.repeat(256 * 1024)}`);
    expect(status).toBe(413);
    expect(body.errors[0].extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'bodyBytes',
      allowed: 262_144,
    });
  });

  const deep = (levels: number) =>
    `{ sources { nodes { ${'copyOf { '.repeat(levels - 3)} id ${'}'.repeat(levels - 3)} } } }`;
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ')} }`;

  it('let 15 levels and 15 aliases pass', async () => {
    for (const query of [deep(15), aliases(15)]) expect((await ask(query)).body.errors).toBeUndefined();
  });

  it.each([
    ['depth', deep(16), 15, 16],
    ['aliases', aliases(16), 15, 16],
    ['tokens', `{ ${'__typename '.repeat(2_000)} }`, 2_000, 2_002],
    [
      'cost',
      '{ actors(first: 200) { nodes { relations(first: 200) { nodes { claims(first: 200) { nodes { id } } } } } } }',
      250_000,
      16_080_401,
    ],
  ])('of %s say what is allowed and what was found', async (limit, query, allowed, found) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      expect.objectContaining({ extensions: { code: 'LIMIT_EXCEEDED', limit, allowed, found } }),
    ]);
    expect(body.errors[0].message).toMatch(new RegExp(`${found} .*at most ${allowed} `));
  });

  it('let 200 actors with 25 relations each pass', async () => {
    const query =
      '{ actors(first: 200) { nodes { name relations { totalCount nodes { type { label } subject { name } object { name } claimCounts { affirm deny } } } } } }';
    const { body } = await ask(query);
    expect(body.errors).toBeUndefined();
    expect(body.extensions.cost).toBe(75_401);
  });

  it('of pages and lists are told together, each with argument, value and what would be right', async () => {
    const ids = Array.from({ length: 201 }, (_, n) => `actor:${n}`);
    const { status, body } = await ask(
      'query ($ids: [ID!]!) { actors(first: 201) { totalCount } claims(first: 0) { totalCount } nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(status).toBe(400);
    expect(body.errors.map(({ extensions }: { extensions: unknown }) => extensions)).toEqual([
      {
        code: 'BAD_USER_INPUT',
        argument: 'actors.first',
        given: 201,
        expected: 'a whole number from 1 to 200',
      },
      {
        code: 'BAD_USER_INPUT',
        argument: 'claims.first',
        given: 0,
        expected: 'a whole number from 1 to 200',
      },
      { code: 'BAD_USER_INPUT', argument: 'nodes.ids', given: '201 values', expected: 'at most 200' },
    ]);
  });
});

describe('bad input', () => {
  it('that is no date is refused with what would be right, literal or variable', async () => {
    const literal = await ask('{ events(where: { during: "last year" }) { totalCount } }');
    const query = 'query ($during: EDTF) { events(where: { during: $during }) { totalCount } }';
    const variable = await ask(query, { during: '2021-02-30' });
    for (const { status, body } of [literal, variable]) {
      expect(status).toBe(400);
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(body.errors[0].message).toContain('right would be');
    }
  });

  it('that is a cursor of another list, of another order, or of nobody is refused', async () => {
    const first = '{ relations(first: 1) { pageInfo { endCursor } } }';
    const cursor: string = (await ask(first)).body.data.relations.pageInfo.endCursor;
    const refusalOf = async (query: string, after: string) =>
      (await ask(`query ($after: String) { ${query} { totalCount } }`, { after })).body.errors?.[0];
    expect(await refusalOf('relations(after: $after)', cursor)).toBeUndefined();
    for (const [query, after] of [
      ['claims(after: $after)', cursor],
      ['relations(orderBy: OLDEST, after: $after)', cursor],
      ['relations(after: $after)', 'page 2'],
    ] as const) {
      const refusal = await refusalOf(query, after);
      expect(refusal?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', given: after.slice(0, 80) });
      expect(refusal?.extensions.argument).toMatch(/^(claims|relations)\.after$/);
    }
  });

  it.each([
    ['{"query": "{ dataset', 'no JSON'],
    ['{"query": "{ dataset"}', 'Syntax Error'],
    ['{"query": "{ datasets }"}', 'Cannot query field'],
    ['{"query": "query a { __typename }", "operationName": "b"}', 'Unknown operation'],
    ['[{"query": "{ __typename }"}]', 'batching'],
    ['{}', 'POST body missing'],
  ])('%s is answered with 400 in JSON and without a stack', async (text, message) => {
    const { status, headers, body, text: answer } = await post(text);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/json');
    expect(body.errors[0].message).toContain(message);
    expect(answer).not.toMatch(/stack|node_modules|\.[jt]s:\d/);
  });
});

describe('the landing page', () => {
  const browser = { accept: 'text/html,*/*;q=0.8' };

  it.each(['/', '/graphql'])('at %s tells what is served and loads nothing from elsewhere', async (path) => {
    const { status, headers, text } = await get(path, browser);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('The founding data');
    expect(text).toMatch(/<dt>claims<\/dt><dd>\d+/);
    expect(text).not.toMatch(/\ssrc=|url\(|@import|<iframe/);
  });

  it('offers each of the examples', async () => {
    const { text } = await get('/', browser);
    expect(text.match(/<textarea /g)).toHaveLength(readdirSync('examples/operations').length);
  });

  it('gives way to the embedded Sandbox on demand', async () => {
    const other = await startTestService(testConnection(), { sandbox: true });
    expect((await get('/graphql', browser, other)).text).toContain('embeddable-sandbox');
    expect((await get('/', browser, other)).text).toContain('The founding data');
    await other.stop();
  });
});

describe('health', () => {
  it('is good while the database answers', async () => {
    expect((await get('/livez')).status).toBe(200);
    expect(JSON.parse((await get('/readyz')).text)).toEqual({
      status: 'ready',
      database: 'answers',
      draining: false,
    });
  });

  it('an address at which there is nothing is told in JSON', async () => {
    const { status, text } = await get('/nowhere', { accept: 'text/html' });
    expect(status).toBe(404);
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'NOT_FOUND' });
  });
});

describe('without its database', () => {
  /** Between service and database, to be cut; only what a client of a real network would see. */
  let line: { port: number; cut(): void; close(): Promise<void> };
  let alone: TestService;
  beforeAll(async () => {
    line = await openLine(new URL(testConnection().uri));
    alone = await startTestService({ ...testConnection(), uri: `bolt://127.0.0.1:${line.port}` });
    line.cut();
  });
  afterAll(async () => {
    await alone.stop();
    await line.close();
  });

  it('the service lives, but is not ready', async () => {
    expect((await get('/livez', {}, alone)).status).toBe(200);
    const { status, text } = await get('/readyz', {}, alone);
    expect(status).toBe(503);
    expect(JSON.parse(text)).toEqual({ status: 'not ready', database: 'does not answer', draining: false });
  });

  it('a question is answered with 503, when to ask again, and nothing of the inside', async () => {
    const { status, headers, body, text } = await ask('{ dataset { title } }', {}, alone);
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('2');
    expect(body.errors[0].extensions).toEqual({ code: 'DB_UNAVAILABLE' });
    expect(text).not.toMatch(/127\.0\.0\.1|bolt|Neo4j|ServiceUnavailable/);
  });

  it('the landing page says so', async () => {
    expect((await get('/', { accept: 'text/html' }, alone)).text).toContain('The database does not answer');
  });
});

describe('a fault of the service itself', () => {
  it('is masked under the id that the log has it under', async () => {
    // A copy of a source that cannot be read as text is nothing that anybody foresaw.
    const faulty = await startTestService(testConnection(), { sourcesDir: '\0' });
    const { headers, body } = await ask('{ sources { nodes { localCopy } } }', {}, faulty);
    const id = headers.get('x-request-id');
    expect(body.errors[0].message).toBe(`Something went wrong here; the log has it under id ${id}.`);
    expect(body.errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', id });
    await vi.waitFor(() =>
      expect(faulty.log).toContainEqual(
        expect.objectContaining({ id, err: expect.anything(), msg: 'masked error' }),
      ),
    );
    await faulty.stop();
  });
});

describe('the examples', () => {
  it.each(readdirSync('examples/operations'))('%s runs as it stands and finds something', async (name) => {
    const text = readFileSync(`examples/operations/${name}`, 'utf8');
    const { body } = await ask(text);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body.data)).not.toMatch(
      /"nodes":\[\]\}?\}$|^\{"\w+":(null|\[\])\}|"code":"(NOT_FOUND|AMBIGUOUS)"/,
    );
  });
});

async function openLine(to: URL): Promise<{ port: number; cut(): void; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((socket) => {
    if (isCut) return void socket.destroy();
    const onward = connect(Number(to.port), to.hostname);
    for (const [from, other] of [
      [socket, onward],
      [onward, socket],
    ] as const) {
      sockets.add(from);
      from.pipe(other);
      from.on('error', () => other.destroy());
      from.on('close', () => other.destroy());
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
