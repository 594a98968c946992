import { describe, expect, it } from 'vitest';
import { folderDigest } from '../../../src/data-set/folder-digest.js';
import { readFolder } from '../../../src/data-set/read-folder.js';
import { aFile, smallFolder } from './small-files.js';

const digest = (...files: readonly (readonly [string, string])[]): string =>
  folderDigest(files.map(([name, text]) => aFile(name, text)));

describe('the digest of a folder', () => {
  it('is the same for the same names and bytes', () => {
    expect(digest(['a', 'x'], ['b', 'y'])).toBe(digest(['a', 'x'], ['b', 'y']));
  });

  it.each([
    [
      'a byte',
      [
        ['a', 'x'],
        ['b', 'z'],
      ],
    ],
    [
      'a name',
      [
        ['a', 'x'],
        ['c', 'y'],
      ],
    ],
    ['a file', [['a', 'x']]],
    [
      'the border between two files',
      [
        ['a', 'xb'],
        ['', 'y'],
      ],
    ],
  ] as const)('is another one when %s changes', (_what, files) => {
    expect(digest(...files)).not.toBe(digest(['a', 'x'], ['b', 'y']));
  });
});

describe('the files of a folder', () => {
  it('are those that end in .yaml, in the order of their names', async () => {
    const files = await readFolder(smallFolder);
    expect(files.map(({ name }) => name)).toEqual([
      'actors.yaml',
      'dataset.yaml',
      'events.yaml',
      'sources.yaml',
      'ties.yaml',
    ]);
  });
});
