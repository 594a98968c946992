import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeImportFile } from '../graph/prepared-import.js';
import { sampleActors } from '../graph/samples.js';
import { openStore } from '../graph/store.js';
import type { Lab } from '../lab.js';
import { databaseSettings, type Program, startProgram } from '../program.js';
import type { Row } from '../row.js';
import { openSide } from '../side.js';
import { ourActors } from './actor-questions.js';

const clients = 16;
const rowsOfFile = 870_109;
const mostMegabytes = 300;
const warmUpMs = 15_000;

/** What the service holds in memory while it is asked and the data grow. */
export const memoryRows: readonly Row[] = [
  {
    part: 'memory',
    name: `memory of the service, ${clients} clients reading, an import of ${rowsOfFile} rows going on`,
    other: `${mostMegabytes} MB`,
    bar: { atMost: 1 },
    needs: 1_000_000,
    async measure(lab) {
      const ours = await highest(lab);
      return { ours, other: mostMegabytes, ratio: ours / mostMegabytes, unit: 'MB' };
    },
  },
];

/** The highest of all readings in megabytes, one a second, once the service has warmed up. */
async function highest(lab: Lab): Promise<number> {
  // A graph of its own, since those of other rows are not to grow.
  const { value: store, stop } = await openStore(Math.min(...lab.sizes), null);
  try {
    const settings = { PORT: '0', ...databaseSettings(store.connection) };
    const service = await startProgram(programFile('main'), settings);
    try {
      const ids = await sampleActors(store, { least: 1, count: 2_000 });
      return await highestWhile(service, ids, settings, lab.effort.rounds * 8);
    } finally {
      await service.stop();
    }
  } finally {
    await stop();
  }
}

async function highestWhile(
  { value: url, pid }: Program,
  ids: readonly string[],
  settings: Readonly<Record<string, string>>,
  seconds: number,
): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'political-relations-bench-'));
  const path = join(folder, 'made.ndjson');
  writeImportFile(path, rowsOfFile);
  const importer = spawn(
    process.execPath,
    [programFile('commands/import'), path, '--report', join(folder, 'report.ndjson')],
    {
      env: { ...process.env, ...settings },
      stdio: 'ignore',
    },
  );
  const ended = once(importer, 'close');
  const side = openSide(ourActors(url), clients);
  const readings: number[] = [];
  let reading = true;
  try {
    const asking = Array.from({ length: clients }, async (_, client) => {
      for (let at = client; reading; at += clients)
        await side.ask({ ids: [ids[at % ids.length] ?? ''], first: 10 });
    });
    await sleep(warmUpMs);
    for (let second = 0; second < seconds; second++) {
      readings.push(megabytesOf(pid));
      if (importer.exitCode !== null) throw new Error('the import ended before the readings did');
      await sleep(1_000);
    }
    reading = false;
    await Promise.all(asking);
  } finally {
    reading = false;
    importer.kill('SIGTERM');
    await ended;
    await side.close();
    rmSync(folder, { recursive: true });
  }
  return Math.max(...readings);
}

function programFile(name: string): string {
  return fileURLToPath(new URL(`../../dist/${name}.js`, import.meta.url));
}

function megabytesOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1_024);
}
