import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { plantMistakes } from '../support/founding-copy.js';
import { openGraph, type TestGraph } from '../support/graph.js';
import { digestOf, dump } from '../support/graph-dump.js';
import { startTestService, type TestService } from '../support/service.js';
import { endServices, runService } from './running-service.js';

const startMs = 120_000;
const project = resolve(import.meta.dirname, '../..');
const { uri, username, password } = testConnection();
const settings = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };

// The service loads the data that lie beside it; other data need a service of their own.
const tree = mkdtempSync(join(tmpdir(), 'political-relations-tree-'));
for (const part of ['src', 'data', 'neo4j', 'examples', 'schema.graphql', 'package.json', 'tsconfig.json'])
  cpSync(join(project, part), join(tree, part), { recursive: true });
symlinkSync(join(project, 'node_modules'), join(tree, 'node_modules'));
const question =
  '{ dataset { version } actor(ref: { id: "actor:iraq" }) { ... on Actor { relations { totalCount } } } }';
const start = () => runService(settings, tmpdir(), join(tree, 'src/main.ts'));

let database: TestGraph;
let running: TestService;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  database = await openGraph();
  running = await startTestService(testConnection());
}, startMs);
afterAll(async () => {
  await endServices();
  await running.stop();
  await database.close();
  rmSync(tree, { recursive: true });
});

describe('with mistakes in its founding data', { timeout: startMs }, () => {
  it('a start that went well before is refused with each of them, and the service that runs serves on', async () => {
    const sound = start();
    await sound.url();
    expect(sound.err()).toContain('The database holds them already');
    sound.process.kill('SIGTERM');
    expect(await sound.exited).toBe(0);

    const { body: answer } = await running.ask(question);
    expect(answer.data.actor.relations.totalCount).toBeGreaterThan(0);
    const before = digestOf(await dump(database));
    const planted = plantMistakes(join(tree, 'data/founding'));
    const faulty = start();
    expect(await faulty.exited).toBe(1);
    expect(faulty.out()).toBe('');
    const told = faulty.err();
    expect(told).toContain(`${join(tree, 'data/founding/')} was not loaded:\n`);
    for (const { file, line, reason } of planted) {
      const lines = told.split('\n').filter((each) => each.startsWith(`${file}:${line} `));
      expect(lines).toEqual([expect.stringMatching(reason)]);
    }
    expect(told).toMatch(/\nMend these lines; nothing of the set is loaded until all of it is right\.\n$/);
    expect(told).not.toMatch(/\n\s+at |StartError|fault of the service/);

    expect(digestOf(await dump(database))).toBe(before);
    expect((await running.ask(question)).body).toEqual(answer);
  });
});
