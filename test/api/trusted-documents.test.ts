import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments, type TrustedDocuments } from '../../src/http/trusted-documents.js';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { readDashboard, targetsIn } from '../support/dashboards.js';
import { runExample } from '../support/example-script.js';
import { readExamples } from '../support/examples.js';
import { startTestService, type TestService } from '../support/service.js';

let folder: string;
let list: TrustedDocuments;
let service: TestService;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  const file = join(folder, 'list.json');
  // As `npm run documents` does.
  await promisify(execFile)(process.execPath, ['--import', 'tsx', 'tools/documents.ts', '--out', file]);
  list = await readTrustedDocuments({ file, only: true });
  service = await startTestService(testConnection(), { trustedDocuments: list });
});
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true });
});

describe('a service that answers the documents of npm run documents alone', () => {
  it('answers every fourth example by its text, and every fourth document by its hash', {
    timeout: 240_000,
  }, async () => {
    const examples = (await readExamples()).filter((_, index) => index % 4 === 0);
    for (const { name, text } of examples) expect((await service.ask(text)).status, name).toBe(200);
    for (const sha256Hash of [...list.texts.keys()].filter((_, index) => index % 4 === 0)) {
      const extensions = { persistedQuery: { version: 1, sha256Hash } };
      const { body } = await service.post(JSON.stringify({ extensions }));
      const code = body.errors?.[0]?.extensions.code;
      // Those of scripts and dashboards want variables.
      expect([undefined, 'BAD_USER_INPUT']).toContain(code);
    }
    expect(list.texts.size).toBeGreaterThan(examples.length);
  });

  it('knows what the dashboard asks', async () => {
    for (const { url_options: options } of targetsIn(readDashboard())) {
      const { body } = await service.ask(options.body_graphql_query, {
        actors: ['actor:iraq'],
        during: '2001/2021',
      });
      expect(body.errors).toBeUndefined();
    }
  });

  it('knows what scripts ask, in the layout that codegen gives it', { timeout: 120_000 }, async () => {
    const { code, err } = await runExample('brokers.ts', [service.url]);
    expect([code, err]).toEqual([0, '']);
  });

  it('refuses every other, introspection too', async () => {
    for (const query of ['{ dataset { title } }', getIntrospectionQuery()]) {
      const { status, body } = await service.ask(query);
      expect([status, body.data, body.errors[0].extensions.code]).toEqual([
        403,
        undefined,
        'UNTRUSTED_DOCUMENT',
      ]);
    }
  });

  it('still shows its page with counts, its health, and its files', async () => {
    expect((await service.get('/', { accept: 'text/html' })).text).toMatch(/<dt>claims<\/dt><dd>\d+/);
    expect((await service.get('/readyz')).status).toBe(200);
    expect((await service.get('/export/nodes.csv')).status).toBe(200);
  });
});
