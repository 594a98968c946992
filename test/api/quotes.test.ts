import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type { ServiceOptions } from '../../src/start-service.js';
import { type Api, startApi } from '../support/api.js';
import { readFoundingData } from '../support/api-data.js';
import { readAll } from '../support/api-pages.js';

type Evidence = {
  quote: string | null;
  fidelity: string;
  locator: { paragraph: number; start: number; end: number };
  source: { id: string; length: number };
};

const shipped = fileURLToPath(new URL('../../data/sources/background-note.txt', import.meta.url));
/** The article is not ours to ship; it lies beside the project where its authors work. */
const articleFolder = fileURLToPath(new URL('../../../shared/seed/', import.meta.url));
const hasArticle = existsSync(join(articleFolder, 'article.txt'));

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});

async function start(changes: Partial<ServiceOptions> = {}): Promise<Api> {
  const api = await startApi(changes);
  opened.push(api.stop);
  return api;
}

/** A folder of one's own with these files. */
async function folderWith(files: Record<string, string | Buffer>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sources-'));
  opened.push(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

async function localCopies(api: Api): Promise<Record<string, string>> {
  const { sources } = await api.ask<{ sources: { nodes: { id: string; localCopy: string }[] } }>(
    '{ sources { nodes { id localCopy } } }',
  );
  return Object.fromEntries(sources.nodes.map(({ id, localCopy }) => [id, localCopy]));
}

/** All citations of one source in the data, however many pages of claims they fill. */
async function citations(api: Api, source: string): Promise<Evidence[]> {
  const selection = 'evidence { quote fidelity locator { paragraph start end } source { id length } }';
  const claims = await readAll<{ evidence: Evidence[] }>(api, 'claims', selection, { source: [source] });
  const cited = claims.flatMap(({ evidence }) => evidence).filter((one) => one.source.id === source);
  const all = (await readFoundingData()).claims.flatMap(({ evidence }) => evidence);
  expect(cited).toHaveLength(all.filter(({ sourceId }) => sourceId === source).length);
  return cited;
}

/** The citations whose quote is not what stands between their offsets; where those lie, the unit tests look at. */
function misquoted(text: string, cited: readonly Evidence[]): Evidence[] {
  return cited.filter(
    ({ quote, locator: { start, end }, source }) =>
      quote !== text.slice(start, end) || source.length !== text.length,
  );
}

describe('a quote', () => {
  it('is the passage between the offsets, read from the note that every clone has', async () => {
    const text = await readFile(shipped, 'utf8');
    const api = await start();
    expect(await localCopies(api)).toMatchObject({ 'source:background': 'MATCHES' });
    const cited = await citations(api, 'source:background');
    expect(cited.length).toBeGreaterThan(25);
    expect(misquoted(text, cited)).toEqual([]);
    expect(cited.map(({ quote }) => quote)).toContain(
      'Until 7 May 2020 Adil Abdul-Mahdi, not Mustafa al-Kadhimi, was Prime Minister of Iraq',
    );
  });

  it('is null where there is no copy, while locator and fidelity are told all the same', async () => {
    const api = await start();
    expect(await localCopies(api)).toMatchObject({ 'source:article': 'MISSING' });
    const cited = await citations(api, 'source:article');
    expect(cited.length).toBeGreaterThan(150);
    for (const { quote, locator, fidelity, source } of cited) {
      expect(quote).toBeNull();
      expect(locator.paragraph).toBeGreaterThan(0);
      expect(locator.end).toBeGreaterThan(locator.start);
      expect(locator.end).toBeLessThanOrEqual(source.length);
      expect(fidelity).toMatch(/^(TRANSLATED|PARAPHRASED|INFERRED)$/);
    }
  });

  it('is null where the file of that name holds another text', async () => {
    const sourcesDir = await folderWith({ 'article.txt': 'Not the article at all.' });
    const api = await start({ sourcesDir });
    expect(await localCopies(api)).toEqual({
      'source:article': 'DIFFERS',
      'source:background': 'MATCHES',
    });
    const quotes = (await citations(api, 'source:article')).map(({ quote }) => quote);
    expect(new Set(quotes)).toEqual(new Set([null]));
  });

  it('comes from the copy that matches where another lies in a folder before it', async () => {
    const altered = (await readFile(shipped, 'utf8')).replace('2003', '2004');
    const sourcesDir = await folderWith({ 'background-note.txt': altered });
    const api = await start({ sourcesDir });
    expect(await localCopies(api)).toMatchObject({ 'source:background': 'MATCHES' });
    const quotes = (await citations(api, 'source:background')).map(({ quote }) => quote);
    expect(quotes).not.toContain(null);
    expect(quotes.join()).not.toContain('invaded Iraq on 20 March 2004');
  });

  it('needs no SOURCES_DIR that is there', async () => {
    const api = await start({ sourcesDir: join(tmpdir(), 'no-such-folder') });
    expect(await localCopies(api)).toEqual({
      'source:article': 'MISSING',
      'source:background': 'MATCHES',
    });
  });
});

describe.skipIf(!hasArticle)('a quote of the article, which has to lie in ../shared/seed', () => {
  it('is the passage between the offsets, for every citation in the data', async () => {
    const text = await readFile(join(articleFolder, 'article.txt'), 'utf8');
    const api = await start({ sourcesDir: articleFolder });
    expect(await localCopies(api)).toMatchObject({ 'source:article': 'MATCHES' });
    const cited = await citations(api, 'source:article');
    expect(cited.length).toBeGreaterThan(150);
    expect(misquoted(text, cited)).toEqual([]);
  });
});
