import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openService } from '../../examples/analytics/client.js';
import { WhatChangedDocument } from '../../examples/analytics/generated/graphql.js';
import { allItems } from '../../examples/analytics/pages.js';
import { foundingFolder, holdDataSet, testConnection } from '../support/api-data.js';
import { recordsOf } from '../support/api-exports.js';
import { runExample } from '../support/example-script.js';
import { pythonEnvironment } from '../support/python.js';
import { startTestService, type TestService } from '../support/service.js';

const readme = fileURLToPath(new URL('../../examples/analytics/README.md', import.meta.url));
const drawn = fileURLToPath(new URL('../../examples/analytics/communities.svg', import.meta.url));
// The first question of a kind waits for its plan, and Python for its packages.
vi.setConfig({ testTimeout: 120_000 });

/** A command as the README has it, and what comes of it. */
const entry =
  /```sh\n(?:npx tsx|python3) examples\/analytics\/(\S+)(?: http:\/\/localhost:4000)?([^\n]*)\n```\n\n```text\n[^`]*```\n/g;

const python = await pythonEnvironment();
const folder = mkdtempSync(join(tmpdir(), 'political-relations-scripts-'));
const shown = [...readFileSync(readme, 'utf8').matchAll(entry)].map(([, script = '', words = '']) => ({
  script,
  words: words.trim().split(' ').filter(Boolean),
}));

let service: TestService;
beforeAll(async () => {
  await holdDataSet(foundingFolder, 'data/founding');
  service = await startTestService(testConnection());
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await service.stop();
});

const run = (script: string, words: readonly string[]) =>
  runExample(script, [service.url, ...words], python ?? {}, folder);

describe('the README of the scripts', () => {
  it('shows two in TypeScript and two in Python', () => {
    const scripts = shown.map(({ script }) => script);
    expect(scripts).toEqual(['brokers.ts', 'changes.ts', 'square.py', 'communities.py']);
  });

  const printed = new Map<string, string>();
  for (const { script, words } of shown) {
    it.skipIf(script.endsWith('.py') && python === null)(`has a command that runs ${script}`, async () => {
      const { code, out, err } = await run(script, words);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      printed.set(script, out);
    });
  }

  it('shows what each of them prints today', async () => {
    const asItIs = readFileSync(readme, 'utf8').replace(entry, (text: string, script: string) => {
      const out = printed.get(script);
      return out ? text.replace(/```text\n[^`]*```/, () => `\`\`\`text\n${out}\`\`\``) : text;
    });
    await expect(asItIs).toMatchFileSnapshot(readme);
  });
});

describe('the picture of the groups', () => {
  it.skipIf(python === null)('has every actor by name, and a line for each sign between two', async () => {
    const { code } = await run('communities.py', ['fresh.svg', '2021-07-26']);
    expect(code).toBe(0);
    const told = factsOf(readFileSync(join(folder, 'fresh.svg'), 'utf8'));
    const where = JSON.stringify({ statusIn: ['AFFIRMED', 'CONTESTED', 'NOMINAL'] });
    const { text } = await service.get(
      `/export/graph.ndjson?${new URLSearchParams({ where, validAt: '2021-07-26' })}`,
    );
    const { node = [], edge = [] } = recordsOf(text);
    expect(told.actors).toEqual(node.map(({ id }) => id).sort());
    for (const { label } of node) expect(told.words).toContain(String(label).replaceAll(' ', ''));
    const ties = edge.map(({ source, target, sign }) => `tie ${sign} ${[source, target].sort().join(' ')}`);
    expect(told.ties).toEqual([...new Set(ties)].sort());
    for (const word of ['cooperative', 'conflictual', 'neither']) expect(told.words).toContain(word);
    const committed = factsOf(readFileSync(drawn, 'utf8'));
    expect(committed, 'the README shows an old picture; the command there draws it anew').toEqual(told);
  });

  it.skipIf(python === null)('is a PNG where its name says so', async () => {
    expect((await run('communities.py', ['fresh.png'])).code).toBe(0);
    expect(readFileSync(join(folder, 'fresh.png')).subarray(1, 4).toString()).toBe('PNG');
  });

  it.skipIf(python === null).each([
    [['groups.txt'], 'groups.txt is no name of a picture; it ends with .svg or .png.\n'],
    [['nowhere/groups.svg'], 'nowhere/groups.svg cannot be written: No such file or directory.\n'],
    [['groups.svg', '2021'], /^BAD_USER_INPUT: validAt is "2021"; right would be one day/],
  ])('is refused as %j with a reason', async (words, reason) => {
    const { code, out, err } = await run('communities.py', words);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(reason);
  });
});

describe('a list read page by page', () => {
  it('is the same whatever the size of the pages', async () => {
    const days = { from: { validAt: '2010-01-01' }, to: { validAt: '2021-07-26' } };
    const read = async (first: number) => {
      const pages = allItems(
        (after) => openService(service.url).ask(WhatChangedDocument, { ...days, first, after }),
        ({ diff }) => diff,
      );
      const items: unknown[] = [];
      for await (const item of pages) items.push(item);
      return items;
    };
    const whole = await read(200);
    expect(whole.length).toBeGreaterThan(7);
    expect(await read(3)).toEqual(whole);
  });
});

it.each([
  ['brokers.ts', ['2021'], /^BAD_USER_INPUT: \S+ is "2021"; right would be one day of the calendar/],
  [
    'changes.ts',
    ['2020-01-01', '2019-01-01'],
    /^BAD_USER_INPUT: .* right would be the earlier time first\.\n$/,
  ],
])('%s tells what the service refuses of %j', async (script, words, reason) => {
  const { code, out, err } = await run(script, words);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(reason);
});

/** Who and what is in a picture, wherever it stands; words without blanks, since names are broken into lines. */
function factsOf(svg: string) {
  const ids = [...svg.matchAll(/<g id="([^"]+)"/g)].map(([, id = '']) => id);
  const texts = [...svg.matchAll(/<(?:text|tspan)\b[^>]*>([^<]*)</g)].map(([, text = '']) => text.trim());
  return {
    actors: ids.filter((id) => id.startsWith('actor:')).sort(),
    ties: ids.filter((id) => id.startsWith('tie ')).sort(),
    words: texts.join('').replaceAll(/\s/g, '').replaceAll('&#39;', "'").replaceAll('&amp;', '&'),
  };
}
