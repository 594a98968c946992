import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenCheck } from '../../../src/http/token-check.js';
import { startTinyService, type TinyService } from './tiny-service.js';

const folder = mkdtempSync(join(tmpdir(), 'read-guard-'));
const keysFile = join(folder, 'keys.json');
const [issuer, audience] = ['https://issuer.example.org', 'relations'];
const tokens = ['the-token-of-readers', 'the-token-of-writers'];
const { privateKey, publicKey } = await generateKeyPair('ES256');
const stranger = await generateKeyPair('ES256');
const shared = new TextEncoder().encode('a secret that both sides would know');

let tiny: TinyService;
beforeAll(async () => {
  const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' };
  writeFileSync(keysFile, JSON.stringify({ keys: [key] }));
  tiny = await startTinyService({
    knowsToken: await createTokenCheck(tokens, { keysFile, issuer, audience }),
  });
});
afterAll(async () => {
  await tiny.server.stop();
  rmSync(folder, { recursive: true });
});

const get = (path: string, authorization?: string, method = 'GET') =>
  fetch(tiny.url + path, { method, headers: authorization ? { authorization } : {} });
const question = '/graphql?query={hello}';
const post = (headers: Record<string, string>) =>
  fetch(`${tiny.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: '{"query":"{ hello }"}',
  });
const signed = (changes: { iss?: string; aud?: string; exp?: string | null } = {}, key = privateKey) => {
  const { iss = issuer, aud = audience, exp = '1m' } = changes;
  const token = new SignJWT({})
    .setProtectedHeader({ alg: 'ES256', kid: 'one' })
    .setIssuer(iss)
    .setAudience(aud);
  return (exp === null ? token : token.setExpirationTime(exp)).sign(key);
};

describe('a service that asks its readers for a token', () => {
  it.each(['/', '/explorer', '/graphql', question, '/export/graph.txt', '/metrics', '/nowhere'])(
    'answers %s with 401 where there is none',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toContain('Bearer');
      expect(await response.json()).toMatchObject({
        errors: [
          {
            message: expect.stringContaining('"Authorization: Bearer <token>"'),
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      });
    },
  );

  it.each(['/livez', '/readyz'])('answers %s without one', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it('answers what a browser asks before a question of another page', async () => {
    expect((await get('/graphql', undefined, 'OPTIONS')).status).toBe(204);
  });

  it.each(tokens)('answers who brings %s, as a bearer or as a password under any name', async (token) => {
    for (const name of ['', 'me', 'me and myself']) {
      const basic = Buffer.from(`${name}:${token}`).toString('base64');
      expect((await post({ authorization: `Basic ${basic}` })).status).toBe(200);
    }
    expect(await (await post({ authorization: `bearer ${token}` })).json()).toMatchObject({
      data: { hello: 'Hello you' },
    });
  });

  it.each(['the-token-of-readerS', '', 'the-token', 'the-token-of-readers-and-more'])(
    'refuses %s, and tells nothing of what would be right',
    async (token) => {
      const response = await post({ authorization: `Bearer ${token}` });
      expect(response.status).toBe(401);
      expect(await response.text()).not.toMatch(/the-token/);
    },
  );

  it('answers who brings a token of its issuer', async () => {
    expect((await post({ authorization: `Bearer ${await signed()}` })).status).toBe(200);
  });

  it.each([
    ['of another issuer', () => signed({ iss: 'https://other.example.org' })],
    ['for another audience', () => signed({ aud: 'others' })],
    ['that has run out', () => signed({ exp: '-1m' })],
    ['that never runs out', () => signed({ exp: null })],
    ['signed with another key', () => signed({}, stranger.privateKey)],
    [
      'signed with what both sides would know',
      () =>
        new SignJWT({})
          .setProtectedHeader({ alg: 'HS256', kid: 'one' })
          .setIssuer(issuer)
          .setAudience(audience)
          .setExpirationTime('1m')
          .sign(shared),
    ],
    [
      'that is not signed',
      async () => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
        const exp = Math.floor(Date.now() / 1_000) + 60;
        return `${part({ alg: 'none' })}.${part({ iss: issuer, aud: audience, exp })}.`;
      },
    ],
  ])('refuses one %s', async (_which, make) => {
    expect((await post({ authorization: `Bearer ${await make()}` })).status).toBe(401);
  });

  it('logs no token', async () => {
    await post({ authorization: 'Bearer the-token-of-somebody' });
    expect(JSON.stringify(tiny.log)).not.toContain('the-token');
  });
});

describe('a file of keys', () => {
  it.each([
    ['that is not there', null],
    ['that is no JSON', '{'],
    ['without keys', '{"keys": []}'],
    ['that is something else', '[]'],
  ])('%s keeps the service from starting', async (_which, text) => {
    const file = join(folder, 'other.json');
    rmSync(file, { force: true });
    if (text !== null) writeFileSync(file, text);
    await expect(createTokenCheck([], { keysFile: file, issuer, audience })).rejects.toMatchObject({
      name: 'StartError',
      message: expect.stringContaining(`The keys at JWT_KEYS (${file}) cannot be used: `),
    });
  });
});
