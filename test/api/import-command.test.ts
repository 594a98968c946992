import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWritableApi, type WritableApi } from '../support/api-writing.js';
import { startCommand } from '../support/command.js';
import { graphConnection } from '../support/graph.js';
import { writeLines } from '../support/import.js';

const folder = mkdtempSync(join(tmpdir(), 'political-relations-import-'));
const report = join(folder, 'report.ndjson');
let api: WritableApi;
beforeAll(async () => {
  api = await startWritableApi();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.stop();
});

const run = (words: readonly string[]) => {
  const { uri, username, password } = graphConnection();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return startCommand('import', [...words, '--report', report], env).ended;
};
const file = (name: string, lines: Parameters<typeof writeLines>[1]) => writeLines(join(folder, name), lines);
const found = () =>
  readFileSync(report, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const version = async () => (await api.dataset())['version'] ?? 0;
const newcomers = (key: string) =>
  [
    { record: 'actor', id: `actor:${key}`, kind: 'PARTY', name: `Party ${key}` },
    { record: 'relation', subject: `actor:${key}`, type: 'BACKS', object: 'actor:iraq', during: '2020' },
  ] as const;

describe('npm run import', () => {
  it('brings a file into the store on which a service runs, which shows it within a second', async () => {
    const before = await version();
    const ended = await run([file('first.ndjson', newcomers('first'))]);
    expect(ended).toMatchObject({
      code: 0,
      out: expect.stringContaining('actors: 1, sources: 1, relations: 1'),
    });
    await sleep(1_000);
    const { actor } = await api.ask<{ actor: object }>(
      '{ actor(ref: { id: "actor:first" }) { ... on Actor { name relations { totalCount } } } }',
    );
    expect(actor).toEqual({ name: 'Party first', relations: { totalCount: 1 } });
    expect(await version()).toBe(before + 2);
  });

  it('reads gzip, and says that the same file once more brought nothing', async () => {
    const path = join(folder, 'packed.ndjson.gz');
    writeFileSync(path, gzipSync(readFileSync(file('packed.ndjson', newcomers('packed')))));
    expect((await run([path])).out).toContain('brought actors: 1, sources: 1, relations: 1, claims: 1');
    const before = await version();
    expect(await run([path])).toMatchObject({
      code: 0,
      out: expect.stringContaining(
        '(2 of them in batches that were in already), 0 set aside; brought nothing',
      ),
    });
    expect(await version()).toBe(before);
  });

  it('sets rows aside with line, field and reason, brings the rest, and tells by exit code 3', async () => {
    const [actor, relation] = newcomers('partly');
    const path = file('partly.ndjson', [
      actor,
      { ...relation, during: '2020-13' },
      relation,
      '{"record": "relation", "subject": "actor:partly", "type": "BACKS", "object": "actor:nobody"}',
      'no JSON',
    ]);
    const { code, out, err } = await run([path]);
    expect([code, out]).toEqual([3, expect.stringContaining('5 rows, 3 set aside; brought actors: 1')]);
    expect(err).toContain(`${path}:2 during: `);
    expect(found().map(({ line, is, field }) => [line, is, field])).toEqual([
      [2, 'SET_ASIDE', 'during'],
      [4, 'SET_ASIDE', 'object'],
      [5, 'SET_ASIDE', ''],
    ]);
    for (const { reason } of found()) expect(reason).toContain('right would be');
  });

  it('tries rows anew that were set aside, once what they name is there', async () => {
    const path = file('early.ndjson', [newcomers('late')[1]]);
    expect(await run([path])).toMatchObject({ code: 3 });
    await run([file('late.ndjson', [newcomers('late')[0]])]);
    expect(await run([path])).toMatchObject({
      code: 0,
      out: expect.stringContaining('brought relations: 1'),
    });
  });

  it('says with --dry-run what would be done, and does nothing', async () => {
    const before = await version();
    const { code, out } = await run([file('dry.ndjson', newcomers('dry')), '--dry-run']);
    expect([code, out]).toEqual([0, expect.stringContaining('would bring at most actors: 1')]);
    expect(await version()).toBe(before);
  });

  it.each([
    ['no file', [], 2, 'no file is given'],
    ['a batch of no size', ['x', '--batch', '0'], 2, '--batch 0 is no whole number from 1 to 20000'],
    ['an option that it does not know', ['x', '--fast'], 2, '--fast'],
    ['a date that is none', ['x', '--published', '2020-13'], 2, '--published "2020-13"'],
    ['a file that is not there', ['/nowhere/x.ndjson'], 1, 'is not there'],
  ])('refuses %s, and says why', async (_what, words, code, message) => {
    expect(await run(words)).toMatchObject({ code, err: expect.stringContaining(message) });
  });

  it('refuses a file that ends in the middle of its gzip, and says why', async () => {
    const path = join(folder, 'cut.ndjson.gz');
    const whole = gzipSync(
      Array.from({ length: 3_000 }, (_, at) => JSON.stringify(newcomers(`c${at}`)[0])).join('\n'),
    );
    writeFileSync(path, whole.subarray(0, whole.length - 20));
    expect(await run([path])).toMatchObject({ code: 1, err: expect.stringContaining('ends in the middle') });
  });

  it('tells its options and formats with --help', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of ['--dry-run', '--format', '--map', '--batch', 'ndjson']) expect(out).toContain(word);
  });
});
