import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../../src/import/open-file.js';

const folder = mkdtempSync(join(tmpdir(), 'political-relations-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const written = (name: string, bytes: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return openFile(path);
};
async function all(text: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of text) whole += piece;
  return whole;
}
const long = 'Ünïcödé, ایران\n'.repeat(60_000);

describe('a file that is opened', () => {
  it.each([
    ['plain', 'a.csv', Buffer.from(long)],
    ['packed', 'b.csv.gz', gzipSync(long)],
    ['packed without saying so', 'c.csv', gzipSync(long)],
  ])('brings its text, %s, in pieces that cut no letter', async (_how, name, bytes) => {
    const file = await written(name, bytes);
    let read = 0;
    expect(await all(file.text('utf-8', (count) => (read += count)))).toBe(long);
    expect([file.name, read, file.size]).toEqual([name.replace('.gz', ''), bytes.length, bytes.length]);
    expect(file.head).toBe(long.slice(0, 4_096));
  });

  it('is measured by its text, not by how it is packed', async () => {
    const sha256 = createHash('sha256').update(long).digest('hex');
    const measured = { sha256, length: long.length };
    expect(await (await written('d.csv', long)).measure('utf-8')).toEqual(measured);
    expect(await (await written('d.csv.gz', gzipSync(long))).measure('utf-8')).toEqual(measured);
  });

  it('is read as latin-1 where its format says so, and loses a byte order mark', async () => {
    expect(await all((await written('e.txt', Buffer.from('Côte', 'latin1'))).text('latin1', () => {}))).toBe(
      'Côte',
    );
    expect(await all((await written('f.txt', '\ufeffid')).text('utf-8', () => {}))).toBe('id');
  });

  it.each([
    ['a folder', () => openFile(folder), 'is a folder'],
    ['nothing', () => openFile(join(folder, 'none')), 'is not there'],
    [
      'damaged gzip',
      () => written('g.gz', Buffer.concat([gzipSync('x').subarray(0, 10), Buffer.from('????')])),
      'is damaged gzip',
    ],
  ])('is refused with the reason where it is %s', async (_what, open, reason) => {
    await expect(open()).rejects.toThrow(reason);
  });
});
