import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { importRecord } from '../../../../src/import/import-record.js';
import type { Format, Row } from '../../../../src/import/row.js';

const shared = fileURLToPath(new URL('../../../../../shared/data/', import.meta.url));

/** Whether the data of others lie beside the project, where only some have them. */
export const hasSharedData = existsSync(shared);

/** What the name of a test says that reads them. */
export const needsSharedData = '(needs ../shared/data)';

/** The text of such a file as it comes, in pieces. */
function sharedText(path: string, format: Pick<Format, 'encoding'>): AsyncIterable<string> {
  const file = createReadStream(join(shared, path));
  const bytes = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  return bytes.setEncoding(format.encoding ?? 'utf8');
}

/** The rows of such a file. */
export function rowsOfShared(format: Format, path: string): AsyncIterable<Row> {
  return format.read(sharedText(path, format), path.replace(/^.*\//, '').replace(/\.gz$/, ''));
}

/** A text in pieces of a length. */
export async function* inPieces(text: string, length = 7): AsyncIterable<string> {
  for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
}

/** Everything that a stream brings. */
export async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** All rows that a format makes of a text, cut at places that mean nothing. */
export async function rowsOf(
  format: Pick<Format, 'read'>,
  text: string,
  { length, name = 'a-file' }: { length?: number; name?: string } = {},
): Promise<Row[]> {
  return await collected(format.read(inPieces(text, length), name));
}

/** The records of a text that holds no mistake. */
export async function recordsOf(format: Pick<Format, 'read'>, text: string, name?: string) {
  return (await rowsOf(format, text, name === undefined ? {} : { name })).map((row) => {
    if ('problems' in row) throw new Error(`line ${row.line}: ${JSON.stringify(row.problems)}`);
    return row.record;
  });
}

/** The problems of a text, each as `line field: reason`. */
export async function problemsOf(
  format: Pick<Format, 'read'>,
  text: string,
  name?: string,
): Promise<string[]> {
  return (await rowsOf(format, text, name === undefined ? {} : { name })).flatMap((row) =>
    'problems' in row ? row.problems.map(({ field, reason }) => `${row.line} ${field}: ${reason}`) : [],
  );
}

/** What a whole file comes to: records by kind, all problems, and how many records are out of their schema. */
export async function survey(format: Format, path: string) {
  const kinds: Record<string, number> = {};
  const problems: string[] = [];
  const outOfSchema: string[] = [];
  const ids = new Map<string, string>();
  const twice: string[] = [];
  for await (const row of rowsOfShared(format, path)) {
    if ('problems' in row) {
      problems.push(...row.problems.map(({ field, reason }) => `${row.line} ${field}: ${reason}`));
      continue;
    }
    const { record } = row;
    kinds[record.record] = (kinds[record.record] ?? 0) + 1;
    const { success, error } = importRecord.safeParse(record);
    if (!success)
      outOfSchema.push(`${row.line} ${error.issues[0]?.path.join('.')}: ${error.issues[0]?.message}`);
    if (record.record !== 'actor') continue;
    if (ids.has(record.id)) twice.push(record.id);
    ids.set(record.id, record.name ?? record.describedAs ?? '');
  }
  return { kinds, problems, outOfSchema, twice, actors: ids };
}
