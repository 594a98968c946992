import { afterEach, describe, expect, it } from 'vitest';
import { answered, openService, ServiceError } from '../../../examples/analytics/client.js';
import { type Scripted, startScriptedServer } from '../../support/scripted-server.js';

// What a document is besides its text only the compiler knows.
const document = 'query Any { dataset { version } }' as unknown as Parameters<
  ReturnType<typeof openService>['ask']
>[0];
const busy: Scripted = {
  status: 503,
  headers: { 'retry-after': '0' },
  body: { errors: [{ message: 'Ask again.', extensions: { code: 'DB_UNAVAILABLE' } }] },
};
const good: Scripted = {
  status: 200,
  body: { data: { dataset: { version: 3 } }, extensions: { answer: { dataVersion: 3 } } },
};

let server: Awaited<ReturnType<typeof startScriptedServer>> | undefined;
afterEach(() => server?.stop());

const asking = async (answers: readonly Scripted[], suffix = '') => {
  server = await startScriptedServer(answers);
  return openService(server.url + suffix).ask(document, {});
};

describe('the client in TypeScript', () => {
  it.each(['', '/', '/graphql'])(
    'gives data and their version, asked at an address that ends in "%s"',
    async (suffix) => {
      expect(await asking([good], suffix)).toEqual({ data: { dataset: { version: 3 } }, dataVersion: 3 });
      expect(server?.asked.map(({ path }) => path)).toEqual(['/graphql']);
    },
  );

  it('asks again where the service is busy', async () => {
    expect((await asking([busy, busy, busy, good])).dataVersion).toBe(3);
    expect(server?.asked).toHaveLength(4);
  });

  it('waits as long as Retry-After says', async () => {
    const began = performance.now();
    await asking([{ ...busy, headers: { 'retry-after': '1' } }, good]);
    expect(performance.now() - began).toBeGreaterThan(950);
  });

  it('gives up after four times, with what the service says', async () => {
    const error = await asking([busy]).catch((raised) => raised);
    expect(error).toBeInstanceOf(ServiceError);
    expect(error).toMatchObject({ code: 'DB_UNAVAILABLE', message: 'DB_UNAVAILABLE: Ask again.' });
    expect(server?.asked).toHaveLength(4);
  });

  it('tells every error, with its code', async () => {
    const errors = [
      { message: 'One.', extensions: { code: 'BAD_USER_INPUT' } },
      { message: 'Two.' },
      { message: 'Cannot query field "x".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    ];
    await expect(asking([{ status: 400, body: { errors } }])).rejects.toThrow(
      'BAD_USER_INPUT: One.\nTwo.\nGRAPHQL_VALIDATION_FAILED: Cannot query field "x".\nIs the service of the same version as this script?',
    );
  });

  it('does not pass off a part of an answer as the whole', async () => {
    const body = { data: { dataset: null }, errors: [{ message: 'Half of it failed.' }] };
    await expect(asking([{ status: 200, body }])).rejects.toThrow('Half of it failed.');
  });

  it.each(['<html>', '[]', 'null', '{"version":1}'])('sees that no such service answers %s', async (body) => {
    await expect(asking([{ status: 418, body }])).rejects.toThrow(
      /^What answers at http:\S+\/graphql is no GraphQL service \(HTTP 418\)\.$/,
    );
  });

  it('says so where nothing answers', async () => {
    await expect(openService('http://127.0.0.1:1').ask(document, {})).rejects.toThrow(
      /^Nothing answers at http:\/\/127\.0\.0\.1:1\/graphql \(.+\)\. Is the service running\? npm start$/,
    );
  });

  it('raises a problem that is told as data', () => {
    expect(answered({ total: 1 })).toEqual({ total: 1 });
    expect(() => answered({ code: 'ANALYTICS_UNAVAILABLE', message: 'No GDS.' })).toThrow(
      'ANALYTICS_UNAVAILABLE: No GDS.',
    );
  });
});
