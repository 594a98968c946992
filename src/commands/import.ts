import { existsSync } from 'node:fs';
import { readConfig } from '../config.js';
import { createProgress } from '../progress.js';
import { StartError } from '../start-error.js';
import { readImportArguments } from './import-arguments.js';
import { importHelp } from './import-help.js';
import { runImport } from './run-import.js';
import { UsageError } from './usage-error.js';

const settingsFile = '.env';
/** Rows were set aside; the report tells which. */
const someAside = 3;
const ending = new AbortController();
const progress = createProgress(process.stderr);

process.on('SIGINT', end);
process.on('SIGTERM', end);

try {
  const asked = readImportArguments(process.argv.slice(2));
  if (asked === 'help') process.stdout.write(importHelp());
  else {
    if (existsSync(settingsFile)) process.loadEnvFile(settingsFile);
    const { setAside, stopped } = await runImport(asked, readConfig(process.env), progress, ending.signal);
    if (stopped !== null) fail(stopped, 1);
    else if (setAside > 0) process.exitCode = someAside;
  }
} catch (error) {
  if (error instanceof UsageError) fail(`${error.message}\nSee npm run import -- --help.`, 2);
  else if (error instanceof StartError) fail(`${error.message}\n${error.remedy}`, 1);
  else throw error;
}

function end(): void {
  if (!ending.signal.aborted) progress.step('Stopping as soon as nothing is left half-written');
  ending.abort();
}

function fail(message: string, exitCode: 1 | 2): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
