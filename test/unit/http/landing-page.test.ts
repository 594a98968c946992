import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { landingPage } from '../../../src/http/landing-page.js';
import { startTinyService, type TinyService, tinyTypeDefs } from './tiny-service.js';

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
const offered = {
  examples: [
    { title: 'Who <says> what?', text: '# Who <says> what?\n{ hello(name: "</textarea>") }' },
    { title: 'Another', text: '{ hello }' },
  ],
  exports: ['graph.ndjson', 'edges.csv'],
  introspection: true,
  writable: false,
  sandbox: false,
};
const here = 'http://localhost:4000';

describe('the landing page', () => {
  const page = landingPage(here, facts, offered);
  const hosted =
    'https://studio.apollographql.com/sandbox/explorer?endpoint=http%3A%2F%2Flocalhost%3A4000%2Fgraphql';

  it('tells the address and what the data set holds', () => {
    expect(page).toContain('<code>http://localhost:4000/graphql</code>');
    expect(page).toContain('Small &#38; new, version 3, CC0');
    expect(page).toContain('<dt>actors</dt><dd>1,234</dd>');
  });

  it('says so where the database does not answer', () => {
    expect(landingPage(here, null, offered)).toContain('The database does not answer');
  });

  it('tells no version and no licence of a store that holds nothing', () => {
    const nothing = { title: 'Nothing is loaded yet', version: 0, licence: 'none', actors: 0 };
    const empty = landingPage(here, nothing, offered);
    expect(empty).toContain('<p>Nothing is loaded yet</p>');
    expect(empty).toContain('<dt>actors</dt><dd>0</dd>');
  });

  it('leads to the explorer, to GraphiQL and to the schema', () => {
    for (const address of ['/explorer', '/graphiql', '/schema.graphql'])
      expect(page).toContain(`<a href="${address}">`);
  });

  it('leads to Apollo Sandbox with the address filled in', () => {
    expect(page).toContain(`href="${hosted}"`);
    expect(page).toContain('needs the internet');
    expect(page).toContain('may ask first whether that page may reach your local network');
  });

  it('leads to the embedded Sandbox where there is one', () => {
    const embedded = landingPage(here, facts, { ...offered, sandbox: true });
    expect(embedded).toContain('<a href="/graphql">Apollo Sandbox</a>');
    expect(embedded).not.toMatch(/apollographql\.com|local network/);
  });

  it('offers no schema where none is told, and says what that means', () => {
    const withheld = landingPage(here, facts, { ...offered, introspection: false });
    expect(withheld).not.toContain('/schema.graphql');
    expect(withheld.match(/nothing is completed or documented/g)).toHaveLength(2);
    expect(page).not.toContain('nothing is completed');
  });

  it('says how to write, or that nothing can be written', () => {
    expect(page).toContain('no <code>WRITE_TOKEN</code> is set');
    const writable = landingPage(here, facts, { ...offered, writable: true });
    expect(writable).toContain('<code>Authorization: Bearer &lt;token&gt;</code>');
    expect(writable).not.toContain('Nothing can be written');
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
    const hostile = landingPage('http://"><script>alert(1)</script>', facts, offered);
    expect(hostile).not.toContain('<script>alert');
  });

  it('loads nothing from elsewhere', () => {
    const loaded = [...page.matchAll(/<(?:link|script)[^>]* (?:href|src)="([^"]*)"/g)].map(([, url]) => url);
    expect(loaded).toEqual(['data:,', '/landing/landing.css', '/landing/landing.js']);
    expect(page).not.toMatch(/url\(|@import|<iframe|<object|srcset|<style/);
    expect(page.match(/https?:\/\/[^"<\s]*/g)?.filter((url) => !url.startsWith(here))).toEqual([hosted]);
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
    'that opens %s gets the page, guarded so that nothing runs but what this server sends as a file',
    async (path) => {
      const response = await fetch(service.url + path, { headers: browser });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';style-src 'self'");
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

  it('asks again for the facts alone, which it must not keep', async () => {
    const response = await fetch(`${service.url}/landing/facts`);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>The database does not answer at the moment.</p>');
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

describe('the schema', () => {
  it('is at an address of its own, as text that a browser shows', async () => {
    const { url, server } = await startTinyService();
    const response = await fetch(`${url}/schema.graphql`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(tinyTypeDefs);
    await server.stop();
  });

  it('is not told where introspection is off', async () => {
    const { url, server } = await startTinyService({ introspection: false });
    const response = await fetch(`${url}/schema.graphql`);
    expect(response.status).toBe(404);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The schema is not told here (setting INTROSPECTION).',
          extensions: { code: 'NOT_FOUND' },
        },
      ],
    });
    await server.stop();
  });
});
