import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { resultChart } from './chart.js';
import { openLab } from './lab.js';
import { barText, type Result, resultOf, resultsOf, rounded, writeResults } from './results.js';
import { rows } from './rows.js';
import { measuredOn, resultTable } from './table.js';

const parts = [...new Set(rows.map(({ part }) => part))];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean', default: false },
    keep: { type: 'string' },
  },
});
const unknown = positionals.find((name) => !parts.includes(name));
if (unknown !== undefined) throw new Error(`there is no part "${unknown}"; there are ${parts.join(', ')}`);

const sizes = [10_000, 100_000, 1_000_000].slice(0, values.quick ? 2 : 3);
const lab = openLab({
  sizes,
  keptIn: values.keep ? resolve(values.keep) : null,
  effort: values.quick ? { rounds: 3, windowMs: 400 } : { rounds: 5, windowMs: 1_500 },
});
const begin = performance.now();
try {
  console.log(measuredOn(resultsOf([], values.quick)));
  const results: Result[] = [];
  for (const row of rows) {
    if (positionals.length > 0 && !positionals.includes(row.part)) continue;
    if ((row.needs ?? 0) > Math.max(...sizes)) continue;
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
  if (positionals.length === 0)
    writeFileSync(new URL('../docs/performance.svg', import.meta.url), resultChart(results));
} finally {
  await lab.close();
}

function minutes(ms: number): string {
  return (ms / 60_000).toFixed(1);
}
