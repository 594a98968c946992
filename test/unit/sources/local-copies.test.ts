import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLocalCopies } from '../../../src/sources/local-copies.js';

const text = 'What stands in the source: naïve, ١٤, 𝔘.\n';
const sha256 = createHash('sha256').update(text).digest('hex');
const source = { file: 'source.txt', sha256 };

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'local-copies-'));
  folder = join(root, 'sources');
  await mkdir(folder);
});
afterEach(() => rm(root, { recursive: true }));

describe('a local copy', () => {
  it('matches where its bytes have the hash, and gives its text', async () => {
    await writeFile(join(folder, 'source.txt'), text);
    expect(await createLocalCopies([folder]).find(source)).toEqual({ state: 'MATCHES', text });
  });

  it.each([`${text} `, text.trim(), '', text.replace('\n', '\r\n'), `\uFEFF${text}`])(
    'differs where anything is different: %j',
    async (altered) => {
      await writeFile(join(folder, 'source.txt'), altered);
      expect(await createLocalCopies([folder]).find(source)).toEqual({ state: 'DIFFERS' });
    },
  );

  it('is missing where no file has the name', async () => {
    await writeFile(join(folder, 'another.txt'), text);
    expect(await createLocalCopies([folder]).find(source)).toEqual({ state: 'MISSING' });
  });

  it('is missing where no name is known, or there is no folder to look in', async () => {
    await writeFile(join(folder, 'source.txt'), text);
    expect(await createLocalCopies([folder]).find({ file: null, sha256 })).toEqual({ state: 'MISSING' });
    expect(await createLocalCopies([]).find(source)).toEqual({ state: 'MISSING' });
    expect(await createLocalCopies([join(root, 'nowhere')]).find(source)).toEqual({ state: 'MISSING' });
  });

  it('is missing where the name is that of a folder', async () => {
    await mkdir(join(folder, 'source.txt'));
    expect(await createLocalCopies([folder]).find(source)).toEqual({ state: 'MISSING' });
  });

  it('with the right hash wins over one with another, in whatever order their folders come', async () => {
    const second = join(root, 'second');
    await mkdir(second);
    await writeFile(join(folder, 'source.txt'), 'altered');
    await writeFile(join(second, 'source.txt'), text);
    for (const folders of [
      [folder, second],
      [second, folder],
    ])
      expect(await createLocalCopies(folders).find(source)).toEqual({ state: 'MATCHES', text });
  });
});

describe('a name with a path in it', () => {
  it.each(['../secret.txt', '../../secret.txt', 'sub/../../secret.txt', './../secret.txt'])(
    'reads nothing outside of the folder: %s',
    async (file) => {
      const secret = 'a secret';
      await writeFile(join(root, 'secret.txt'), secret);
      const hash = createHash('sha256').update(secret).digest('hex');
      expect(await createLocalCopies([folder]).find({ file, sha256: hash })).toEqual({ state: 'MISSING' });
    },
  );

  it('that begins at the root reads nothing outside of the folder either', async () => {
    await writeFile(join(root, 'secret.txt'), text);
    const file = join(root, 'secret.txt');
    expect(await createLocalCopies([folder]).find({ file, sha256 })).toEqual({ state: 'MISSING' });
  });

  it.each(['..', '.', '', '/'])('and nothing else is no file: %j', async (file) => {
    expect(await createLocalCopies([folder]).find({ file, sha256 })).toEqual({ state: 'MISSING' });
  });

  it('may be a link that somebody put into the folder', async () => {
    await writeFile(join(root, 'elsewhere.txt'), text);
    await symlink(join(root, 'elsewhere.txt'), join(folder, 'source.txt'));
    expect(await createLocalCopies([folder]).find(source)).toEqual({ state: 'MATCHES', text });
  });
});

describe('reading', () => {
  it('takes place once for each file and hash, however often a copy is asked for', async () => {
    await writeFile(join(folder, 'source.txt'), text);
    const copies = createLocalCopies([folder]);
    const [first, second] = await Promise.all([copies.find(source), copies.find(source)]);
    expect(second).toBe(first);
    await rm(join(folder, 'source.txt'));
    expect(await copies.find(source)).toBe(first);
    expect(await copies.find({ ...source, sha256: '0'.repeat(64) })).toEqual({ state: 'MISSING' });
  });
});
