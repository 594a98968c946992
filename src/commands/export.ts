import { existsSync } from 'node:fs';
import { readConfig } from '../config.js';
import { createProgress } from '../progress.js';
import { StartError } from '../start-error.js';
import { readExportArguments } from './export-arguments.js';
import { exportHelp } from './export-help.js';
import { runExport } from './run-export.js';
import { UsageError } from './usage-error.js';

const settingsFile = '.env';
const ending = new AbortController();
const progress = createProgress(process.stderr);

process.on('SIGINT', () => ending.abort());
process.on('SIGTERM', () => ending.abort());

try {
  const asked = readExportArguments(process.argv.slice(2));
  if (asked === 'help') process.stdout.write(exportHelp);
  else {
    if (existsSync(settingsFile)) process.loadEnvFile(settingsFile);
    await runExport(asked, readConfig(process.env), progress, ending.signal);
  }
} catch (error) {
  if (ending.signal.aborted) fail('Stopped; nothing was written.', 1);
  else if (error instanceof UsageError) fail(`${error.message}\nSee npm run export -- --help.`, 2);
  else if (error instanceof StartError) fail(`${error.message}\n${error.remedy}`, 1);
  else throw error;
}

function fail(message: string, exitCode: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
