import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderProblem, makeDataFolder } from '../../../src/local-neo4j/data-folder.js';
import { StartError } from '../../../src/start-error.js';

describe('the data folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'data-folder-')));
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made with all that leads to it', () => {
    const path = join(folder, 'a', 'b');
    expect(makeDataFolder(path)).toBe(path);
    expect(statSync(path).isDirectory()).toBe(true);
  });

  it('is known by its real path, since the server names that in its command line', () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(makeDataFolder(join(folder, 'link'))).toBe(join(folder, 'real'));
  });

  it.each(['file', 'file/below'])('is refused in plain words at %s, where a file stands', (path) => {
    writeFileSync(join(folder, 'file'), '');
    const refused = () => makeDataFolder(join(folder, path));
    expect(refused).toThrow(StartError);
    expect(refused).toThrow(`The data folder ${join(folder, path)} cannot be made`);
  });

  it('is refused with a colon, at which Java would split its path', () => {
    expect(() => makeDataFolder(join(folder, 'a:b'))).toThrow('has a ":" in its path');
  });
});

describe('what the system says about the data folder', () => {
  function failure(code: string): Error {
    return Object.assign(new Error(code), { code });
  }

  it.each([
    ['ENOSPC', 'The disk of the data folder /data is full.'],
    ['EDQUOT', 'The disk of the data folder /data is full.'],
    ['EROFS', 'The data folder /data is on a read-only disk.'],
    ['EACCES', 'This user may not write to the data folder /data.'],
    ['EPERM', 'This user may not write to the data folder /data.'],
    ['ENOTDIR', 'The data folder /data cannot be made: a part of its path is a file, not a folder.'],
  ])('%s is told as: %s', (code, message) => {
    expect(folderProblem(failure(code), '/data')).toMatchObject({
      message,
      remedy: expect.stringContaining('DATA_DIR'),
    });
  });

  it('stays as it is when it is about something else', () => {
    expect(folderProblem(failure('ECONNREFUSED'), '/data')).toBeNull();
    expect(folderProblem(new Error('no code'), '/data')).toBeNull();
    expect(folderProblem('no error', '/data')).toBeNull();
  });
});
