import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { StartError } from '../start-error.js';

const held = z.strictObject({
  version: z.int().nonnegative(),
  committedAt: z.string().nullable(),
  nodes: z.int().nonnegative(),
  relationships: z.int().nonnegative(),
});
const schema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  madeAt: z.iso.datetime(),
  server: z.string(),
  holds: held,
});

/** What a database holds: its last commit, null before the first, and how much there is of whatever kind. */
export type Held = Readonly<z.output<typeof held>>;

/** What stands beside a dump: its digest, when and by which server it was made, and what is to be found in the database that it becomes. */
export type Manifest = Readonly<z.output<typeof schema>>;

/** Where the manifest of a dump stands. */
export function manifestFile(dump: string): string {
  return `${dump}.json`;
}

/** Throws a StartError where there is none, or one that is no manifest. */
export async function readManifest(dump: string): Promise<Manifest> {
  const file = manifestFile(dump);
  try {
    return schema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new StartError(
      `${file} does not tell what is in ${dump}: ${why}`,
      'Name a file that npm run backup wrote, with the one beside it that ends in .json.',
    );
  }
}
