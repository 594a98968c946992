import { createProgress } from '../progress.js';
import { readExportArguments } from './export-arguments.js';
import { exportHelp } from './export-help.js';
import { runCommand } from './run-command.js';
import { runExport } from './run-export.js';

const ending = new AbortController();
process.on('SIGINT', () => ending.abort());
process.on('SIGTERM', () => ending.abort());

await runCommand({
  name: 'export',
  read: readExportArguments,
  help: () => exportHelp,
  async run(asked, config) {
    try {
      await runExport(asked, config, createProgress(process.stderr), ending.signal);
      return { exitCode: 0 };
    } catch (error) {
      if (ending.signal.aborted) return { exitCode: 1, told: 'Stopped; nothing was written.' };
      throw error;
    }
  },
});
