import type { Config } from '../config.js';
import { applySchema } from '../graph/apply-schema.js';
import { openDriver } from '../graph/driver.js';
import { createGraph, type Graph } from '../graph/run.js';
import { type AddedCounts, countedAdded, isNothing } from '../import/added.js';
import { createDirectory } from '../import/directory.js';
import { formatOf, formats } from '../import/formats.js';
import { type ImportOutcome, importFile } from '../import/import-file.js';
import { type OpenFile, openFile } from '../import/open-file.js';
import { openReport, type Report } from '../import/report.js';
import type { Format } from '../import/row.js';
import { createRowMeter } from '../import/row-meter.js';
import type { Progress } from '../progress.js';
import { StartError } from '../start-error.js';
import type { ImportAsked } from './import-arguments.js';
import { reachDatabase } from './reach-database.js';
import { UsageError } from './usage-error.js';

/** A batch of the largest size on a slow disk. */
const statementMs = 600_000;

/** Imports the files in their order and tells on the standard output what came of each; nothing is begun before all files can be read. */
export async function runImport(
  asked: ImportAsked,
  config: Config,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ setAside: number; stopped: boolean }> {
  const files = await Promise.all(asked.files.map(openFile));
  const read = files.map((file) => ({ file, format: formatFor(file, asked) }));
  const report = await openReport(asked.report);
  const { connection, release } = await reachDatabase(config, progress);
  try {
    const driver = await openDriver(connection);
    try {
      if (!asked.dryRun) await applySchema(driver, connection.database);
      const { database } = connection;
      const graph = createGraph(driver, { database, timeoutMs: statementMs, writeTimeoutMs: statementMs });
      return await importAll(graph, read, asked, report, signal);
    } finally {
      await driver.close();
    }
  } finally {
    await release();
    await report.close();
  }
}

async function importAll(
  graph: Graph,
  read: readonly { file: OpenFile; format: Format }[],
  asked: ImportAsked,
  report: Report,
  signal: AbortSignal,
): Promise<{ setAside: number; stopped: boolean }> {
  const directory = createDirectory(graph.reader());
  let setAside = 0;
  for (const { file, format } of read) {
    const outcome = await importFile(graph, directory, file, format, {
      ...asked,
      readBy: '',
      meter: (size) => createRowMeter(process.stderr, file.name, size),
      onFinding: (finding) => report.add(file.path, finding),
      signal,
    });
    process.stdout.write(`${file.path}: ${told(outcome, asked.dryRun)}\n`);
    setAside += outcome.setAside;
    if (outcome.stopped) return { setAside, stopped: true };
  }
  const { counts, first } = report;
  for (const line of first) process.stderr.write(`${line}\n`);
  process.stdout.write(
    `rows set aside: ${setAside}, actors taken for known ones: ${counts.MATCHED}, look-alikes kept apart: ${counts.LOOK_ALIKE}; each is told in ${asked.report}\n`,
  );
  return { setAside, stopped: false };
}

function formatFor(file: OpenFile, asked: ImportAsked): Format {
  const names = formats.map(({ name }) => name).join(', ');
  if (asked.format !== null) {
    const format = formats.find(({ name }) => name === asked.format);
    if (!format) throw new UsageError(`--format ${asked.format} is none of ${names}`);
    return format;
  }
  const format = formatOf(file.name, file.head);
  if (!format)
    throw new StartError(
      `What ${file.path} holds cannot be told by its first lines.`,
      `Say --format with one of ${names}, or --map with a mapping.`,
    );
  return format;
}

function told({ rows, setAside, skipped, added }: ImportOutcome, dryRun: boolean): string {
  const known = skipped > 0 ? ` (${skipped} of them in batches that were in already)` : '';
  const what = isNothing(added) ? 'nothing that was not there' : listed(added);
  return `${rows} rows${known}, ${setAside} set aside; ${dryRun ? 'would bring at most' : 'brought'} ${what}`;
}

function listed(added: AddedCounts): string {
  return countedAdded
    .filter((what) => added[what] > 0)
    .map((what) => `${what}: ${added[what]}`)
    .join(', ');
}
