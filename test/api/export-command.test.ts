import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWithManyRelations } from '../support/api-many-relations.js';
import { startCommand } from '../support/command.js';
import { graphConnection } from '../support/graph.js';

let api: Awaited<ReturnType<typeof startWithManyRelations>>;
let folder: string;
beforeAll(async () => {
  api = await startWithManyRelations();
});
afterAll(() => api.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'political-relations-export-'));
  return () => rmSync(folder, { recursive: true });
});

const start = (words: readonly string[]) => {
  const { uri, username, password } = graphConnection();
  const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password };
  return startCommand('export', words, env);
};
const run = (words: readonly string[]) => start(words).ended;
const few = { typeIn: ['ALLIED_WITH'], overlaps: '2010/..' };

describe('npm run export', () => {
  it('writes the bytes that a service sends, and tells how far it is in plain lines', async () => {
    const out = join(folder, 'edges.csv');
    const { code, err } = await run(['edges.csv', '--out', out]);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/^Writing edges\.csv \.\.\.\n(.* %\n)+.*: done in \d+ s\n$/),
    ]);
    const { text } = await api.service.get('/export/edges.csv');
    expect(readFileSync(out, 'utf8')).toBe(text);
    expect(readdirSync(folder)).toEqual(['edges.csv']);
  });

  it('takes filter, clocks and sources, packs, and replaces the file that was there', async () => {
    const out = join(folder, 'some.gz');
    writeFileSync(out, 'an older one');
    const clocks = ['--valid-at', '2015-06-01', '--reading', 'CERTAIN', '--known-at', '2099-01-01T00:00:00Z'];
    const source = ['--source', 'source:article', '--source', 'source:background'];
    const { code } = await run([
      'graph.graphml',
      '--where',
      JSON.stringify(few),
      ...clocks,
      ...source,
      '--gzip',
      '--out',
      out,
    ]);
    const query = new URLSearchParams([
      ['where', JSON.stringify(few)],
      ['validAt', '2015-06-01'],
      ['reading', 'CERTAIN'],
      ['source', 'source:article'],
      ['source', 'source:background'],
    ]);
    const { text } = await api.service.get(`/export/graph.graphml?${query}`);
    expect([code, gunzipSync(readFileSync(out)).toString()]).toEqual([0, text]);
  });

  it('writes to the standard output nothing but the file', async () => {
    const { code, out } = await run(['graph.json', '--where', JSON.stringify(few), '--out', '-']);
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ options: expect.any(Object) })]);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const out = join(folder, 'graph.gexf');
    writeFileSync(out, 'an older one');
    const command = start(['graph.gexf', '--out', out]);
    while (readdirSync(folder).length < 2) await sleep(5);
    command.kill('SIGINT');
    expect(await command.ended).toMatchObject({
      code: 1,
      err: expect.stringContaining('Stopped; nothing was written.'),
    });
    expect(readdirSync(folder)).toEqual(['graph.gexf']);
    expect(readFileSync(out, 'utf8')).toBe('an older one');
  });

  it('says by exit code 1 where it cannot write', async () => {
    const { code, err } = await run([
      'nodes.csv',
      '--where',
      JSON.stringify(few),
      '--out',
      join(folder, 'none', 'nodes.csv'),
    ]);
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/nodes\.csv cannot be written: ENOENT.*\n.*--out/),
    ]);
  });

  it.each([
    [[], 'no format is given; there are graph.ndjson'],
    [['graph.xml'], 'graph.xml is none of graph.ndjson'],
    [['edges.csv', 'nodes.csv'], 'one format at a time'],
    [['edges.csv', '--wher', '{}'], "Unknown option '--wher'"],
    [
      ['edges.csv', '--where', '{"withActor":["actor:irak"]}', '--valid-at', '2021'],
      'validAt is "2021"; right would be one day',
    ],
    [['edges.csv', '--where', '{"withActor":["actor:irak"]}'], 'nearest are actor:iraq'],
  ])('says by exit code 2 what is wrong with %j', async (words, problem) => {
    const { code, err } = await run(words);
    expect([code, err]).toEqual([2, expect.stringContaining(problem)]);
    expect(err).toContain('See npm run export -- --help.');
  });

  it('tells each format and option with --help', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'graph.ndjson',
      'graph.gexf',
      '--out',
      '--where',
      '--valid-at',
      '--source',
      'Exit code',
    ])
      expect(out).toContain(word);
  });
});
