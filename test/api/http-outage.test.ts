import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { startTestService, type TestService } from '../support/service.js';
import { openWire, type Wire } from '../support/wire.js';

beforeAll(() => holdDataSet(foundingFolder, 'data/founding'));

describe('a service that has lost its database', () => {
  let wire: Wire;
  let service: TestService;
  beforeAll(async () => {
    wire = await openWire(new URL(testConnection().uri));
    service = await startTestService({ ...testConnection(), uri: wire.uri });
    wire.cut();
  });
  afterAll(async () => {
    await service.stop();
    await wire.close();
  });

  it('lives, but is not ready', async () => {
    expect((await service.get('/livez')).status).toBe(200);
    const { status, body } = await service.get('/readyz');
    expect(status).toBe(503);
    expect(body).toEqual({ status: 'not ready', database: 'does not answer', draining: false });
  });

  it('answers a question with 503 and when to ask again, and tells nothing of its inside', async () => {
    const { status, headers, body, text } = await service.ask('{ dataset { title } }');
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('2');
    expect(body.errors[0].extensions).toEqual({ code: 'DB_UNAVAILABLE' });
    expect(text).not.toMatch(/127\.0\.0\.1|bolt|Neo4j|ServiceUnavailable/);
  });

  it('says so on its landing page', async () => {
    const { text } = await service.get('/', { accept: 'text/html' });
    expect(text).toContain('The database does not answer');
  });
});

describe('a service whose database freezes', () => {
  it('answers within three seconds, at once when it knows, and again when the database does', async () => {
    const wire = await openWire(new URL(testConnection().uri));
    const service = await startTestService({ ...testConnection(), uri: wire.uri });
    const question = '{ dataset { title } }';
    expect((await service.ask(question)).status).toBe(200);
    wire.freeze();
    const begun = performance.now();
    const first = await Promise.all(Array.from({ length: 20 }, () => service.ask(question)));
    expect(performance.now() - begun).toBeLessThan(3_000);
    const knowing = performance.now();
    const later = await Promise.all(Array.from({ length: 20 }, () => service.ask(question)));
    expect(performance.now() - knowing).toBeLessThan(250);
    for (const { status, headers, body } of [...first, ...later])
      expect([status, headers.get('retry-after'), body.errors[0].extensions]).toEqual([
        503,
        '2',
        { code: 'DB_UNAVAILABLE' },
      ]);
    expect((await service.get('/readyz')).status).toBe(503);
    expect((await service.get('/metrics')).text).toMatch(/^political_relations_breaker_open 1$/m);
    wire.mend();
    const mended = performance.now();
    await vi.waitFor(async () => expect((await service.ask(question)).status).toBe(200), 3_000);
    expect(performance.now() - mended).toBeLessThan(2_000);
    expect((await service.get('/metrics')).text).toMatch(/^political_relations_breaker_openings_total 1$/m);
    expect(service.log.map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['the database does not answer', 'the database answers again']),
    );
    await service.stop();
    await wire.close();
  });
});

describe('a fault of the service itself', () => {
  it('is masked under the id that the log has it under', async () => {
    const service = await startTestService(testConnection(), {
      onStatement(name) {
        if (name.startsWith('sources/')) throw new Error('the password is hunter2');
      },
    });
    const { headers, body, text } = await service.ask('{ sources { nodes { title } } }');
    const id = headers.get('x-request-id');
    expect(body.errors[0]).toMatchObject({
      message: `Something went wrong here; the log has it under id ${id}.`,
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    });
    expect(text).not.toMatch(/hunter2|stack|node_modules/);
    const err = expect.objectContaining({ message: 'the password is hunter2' });
    const line = expect.objectContaining({ id, msg: 'masked error', err });
    await vi.waitFor(() => expect(service.log).toContainEqual(line), 10_000);
    await service.stop();
  });
});
