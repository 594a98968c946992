import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumLaunch } from '../tools/chromium-launch.js';
import { resultChart } from './chart.js';
import { openLab } from './lab.js';
import { barText, type Result, resultOf, resultsOf, rounded, writeResults } from './results.js';
import { rows } from './rows.js';
import { measuredOn, resultTable } from './table.js';

const parts = [...new Set(rows.map(({ part }) => part))];
const { values, positionals } = readArguments();

const sizes = [10_000, 100_000, 1_000_000].slice(0, values.quick ? 2 : 3);
const asked = rows.filter(
  ({ part, needs = 0 }) =>
    (positionals.length === 0 || positionals.includes(part)) && needs <= Math.max(...sizes),
);
if (asked.length === 0) refuse(`Of ${positionals.join(', ')} nothing is measured with --quick.`);
checkBrowser();
const lab = openLab({
  sizes,
  keptIn: values.keep ? resolve(values.keep) : null,
  effort: values.quick ? { rounds: 3, windowMs: 400 } : { rounds: 5, windowMs: 700 },
});
const begin = performance.now();
try {
  console.log(measuredOn(resultsOf([], values.quick)));
  const results: Result[] = [];
  // The graph that is filled for a row is the one that others read; nothing else may go on while that is measured.
  if (asked.some(({ part }) => part === 'bulk')) await lab.bulkRates();
  // Graphs are filled and services plan their reads side by side, before anything is measured.
  if (asked.some(({ part }) => part === 'scaling'))
    await Promise.all(sizes.map((size) => lab.url('service', size)));
  console.log(`Graphs and services are ready after ${minutes(performance.now() - begin)} minutes`);
  for (const row of asked) {
    const started = performance.now();
    const result = resultOf(row, await row.measure(lab));
    const seconds = Math.round((performance.now() - started) / 1_000);
    results.push(result);
    console.log(
      `${result.pass ? 'kept  ' : 'MISSED'} ${row.name}: ${rounded(result.measured.ratio)} (${barText(row.bar)}), ${seconds} s`,
    );
  }
  const measured = resultsOf(results, values.quick);
  console.log(`\n${resultTable(measured)}\n${minutes(performance.now() - begin)} minutes in all`);
  writeResults(new URL('results.json', import.meta.url), measured);
  // What the documentation shows is a whole run.
  if (positionals.length === 0 && !values.quick)
    writeFileSync(new URL('../docs/performance.svg', import.meta.url), resultChart(results));
} finally {
  await lab.close();
}

/** What is asked for on the command line; ends the process with a word on the right one where that is wrong or asked for. */
function readArguments() {
  const usage = `npm run bench -- [PART…] [--quick] [--keep FOLDER]
  PART           one of ${parts.join(', ')}; left out: all
  --quick        smaller graphs, shorter rounds: under 5 minutes
  --keep FOLDER  leaves the graphs there for the next time`;
  try {
    const read = parseArgs({
      allowPositionals: true,
      options: {
        quick: { type: 'boolean', default: false },
        keep: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const unknown = read.positionals.find((name) => !parts.includes(name));
    if (unknown !== undefined) throw new Error(`There is no part "${unknown}".`);
    if (!read.values.help) return read;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

/** Rather now than after twenty minutes of measuring. */
function checkBrowser(): void {
  const { executablePath } = chromiumLaunch;
  if (!asked.some(({ part }) => part === 'pages') || existsSync(executablePath)) return;
  refuse(`There is no Chromium at ${executablePath}, by which the part pages is measured.
Install it (apt-get install chromium), name another one (CHROMIUM=/path/of/chromium), or name the other parts.`);
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}

function minutes(ms: number): string {
  return (ms / 60_000).toFixed(1);
}
