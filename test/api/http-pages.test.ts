import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(testConnection());
});
afterAll(() => service.stop());

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const examples = readdirSync('examples/operations');

describe('the landing page', () => {
  it.each(['/', '/graphql'])('at %s tells what is served and loads nothing from elsewhere', async (path) => {
    const { status, headers, text } = await service.get(path, browser);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('The founding data');
    expect(text).toMatch(/<dt>claims<\/dt><dd>\d+/);
    expect(text).not.toMatch(/\ssrc="(?!\/landing\/)|url\(|@import|<iframe/);
  });

  it('leads to the schema that is served, without mutations where nothing can be written', async () => {
    const { status, text } = await service.get('/schema.graphql');
    expect(status).toBe(200);
    expect(text).toContain('type Query {');
    expect(text).not.toContain('type Mutation');
  });

  it('offers each of the examples', async () => {
    const { text } = await service.get('/', browser);
    expect(text.match(/<textarea /g)).toHaveLength(examples.length);
  });

  it('gives way to the embedded Sandbox on demand', async () => {
    const other = await startTestService(testConnection(), { sandbox: true });
    expect((await other.get('/graphql', browser)).text).toContain('embeddable-sandbox');
    expect((await other.get('/', browser)).text).toContain('The founding data');
    await other.stop();
  });
});

describe('the examples', () => {
  it('are a dozen or more', () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });

  it.each(examples)('%s runs as it stands and finds something', async (name) => {
    const text = readFileSync(`examples/operations/${name}`, 'utf8');
    const { body } = await service.ask(text);
    expect(text).toMatch(/^# .+\?\n(query|\{)/);
    expect(body.errors).toBeUndefined();
    for (const found of Object.values(body.data)) expect(isEmpty(found)).toBe(false);
  });
});

describe('health', () => {
  it('is good while the database answers', async () => {
    expect((await service.get('/livez')).status).toBe(200);
    const { status, body } = await service.get('/readyz');
    expect(status).toBe(200);
    expect(body).toEqual({ status: 'ready', database: 'answers', draining: false });
  });
});

describe('an address at which there is nothing', () => {
  it('is told in JSON, to browsers as well', async () => {
    const { status, body } = await service.get('/nowhere', browser);
    expect(status).toBe(404);
    expect(body.errors[0].extensions).toEqual({ code: 'NOT_FOUND' });
  });
});

/** Nothing, an empty list, an empty page, or a problem in place of an actor. */
function isEmpty(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return true;
  if (Array.isArray(found)) return found.length === 0;
  if ('nodes' in found) return isEmpty(found.nodes);
  return (
    'message' in found || Object.values(found).some((inner) => Array.isArray(inner) && inner.length === 0)
  );
}
