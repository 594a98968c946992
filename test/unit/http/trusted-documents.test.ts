import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments } from '../../../src/http/trusted-documents.js';
import { StartError } from '../../../src/start-error.js';
import { startTinyService, type TinyService } from './tiny-service.js';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const listed = 'query Greet($name: String!) {\n  hello(name: $name)\n}';
const otherLayout = `# Who is there?
  query Greet($name : String!) { hello(name:$name), }`;
const hash = hashOf(listed);
const byHash = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
const variables = { name: 'Ada' };

type Send = (
  body: Record<string, unknown>,
) => Promise<{ status: number; body: Answer; cache: string | null }>;
type Answer = { data?: unknown; errors?: { message: string; extensions: { code: string } }[] };

/** A program by POST, a page of a browser by POST, which Express answers, and a program by GET. */
const ways: [string, (service: TinyService) => Send][] = [
  ['by POST', (service) => (body) => asked(service, body, {})],
  ['by POST, from a page', (service) => (body) => asked(service, body, { origin: 'https://example.org' })],
  [
    'by GET',
    (service) => async (body) => {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries(body))
        search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
      const headers = { 'apollo-require-preflight': '1' };
      return answerOf(await fetch(`${service.url}/graphql?${search}`, { headers }));
    },
  ],
];

async function asked(service: TinyService, body: object, more: Record<string, string>) {
  return answerOf(
    await fetch(`${service.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    }),
  );
}

async function answerOf(response: Response) {
  const body = JSON.parse(await response.text()) as Answer;
  return { status: response.status, body, cache: response.headers.get('cache-control') };
}

describe.each(ways)('a service that trusts a list alone, %s,', (_way, sender) => {
  let service: TinyService;
  let send: Send;
  beforeAll(async () => {
    const trustedDocuments = { texts: new Map([[hash, listed]]), only: true };
    service = await startTinyService({ trustedDocuments });
    send = sender(service);
  });
  afterAll(() => service.server.stop());

  it.each([
    ['its hash, as Apollo sends it', byHash(hash)],
    ['its hash as documentId', { documentId: hash }],
    ['its hash with the name of the algorithm', { documentId: `sha256:${hash}` }],
    ['its text', { query: listed }],
    ['its text in another layout', { query: otherLayout }],
    ['its text and hash', { query: listed, ...byHash(hash) }],
  ])('answers a document of the list by %s', async (_by, question) => {
    const { status, body } = await send({ ...question, variables });
    expect([status, body.data]).toEqual([200, { hello: 'Hello Ada' }]);
  });

  it.each([
    ['another text', { query: '{ hello }' }],
    ['a listed text with one more field', { query: listed.replace('{\n', '{\n  requestId ') }],
    ['two operations, one of them listed', { query: `${listed} query Other { requestId }` }],
    ['a text that is no GraphQL', { query: '{ hello' }],
    ['a hash that is not listed', byHash(hashOf('{ hello }'))],
    ['an id that is not listed', { documentId: 'everything' }],
    ['another text with a listed id', { query: '{ hello }', documentId: hash }],
    ['another text to be kept under its hash', { query: '{ hello }', ...byHash(hashOf('{ hello }')) }],
  ])('refuses %s, and says what to do', async (_what, question) => {
    const { status, body, cache } = await send(question);
    expect([status, cache, body.data]).toEqual([403, 'no-store', undefined]);
    expect(body.errors).toHaveLength(1);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNTRUSTED_DOCUMENT' });
    expect(body.errors?.[0]?.message).toMatch(
      /is not on the list .*sha256Hash or documentId.*npm run documents/,
    );
  });

  it('leaves what is no question to be refused in its own words', async () => {
    expect((await send({})).body.errors?.[0]?.extensions.code).toBe('BAD_REQUEST');
  });

  it('asks its own questions for its pages all the same', async () => {
    const before = service.asked();
    expect((await fetch(`${service.url}/`)).status).toBe(200);
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    expect(service.asked()).toBe(before + 1);
  });
});

describe('an address', () => {
  it('cannot carry one document past the list and another to be run', async () => {
    const trustedDocuments = { texts: new Map([[hash, listed]]), only: true };
    const service = await startTinyService({ trustedDocuments });
    const text = encodeURIComponent(listed);
    for (const search of [`query=${text}&query={requestId}`, `query={requestId}#&query=${text}`]) {
      const { request } = await import('node:http');
      const { hostname, port } = new URL(service.url);
      const told = await new Promise<string>((resolve, reject) => {
        const headers = { 'apollo-require-preflight': '1' };
        request({ hostname, port, path: `/graphql?${search}`, headers }, (response) => {
          let body = '';
          response.on('data', (chunk) => {
            body += chunk;
          });
          response.on('end', () => resolve(body));
        })
          .on('error', reject)
          .end();
      });
      expect(JSON.parse(told).data).toBeUndefined();
    }
    await service.server.stop();
  });
});

describe('a list beside which anything may be asked', () => {
  let service: TinyService;
  beforeAll(async () => {
    const trustedDocuments = { texts: new Map([[hash, listed]]), only: false };
    const persistedQueries = { count: 0, bytes: 0 };
    service = await startTinyService({ trustedDocuments, persistedQueries });
  });
  afterAll(() => service.server.stop());

  it.each([[byHash(hash)], [{ documentId: hash }], [{ query: '{ hello(name: "Ada") }' }]])(
    'answers %j',
    async (question) => {
      expect((await asked(service, { ...question, variables }, {})).body.data).toEqual({
        hello: 'Hello Ada',
      });
    },
  );

  it('leaves a hash that is not on it to the protocol of Apollo', async () => {
    const { body } = await asked(service, byHash('x'), {});
    expect(body.errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('readTrustedDocuments', () => {
  const folder = mkdtempSync(join(tmpdir(), 'trusted-'));
  const file = join(folder, 'list.json');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('reads what it is to read', async () => {
    writeFileSync(file, JSON.stringify({ [hash]: listed }));
    const { texts, only } = await readTrustedDocuments({ file, only: true });
    expect([[...texts], only]).toEqual([[[hash, listed]], true]);
  });

  it.each([
    ['{', 'is no JSON'],
    ['[]', 'is no object'],
    ['null', 'is no object'],
    ['{}', 'holds no document'],
    [JSON.stringify({ [hash]: 1 }), `has no text at "${hash}"`],
    [JSON.stringify({ [hash]: '{ hello }' }), `whose SHA-256 is ${hashOf('{ hello }')}`],
    [JSON.stringify({ [hashOf('{')]: '{' }), 'that is no GraphQL'],
  ])('refuses %s before anything starts', async (text, reason) => {
    writeFileSync(file, text);
    const refused = await readTrustedDocuments({ file, only: true }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(StartError);
    expect((refused as StartError).message).toContain(reason);
    expect((refused as StartError).remedy).toContain('npm run documents');
  });

  it('refuses a file that is not there', async () => {
    const missing = join(folder, 'missing.json');
    await expect(readTrustedDocuments({ file: missing, only: true })).rejects.toThrow(
      `TRUSTED_DOCUMENTS is ${missing}, which cannot be read (ENOENT).`,
    );
  });
});
