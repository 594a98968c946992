import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { startTestService } from '../support/service.js';

type Sent = { readonly headers: Record<string, string>; readonly body: string | Buffer };
type Got = { status: number | undefined; headers: Record<string, unknown>; body: string };

let service: Awaited<ReturnType<typeof startTestService>>;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await startTestService(testConnection());
});
afterAll(() => service.stop());

const send = ({ headers, body }: Sent): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request(`${service.url}/graphql`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });

const asProgram = { 'content-type': 'application/json' };
/** What Express is left with: a page in a browser. */
const asPage = { ...asProgram, origin: 'https://example.org' };
const named = { 'x-request-id': 'two-routes' };
const question = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
/** Without what tells of time and of pages in browsers. */
const told = ({ status, headers, body }: Got) => {
  const { date: _date, etag: _etag, vary: _vary, ...kept } = headers;
  const open = Object.entries(kept).filter(([name]) => !name.startsWith('access-control'));
  return { status, headers: Object.fromEntries(open), body };
};

describe('a question of a program, which goes past Express,', () => {
  it.each([
    ['an answer', question('{ actor(ref: { id: "actor:iran" }) { ... on Actor { name degree } } }')],
    ['variables', question('query ($id: ID!) { node(id: $id) { id } }', { variables: { id: 'actor:us' } })],
    ['a name that is not in the schema', question('{ actorz { id } }')],
    ['an argument that cannot be', question('{ actors(first: 0) { totalCount } }')],
    ['no query', '{}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"{ __typename }"'],
    ['no JSON', '{"query": '],
    ['nothing', ''],
    ['bytes that are no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['too many bytes', question('{ __typename }', { padding: 'x'.repeat(300_000) })],
  ])('is answered as one of a page is, byte by byte: %s', async (_what, body) => {
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const program = await send({ headers: { ...asProgram, ...named, ...length }, body });
    const page = await send({ headers: { ...asPage, ...named, ...length }, body });
    expect(told(program)).toEqual(told(page));
    expect(program.headers['x-request-id']).toBe('two-routes');
  });

  it('may come in pieces', async () => {
    const { status, body } = await new Promise<Got>((resolve, reject) => {
      const text = question('{ __typename }');
      const headers = { ...asProgram, 'content-length': String(text.length) };
      const asked = request(`${service.url}/graphql`, { method: 'POST', headers }, (response) => {
        response.setEncoding('utf8').on('data', (got: string) => {
          resolve({ status: response.statusCode, headers: response.headers, body: got });
        });
      });
      asked.on('error', reject);
      asked.write(text.slice(0, 9));
      setTimeout(() => asked.end(text.slice(9)), 50);
    });
    expect([status, JSON.parse(body)]).toMatchObject([200, { data: { __typename: 'Query' } }]);
  });
});
