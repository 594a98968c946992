import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTinyService, type TinyService } from './tiny-service.js';

const script = `${'console.log("a script that is worth being packed");'.repeat(40)}\n`;
let builtPages: string;
let service: TinyService;

beforeAll(async () => {
  builtPages = mkdtempSync(join(tmpdir(), 'political-relations-pages-'));
  mkdirSync(join(builtPages, 'explorer/assets'), { recursive: true });
  mkdirSync(join(builtPages, 'landing'));
  writeFileSync(join(builtPages, 'explorer/index.html'), '<title>Explorer</title>');
  writeFileSync(join(builtPages, 'explorer/assets/main-1a2b.js'), script);
  writeFileSync(join(builtPages, 'explorer/.built'), '');
  writeFileSync(join(builtPages, 'landing/landing.js'), script);
  service = await startTinyService({ builtPages });
});
afterAll(async () => {
  await service.server.stop();
  rmSync(builtPages, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(service.url + path, { headers });

describe('a page that was built', () => {
  it.each(['/explorer', '/explorer/', '/explorer?actor=1'])(
    'is at %s, to be asked for anew',
    async (path) => {
      const response = await get(path);
      expect(await response.text()).toBe('<title>Explorer</title>');
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      const tag = response.headers.get('etag') ?? '';
      // Node's fetch would send no-cache along, as browsers do for whoever reloads by force.
      const known = { 'if-none-match': tag, 'cache-control': 'max-age=0' };
      expect((await get(path, known)).status).toBe(304);
    },
  );

  it('has assets that are kept for good, since their names change with them', async () => {
    const response = await get('/explorer/assets/main-1a2b.js');
    expect(await response.text()).toBe(script);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });

  it('runs nothing and loads nothing but what this server sends', async () => {
    const policy = (await get('/explorer')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('is found as soon as it is there', async () => {
    const other = join(builtPages, 'graphiql');
    expect((await get('/graphiql')).status).toBe(503);
    mkdirSync(other);
    writeFileSync(join(other, 'index.html'), '<title>GraphiQL</title>');
    expect((await get('/graphiql')).status).toBe(200);
    rmSync(other, { recursive: true });
  });
});

describe('style and script of the landing page', () => {
  it('keep their names, so that they are to be asked for anew', async () => {
    const response = await get('/landing/landing.js');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
  });
});

describe('a page that was not built', () => {
  it('says what to run', async () => {
    const response = await get('/graphiql');
    expect(response.status).toBe(503);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('<code>npm run build:pages</code>');
  });

  it('is guarded as if it were there, but for what GraphiQL needs', async () => {
    const policy = (await get('/graphiql')).headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy.match(/[\w-]+ [^;]*unsafe[^;]*/g)).toEqual(["style-src 'self' 'unsafe-inline'"]);
  });
});

describe('below a page', () => {
  it.each([
    '/explorer/nothing.js',
    '/explorer/assets',
    '/explorer/.built',
    '/explorer/..%2flanding%2flanding.js',
    '/landing',
    '/explorers',
  ])('nothing is at %s, told in JSON', async (path) => {
    const response = await get(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    const { errors } = JSON.parse(await response.text());
    expect(errors[0].message).not.toContain(builtPages);
  });
});
