import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { landingPage } from '../../../src/http/landing-page.js';
import { startTinyService, type TinyService } from './tiny-service.js';

const facts = {
  title: 'Small & new',
  version: 3,
  licence: 'CC0',
  actors: 1234,
  relations: 2,
  events: 0,
  claims: 5,
  sources: 1,
};

describe('the landing page', () => {
  const page = landingPage(
    'http://localhost:4000',
    facts,
    [
      { title: 'Who <says> what?', text: '# Who <says> what?\n{ hello(name: "</textarea>") }' },
      { title: 'Another', text: '{ hello }' },
    ],
    ['graph.ndjson', 'edges.csv'],
  );

  it('tells the address and what the data set holds', () => {
    expect(page).toContain('<code>http://localhost:4000/graphql</code>');
    expect(page).toContain('Small &#38; new, version 3, CC0');
    expect(page).toContain('<dt>actors</dt><dd>1,234</dd>');
  });

  it('says so where the database does not answer', () => {
    expect(landingPage('http://localhost:4000', null, [], [])).toContain('The database does not answer');
  });

  it('leads to Apollo Sandbox with the address filled in', () => {
    expect(page).toContain(
      'href="https://studio.apollographql.com/sandbox/explorer?endpoint=http%3A%2F%2Flocalhost%3A4000%2Fgraphql"',
    );
    expect(page).toContain('may ask whether that page may reach your local network');
  });

  it('links each form in which all of it can be had', () => {
    expect(page).toContain('<a href="/export/graph.ndjson" download>graph.ndjson</a>');
    expect(page).toContain('<a href="/export/edges.csv" download>edges.csv</a>');
  });

  it('shows each example as text that can end nothing', () => {
    expect(page.match(/<textarea /g)).toHaveLength(2);
    expect(page).toContain('<summary>Who &#60;says&#62; what?</summary>');
    expect(page).toContain('{ hello(name: &#34;&#60;/textarea&#62;&#34;) }');
  });

  it('shows an address that somebody made up as text', () => {
    const hostile = landingPage('http://"><script>alert(1)</script>', facts, [], []);
    expect(hostile).not.toContain('<script>alert');
  });

  it('loads nothing from anywhere', () => {
    expect(page).not.toMatch(/\ssrc=|url\(|@import|<iframe|<object|srcset/);
    expect(page.match(/<link[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
    expect(
      page.match(/https?:\/\/[^"<\s]*/g)?.filter((url) => !url.startsWith('http://localhost:4000')),
    ).toEqual([expect.stringMatching(/^https:\/\/studio\.apollographql\.com\/sandbox\/explorer\?/)]);
  });
});

describe('a browser', () => {
  const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
  let service: TinyService;
  beforeAll(async () => {
    service = await startTinyService();
  });
  afterAll(() => service.server.stop());

  it.each(['/', '/graphql'])(
    'that opens %s gets the page, guarded so that only its own style and script run',
    async (path) => {
      const response = await fetch(service.url + path, { headers: browser });
      const html = await response.text();
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy') ?? '';
      for (const tag of ['style', 'script']) {
        const text = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
        expect(policy).toContain(`${tag}-src 'sha256-${createHash('sha256').update(text).digest('base64')}'`);
      }
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:/);
      expect(response.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    },
  );

  it('is shown the address by which it came, on a page that does without a data set', async () => {
    const html = await (await fetch(`${service.url}/`, { headers: browser })).text();
    expect(html).toContain(
      `<code>${service.url.replace('localhost', new URL(service.url).hostname)}/graphql</code>`,
    );
    expect(html).toContain('The database does not answer');
  });

  it('gets the embedded Sandbox at /graphql on demand, telemetry off', async () => {
    const { url, server } = await startTinyService({ sandbox: true });
    const response = await fetch(`${url}/graphql`, { headers: browser });
    const html = await response.text();
    expect(html).toContain('embeddable-sandbox');
    expect(html).toContain('"runTelemetry":false');
    expect(html).toContain('Content-Security-Policy');
    expect(response.headers.get('content-security-policy')).toBeNull();
    expect(await (await fetch(`${url}/`, { headers: browser })).text()).not.toContain('embeddable-sandbox');
    await server.stop();
  });

  it.each([
    'application/json',
    '*/*',
    'application/graphql-response+json',
    'text/html;q=0.5, application/json',
  ])('is not what asks with accept: %s', async (accept) => {
    const response = await fetch(`${service.url}/graphql?query={hello}`, {
      headers: { accept, 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toMatchObject({ data: { hello: 'Hello you' } });
  });
});
