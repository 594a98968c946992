import { createProgress } from '../progress.js';
import { readImportArguments } from './import-arguments.js';
import { importHelp } from './import-help.js';
import { runCommand } from './run-command.js';
import { runImport } from './run-import.js';

/** Rows were set aside; the report tells which. */
const someAside = 3;
const ending = new AbortController();
const progress = createProgress(process.stderr);

process.on('SIGINT', end);
process.on('SIGTERM', end);

await runCommand({
  name: 'import',
  read: readImportArguments,
  help: importHelp,
  async run(asked, config) {
    const { setAside, stopped } = await runImport(asked, config, progress, ending.signal);
    if (stopped !== null) return { exitCode: 1, told: stopped };
    return { exitCode: setAside > 0 ? someAside : 0 };
  },
});

function end(): void {
  if (!ending.signal.aborted) progress.step('Stopping as soon as nothing is left half-written');
  ending.abort();
}
