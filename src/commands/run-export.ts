import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { createAnalytics } from '../analytics/analytics.js';
import type { Config } from '../config.js';
import { createLastCommit } from '../dataset/last-commit.js';
import { createExporter, type OpenExport } from '../export/exporter.js';
import { questionSchema } from '../export/question-schema.js';
import type { Progress } from '../progress.js';
import { createLocalCopies } from '../sources/local-copies.js';
import { StartError } from '../start-error.js';
import type { ExportAsked } from './export-arguments.js';
import { UsageError } from './usage-error.js';
import { withDatabase } from './with-database.js';

const usualGzip = 6;

/** Writes the file that is asked for; there is nothing under its name before it is whole. */
export async function runExport(
  asked: ExportAsked,
  config: Config,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  await withDatabase(config, progress, async (graph) => {
    const lastCommit = createLastCommit(graph.reader(), Number.POSITIVE_INFINITY);
    const typeDefs = await readFile(new URL('../../schema.graphql', import.meta.url), 'utf8');
    const services = {
      graph,
      lastCommit,
      localCopies: createLocalCopies([]),
      analytics: createAnalytics(graph, config.analytics),
    };
    const exporter = createExporter(services, { schema: questionSchema(typeDefs), tellsWords: true });
    const opened = await exporter(asked.format, asked.given, { requestId: 'export', signal });
    if ('mistakes' in opened) throw new UsageError(opened.mistakes.map(({ message }) => message).join('\n'));
    await write(opened.file, asked, progress, signal);
  });
}

async function write(
  file: OpenExport,
  { out, gzip }: ExportAsked,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  if (out === null) return pour(file, process.stdout, gzip, progress, signal);
  const unfinished = `${out}.${process.pid}.unfinished`;
  try {
    await pour(file, createWriteStream(unfinished, { flags: 'wx' }), gzip, progress, signal);
    await rename(unfinished, out);
  } catch (error) {
    await rm(unfinished, { force: true });
    if (error instanceof Error && 'syscall' in error)
      throw new StartError(`${out} cannot be written: ${error.message}`, 'Give another file with --out.');
    throw error;
  }
}

async function pour(
  file: OpenExport,
  into: Writable,
  gzip: boolean,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  const bar = progress.bar(`Writing ${file.fileName}`, Math.max(await file.size(), 1));
  const pieces = Readable.from(
    file.pieces((count) => bar.advance(count)),
    { objectMode: false },
  );
  const packing = gzip ? [createGzip({ level: usualGzip })] : [];
  await pipeline([pieces, ...packing, into], { signal });
  bar.done();
}
