import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Has `read` read a folder of queries, which is gone afterwards; files are told by their paths without ending. */
export function fromCypherFolder<T>(files: Record<string, string>, read: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'political-relations-cypher-'));
  try {
    for (const name of ['shared', 'schema']) mkdirSync(join(folder, name));
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, `${name}.cypher`);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
