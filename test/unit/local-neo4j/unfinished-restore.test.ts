import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  beginRestore,
  endRestore,
  holdsDatabase,
  undoRestore,
} from '../../../src/local-neo4j/unfinished-restore.js';

describe('a restore', () => {
  let home: string;
  let steps: string[];
  const parts = ['databases', 'transactions'];
  const progress = {
    step: (text: string) => void steps.push(text),
    bar: () => ({ advance: () => {}, done: () => {} }),
  };
  const write = (word: string) => {
    for (const part of parts) {
      mkdirSync(join(home, 'data', part, 'neo4j'), { recursive: true });
      writeFileSync(join(home, 'data', part, 'neo4j', 'store'), word);
    }
  };
  const read = () =>
    parts.map((part) => {
      const file = join(home, 'data', part, 'neo4j', 'store');
      return existsSync(file) ? readFileSync(file, 'utf8') : null;
    });

  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'restore-'));
    steps = [];
  });
  afterEach(() => rmSync(home, { recursive: true }));

  it('that ends leaves the new database and nothing of the one before', () => {
    write('old');
    beginRestore(home);
    expect(holdsDatabase(home)).toBe(false);
    write('new');
    endRestore(home);
    undoRestore(home, progress);
    expect(read()).toEqual(['new', 'new']);
    expect(readdirSync(join(home, 'data')).toSorted()).toEqual(parts);
    expect(steps).toEqual([]);
  });

  it('that is cut off has the one before put back, in one line that says so', () => {
    write('old');
    beginRestore(home);
    write('half');
    undoRestore(home, progress);
    expect(read()).toEqual(['old', 'old']);
    expect(steps).toHaveLength(1);
    undoRestore(home, progress);
    expect(steps).toHaveLength(1);
  });

  it('that is cut off while the one before is put aside loses nothing of it', () => {
    write('old');
    beginRestore(home);
    // As if the second part had not been moved yet.
    write('old');
    rmSync(join(home, 'data/before-restore/transactions'), { recursive: true });
    rmSync(join(home, 'data/databases/neo4j'), { recursive: true });
    undoRestore(home, progress);
    expect(read()).toEqual(['old', 'old']);
  });

  it('that is cut off where there was none leaves none', () => {
    beginRestore(home);
    write('half');
    undoRestore(home, progress);
    expect(read()).toEqual([null, null]);
  });
});
