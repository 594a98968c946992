import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of queries in the temporary folder, its files told by their paths without ending; `shared` and `schema` are there. */
export function cypherFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'political-relations-cypher-'));
  for (const name of ['shared', 'schema']) mkdirSync(join(folder, name));
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, `${name}.cypher`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}
