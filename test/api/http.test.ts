import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(testConnection());
});
afterAll(() => service.stop());

const sandboxOrigin = 'https://studio.apollographql.com';
const question = JSON.stringify({ query: '{ dataset { title } }' });

describe('asking', () => {
  it('works by POST', async () => {
    const { status, headers, body } = await service.post(question);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(body).toEqual({
      data: { dataset: { title: 'The founding data' } },
      extensions: { answer: expect.any(Object), cost: 2 },
    });
  });

  it('works by GET for those who show that they are no form on a foreign page', async () => {
    const parameters = new URLSearchParams({
      query: 'query ($id: ID!) { node(id: $id) { id } }',
      variables: '{"id":"actor:iraq"}',
    });
    const preflight = { 'apollo-require-preflight': '1' };
    expect((await service.get(`/graphql?${parameters}`, preflight)).body.data).toEqual({
      node: { id: 'actor:iraq' },
    });
    const refused = await service.get(`/graphql?${parameters}`);
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0].message).toContain('Cross-Site Request Forgery');
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'is refused to a form that sends %s',
    async (type) => {
      const { status, body } = await service.post(question, { 'content-type': type });
      expect(status).toBe(400);
      expect(body.errors[0].message).toContain('Cross-Site Request Forgery');
    },
  );

  it('knows the media type of GraphQL', async () => {
    const accept = 'application/graphql-response+json';
    const { headers } = await service.post(question, { accept });
    expect(headers.get('content-type')).toBe(`${accept}; charset=utf-8`);
  });

  it('tells the schema to introspection', async () => {
    const { body } = await service.ask(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }));
    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.queryType.name).toBe('Query');
  });
});

describe('other pages in a browser', () => {
  it('may ask when they are Apollo Sandbox', async () => {
    const { headers } = await service.post(question, { origin: sandboxOrigin });
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

  it.each(['https://example.org', `${sandboxOrigin}.example.org`, 'null'])(
    'may not ask when they are %s',
    async (origin) => {
      const { headers } = await service.post(question, { origin });
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it.each(['/', '/livez', '/readyz'])('may not read %s, Sandbox or not', async (path) => {
    const { headers } = await service.get(path, { origin: sandboxOrigin });
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('bad input', () => {
  it('that is no date is refused with what would be right, literal or variable', async () => {
    const literal = await service.ask('{ events(where: { during: "last year" }) { totalCount } }');
    const query = 'query ($during: EDTF) { events(where: { during: $during }) { totalCount } }';
    const variable = await service.ask(query, { during: '2021-02-30' });
    for (const { status, body } of [literal, variable]) {
      expect(status).toBe(400);
      expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
      expect(body.errors[0].message).toContain('right would be');
    }
  });

  it('that is a cursor of another list, of another order, or of nobody is refused', async () => {
    const first = await service.ask('{ relations(first: 1) { pageInfo { endCursor } } }');
    const cursor: string = first.body.data.relations.pageInfo.endCursor;
    const refusalOf = async (query: string, after: string) =>
      (await service.ask(`query ($after: String) { ${query} { totalCount } }`, { after })).body.errors?.[0];
    expect(await refusalOf('relations(after: $after)', cursor)).toBeUndefined();
    for (const [query, after] of [
      ['claims(after: $after)', cursor],
      ['relations(orderBy: OLDEST, after: $after)', cursor],
      ['relations(after: $after)', 'page 2'],
    ] as const) {
      const { code, argument } = (await refusalOf(query, after)).extensions;
      expect(code).toBe('BAD_USER_INPUT');
      expect(argument).toBe(`${query.split('(')[0]}.after`);
    }
  });

  it.each([
    ['{"query": "{ dataset', 'Invalid JSON'],
    ['{"query": "{ dataset"}', 'Syntax Error'],
    ['{"query": "{ datasets }"}', 'Cannot query field'],
    ['{"query": "query a { __typename }", "operationName": "b"}', 'Unknown operation'],
    ['[{"query": "{ __typename }"}]', 'batching'],
    ['{}', 'POST body missing'],
  ])('%s is answered with 400 in JSON and without a stack', async (text, message) => {
    const { status, headers, body, text: answer } = await service.post(text);
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/json');
    expect(body.errors[0].message).toContain(message);
    expect(answer).not.toMatch(/stack|node_modules|\.[jt]s:\d/);
  });
});
