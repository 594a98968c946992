import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A file of a data set; `name` is without its folder. */
export type DataFile = { name: string; bytes: Uint8Array };

/** The `*.yaml` files of a folder, not those below it, in name order; rejects when the folder cannot be read. */
export async function readFolder(folder: string): Promise<readonly DataFile[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => !entry.isDirectory() && entry.name.endsWith('.yaml'));
  return Promise.all(
    names
      .map((entry) => entry.name)
      .toSorted()
      .map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  );
}
