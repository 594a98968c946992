import { createProgress } from '../progress.js';
import { readExportArguments } from './export-arguments.js';
import { exportHelp } from './export-help.js';
import { runCommand } from './run-command.js';
import { runExport } from './run-export.js';
import { untilStopped } from './until-stopped.js';

await runCommand({
  name: 'export',
  read: readExportArguments,
  help: () => exportHelp,
  run: (asked, config) =>
    untilStopped('Stopped; nothing was written.', (signal) =>
      runExport(asked, config, createProgress(process.stderr), signal),
    ),
});
