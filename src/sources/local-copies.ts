import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** The text of a source as found here, or why it cannot be quoted. */
export type LocalCopy = { state: 'MATCHES'; text: string } | { state: 'DIFFERS' } | { state: 'MISSING' };

/** Reads copies of sources; each file is read and hashed once for each hash that is asked for. */
export type LocalCopies = {
  find(source: { readonly file: string | null; readonly sha256: string }): Promise<LocalCopy>;
};

/** Looks for copies in the folders, in their order; a copy with the right hash anywhere wins over one with another hash. */
export function createLocalCopies(folders: readonly string[]): LocalCopies {
  const found = new Map<string, Promise<LocalCopy>>();
  return {
    find({ file, sha256 }) {
      if (file === null) return Promise.resolve({ state: 'MISSING' });
      const key = `${sha256} ${file}`;
      const copy = found.get(key) ?? findCopy(folders, file, sha256);
      found.set(key, copy);
      return copy;
    },
  };
}

async function findCopy(folders: readonly string[], file: string, sha256: string): Promise<LocalCopy> {
  let state: 'DIFFERS' | 'MISSING' = 'MISSING';
  for (const folder of folders) {
    // A name with a path in it would let a data set read any file of this machine.
    const bytes = await readFile(join(folder, basename(file))).catch(() => null);
    if (!bytes) continue;
    if (createHash('sha256').update(bytes).digest('hex') === sha256)
      return { state: 'MATCHES', text: bytes.toString('utf8') };
    state = 'DIFFERS';
  }
  return { state };
}
