import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../../src/analytics/seeded-random.js';
import { checkRows } from '../../src/import/check-rows.js';
import { createDirectory, type Directory } from '../../src/import/directory.js';
import { sourceOfFile } from '../../src/import/file-source.js';
import { ndjson } from '../../src/import/formats/ndjson.js';
import type { ImportRecord } from '../../src/import/import-record.js';
import { makeBatch } from '../../src/import/make-batch.js';
import { newRows } from '../../src/import/new-rows.js';
import { type OpenFile, openFile } from '../../src/import/open-file.js';
import type { RecordBatch } from '../../src/import/record-batch.js';
import { unevenDraw } from './uneven-draw.js';

/** What both sides write: a file, and what its rows come to, worked out beforehand for the one that only writes. */
export type PreparedImport = {
  readonly file: OpenFile;
  readonly source: RecordBatch['sources'][number];
  readonly batches: readonly { readonly batch: RecordBatch; readonly rows: ReturnType<typeof newRows> }[];
};

const actors = 5_000;
const hubShare = 0.02;
/** Rows in one commit, of both sides. */
export const rowsAtOnce = 5_000;
const now = '2026-01-01T00:00:00Z';

/** A file of so many relations between 5,000 actors, the same each time. */
export function writeImportFile(path: string, relations: number): void {
  writeLines(path, [...actorLines(), ...relationLines()(relations)]);
}

/** Writes a file for each number of relations, between 5,000 actors whom the first one brings, and reads them once for the side that only writes. */
export async function prepareImports(
  numbers: readonly number[],
): Promise<{ files: readonly PreparedImport[]; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'political-relations-bench-'));
  const relations = relationLines();
  const directory = createDirectory(null);
  const files: PreparedImport[] = [];
  for (const [at, number] of numbers.entries()) {
    const path = join(folder, `made-${at}.ndjson`);
    writeLines(path, [...(at === 0 ? actorLines() : []), ...relations(number)]);
    files.push(await prepare(path, directory));
  }
  return { files, remove: () => rmSync(folder, { recursive: true }) };
}

function writeLines(path: string, lines: readonly ImportRecord[]): void {
  writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
}

function actorLines(): ImportRecord[] {
  return Array.from({ length: actors }, (_, at) => ({
    record: 'actor',
    id: `actor:made-${at}`,
    kind: 'STATE',
    name: `State number ${at}`,
  }));
}

/** Gives as many as are asked for, others each time. */
function relationLines(): (count: number) => ImportRecord[] {
  const random = seededRandom(17);
  const draw = unevenDraw(actors, hubShare, random);
  let at = 0;
  const next = (): ImportRecord => {
    const subject = draw();
    const object = (subject + 1 + Math.floor(random() * (actors - 1))) % actors;
    const begin = 1950 + Math.floor(random() * 60);
    return {
      record: 'relation',
      subject: `actor:made-${subject}`,
      type: random() < 0.5 ? 'BACKS' : 'OPPOSES',
      object: `actor:made-${object}`,
      spell: `s${at++}`,
      during: `${begin}/${random() < 0.5 ? '..' : begin + Math.floor(random() * 10)}`,
    };
  };
  return (count) => Array.from({ length: count }, next);
}

async function prepare(path: string, directory: Directory): Promise<PreparedImport> {
  const file = await openFile(path);
  const source = await sourceOfFile(file, ndjson, { id: null, title: null, published: null });
  const madeAt = source.retrieved;
  const batches = [];
  for await (const { rows } of checkRows(
    ndjson.read(
      file.text('utf-8', () => {}),
      file.name,
    ),
    rowsAtOnce,
  )) {
    const { batch } = await makeBatch(rows, { id: source.id, madeAt }, directory);
    batches.push({ batch, rows: newRows(batch, new Map(), now) });
  }
  return { file, source, batches };
}
