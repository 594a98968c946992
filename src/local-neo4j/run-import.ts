import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Progress } from '../progress.js';
import { StartError } from '../start-error.js';
import { fullDisk, lacksSpace } from './data-folder.js';
import { runAdmin } from './run-admin.js';
import { importCommand, type ServerPlace } from './server-command.js';
import { importFolder } from './unfinished-import.js';

const stages = 4;
const toldLines = 12;
const reportName = 'report.txt';

/** Runs `neo4j-admin database import` over the files in the import folder; a StartError tells the first lines of its report. Ends with the signal, and throws its reason. */
export async function runImport(
  java: string,
  place: ServerPlace,
  told: readonly string[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<void> {
  const options = [
    '--overwrite-destination',
    '--bad-tolerance=0',
    // Several threads store relations in another order each time, and so the database would choose otherwise among equally short paths.
    '--threads=1',
    `--report-file=${reportName}`,
    ...told,
  ];
  const bar = progress.bar('Filling the database', stages * 100);
  const { fault, errors } = await runAdmin(importCommand(java, place, options), {
    home: place.home,
    folder: importFolder(place.home),
    signal,
    onLine: stageReader((percent) => bar.advance(percent)),
  });
  bar.done();
  if (fault !== null) throw failedImport(fault, errors, place);
}

/** Reads from the lines of the importer how many further percent of a stage are done. */
function stageReader(onPercent: (count: number) => void): (line: string) => void {
  let [stage, reached] = [0, 0];
  return (line) => {
    stage = Number(/^\((\d)\/\d\) /.exec(line)?.[1] ?? stage);
    const percent = Number(/\s(\d+)% /.exec(line)?.[1] ?? 0);
    const now = (stage - 1) * 100 + percent;
    if (now <= reached) return;
    onPercent(now - reached);
    reached = now;
  };
}

function failedImport(fault: string, lines: readonly string[], { home }: ServerPlace): StartError {
  if (lines.some((line) => line.includes('No space left on device')) || lacksSpace(home))
    return fullDisk(home);
  const report = join(importFolder(home), reportName);
  const reported = existsSync(report) ? readFileSync(report, 'utf8').split('\n') : [];
  const said = [...reported, ...lines].filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return new StartError(
    `neo4j-admin did not fill the database: it ${fault}.\n${said.slice(0, toldLines).join('\n')}`,
    'The database is as empty as before; try again, or import without --bulk.',
  );
}
