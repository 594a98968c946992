import type { Config } from '../config.js';
import { applySchema } from '../graph/apply-schema.js';
import type { Graph } from '../graph/run.js';
import { createDirectory } from '../import/directory.js';
import { importFile } from '../import/import-file.js';
import { openFile } from '../import/open-file.js';
import { openReport, type Report } from '../import/report.js';
import { createRowMeter } from '../import/row-meter.js';
import type { Progress } from '../progress.js';
import { chooseFormats, type FileToRead } from './choose-format.js';
import type { ImportAsked } from './import-arguments.js';
import { importInBulk } from './import-in-bulk.js';
import { fileLine, reportLine } from './tell-import.js';
import { withDatabase } from './with-database.js';

/** What became of a command; `setAside` counts rows, `stopped` tells what is left where it was ended. */
type Outcome = { readonly setAside: number; readonly stopped: string | null };

const stoppedOnline = 'Stopped; the same command goes on from here.';
const stoppedInBulk = 'Stopped; the database is as empty as before, and the same command begins anew.';

/** Imports the files in their order and tells on the standard output what came of each; nothing is begun before all files can be read. */
export async function runImport(
  asked: ImportAsked,
  config: Config,
  progress: Progress,
  signal: AbortSignal,
): Promise<Outcome> {
  const read = chooseFormats(await Promise.all(asked.files.map(openFile)), asked);
  const report = await openReport(asked.report);
  try {
    const outcome = asked.bulk
      ? await inBulk(read, asked, config, report, progress, signal)
      : await importOnline(read, asked, config, report, progress, signal);
    for (const line of report.first) process.stderr.write(`${line}\n`);
    process.stdout.write(reportLine(report, outcome.setAside, asked.report));
    return outcome;
  } finally {
    await report.close();
  }
}

async function inBulk(
  read: readonly FileToRead[],
  asked: ImportAsked,
  config: Config,
  report: Report,
  progress: Progress,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    return {
      setAside: await importInBulk(read, asked, config, report, progress, signal),
      stopped: null,
    };
  } catch (error) {
    if (error !== signal.reason) throw error;
    return { setAside: 0, stopped: stoppedInBulk };
  }
}

async function importOnline(
  read: readonly FileToRead[],
  asked: ImportAsked,
  config: Config,
  report: Report,
  progress: Progress,
  signal: AbortSignal,
): Promise<Outcome> {
  return withDatabase(config, progress, async (graph, driver, { database }) => {
    if (!asked.dryRun) await applySchema(driver, database);
    return importAll(graph, read, asked, report, signal);
  });
}

async function importAll(
  graph: Graph,
  read: readonly FileToRead[],
  asked: ImportAsked,
  report: Report,
  signal: AbortSignal,
): Promise<Outcome> {
  const directory = createDirectory(graph.reader());
  let setAside = 0;
  for (const { file, format, readBy } of read) {
    const outcome = await importFile(graph, directory, file, format, {
      ...asked,
      readBy,
      meter: (size) => createRowMeter(process.stderr, file.name, size),
      onFinding: (finding) => report.add(file.path, finding),
      signal,
    });
    process.stdout.write(fileLine(file.path, outcome, asked.dryRun ? 'would bring at most' : 'brought'));
    setAside += outcome.setAside;
    if (outcome.stopped) return { setAside, stopped: stoppedOnline };
  }
  return { setAside, stopped: null };
}
