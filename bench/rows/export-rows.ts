import { readFileSync } from 'node:fs';
import { request } from 'undici';
import type { BenchStore } from '../graph/store.js';
import { waitUntilIdle } from '../graph/wait-until-idle.js';
import type { Lab } from '../lab.js';
import { databaseSettings, startProgram } from '../program.js';
import type { Row } from '../row.js';

const other =
  'the driver alone behind a bare HTTP server, writing the same columns of the same relations as lines';
/** Begun before anything is measured, each for so long; the first holds most in memory. */
const warmUps = ['graph.graphml', 'graph.ndjson', 'edges.csv'];
const warmUpMs = 8_000;
const mostMegabytes = 300;
const serviceFile = new URL('../../dist/main.js', import.meta.url).pathname;

/** The files that are measured, packed or not, and what each has to keep. */
const files = [
  { name: 'graph.ndjson', encoding: 'identity', atLeast: 0.7 },
  { name: 'graph.ndjson', encoding: 'gzip', atLeast: 0.5 },
  { name: 'edges.csv', encoding: 'identity', atLeast: 0.7 },
  { name: 'edges.csv', encoding: 'gzip', atLeast: 0.5 },
] as const;

type Encoding = (typeof files)[number]['encoding'];

/** How fast files come out, beside whoever only reads what they are made of, and in what memory. */
export const exportRows: readonly Row[] = [
  ...files.map(
    ({ name, encoding, atLeast }, at): Row => ({
      part: 'exports',
      name: `an export of all relations as ${name}${encoding === 'gzip' ? ', gzip' : ''}`,
      other,
      bar: { atLeast },
      // A short file is written before the code for it is fast.
      needs: 1_000_000,
      async measure(lab) {
        const { alone, ours } = await exported(lab);
        const rate = ours[at] ?? Number.NaN;
        return { ours: rate, other: alone, ratio: rate / alone, unit: 'relations/s' };
      },
    }),
  ),
  {
    part: 'exports',
    name: 'memory of a service that does nothing but export all relations',
    other: `${mostMegabytes} MB`,
    bar: { atMost: 1 },
    needs: 1_000_000,
    async measure(lab) {
      const { megabytes } = await exported(lab);
      return { ours: megabytes, other: mostMegabytes, ratio: megabytes / mostMegabytes, unit: 'MB' };
    },
  },
];

/** Relations a second of each file and of the driver alone, and the most that the service held in memory meanwhile. */
type Exported = { readonly ours: readonly number[]; readonly alone: number; readonly megabytes: number };

function exported(lab: Lab): Promise<Exported> {
  return lab.keep('exports', async () => ({ value: await exportAll(lab), stop: async () => {} }));
}

async function exportAll(lab: Lab): Promise<Exported> {
  const store = await lab.store();
  const bare = `${await lab.url('driver')}/relations`;
  const service = await startProgram(serviceFile, { PORT: '0', ...databaseSettings(store.connection) });
  const memory = followMemory(service.pid);
  try {
    await waitUntilIdle(store);
    const [ours, alone] = await measure(service.value, bare, await countRelations(store));
    return { ours, alone, megabytes: memory.highest() };
  } finally {
    memory.stop();
    await service.stop();
  }
}

/** The rate of each of our files, each taken once when all are warm, and of the driver alone before and after them. */
async function measure(url: string, bare: string, relations: number): Promise<[number[], number]> {
  const rate = (ms: number) => (relations * 1_000) / ms;
  // By this the database has read all that is to be read.
  await taken(bare, 'identity');
  for (const name of warmUps) await begun(`${url}/export/${name}`);
  const before = await msOf(taken(bare, 'identity'));
  const ours: number[] = [];
  for (const { name, encoding } of files)
    ours.push(rate(await msOf(takenWhole(`${url}/export/${name}`, encoding))));
  const after = await msOf(taken(bare, 'identity'));
  return [ours, rate((before + after) / 2)];
}

/** How long work takes that has just begun. */
async function msOf(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work;
  return performance.now() - start;
}

async function countRelations({ driver, connection: { database } }: BenchStore): Promise<number> {
  const { records } = await driver.executeQuery(
    'MATCH (relation:Relation) RETURN count(relation) AS total',
    {},
    { database },
  );
  return records[0]?.get('total');
}

async function takenWhole(url: string, encoding: Encoding): Promise<void> {
  const last = await taken(url, encoding);
  if (encoding === 'identity' && !last.includes('sha256')) throw new Error('the file was cut');
}

/** Gives the last bytes of an answer, which is taken as fast as it comes and not kept. */
async function taken(url: string, encoding: Encoding): Promise<Buffer> {
  let last = Buffer.alloc(0);
  for await (const piece of await answered(url, encoding)) last = piece;
  return last;
}

/** Takes what comes in the first seconds, and leaves. */
async function begun(url: string): Promise<void> {
  const end = performance.now() + warmUpMs;
  for await (const piece of await answered(url, 'identity'))
    if (piece.length > 0 && performance.now() > end) return;
}

async function answered(url: string, encoding: Encoding) {
  const { statusCode, body } = await request(url, { headers: { 'accept-encoding': encoding } });
  if (statusCode !== 200) throw new Error(`the service answers ${statusCode}: ${await body.text()}`);
  return body;
}

/** Reads how much memory a process has, ten times a second, until it is stopped; in megabytes. */
function followMemory(pid: number): { highest(): number; stop(): void } {
  let highest = 0;
  const reading = setInterval(() => {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    highest = Math.max(highest, Math.round(Number(kilobytes) / 1_024));
  }, 100);
  return { highest: () => highest, stop: () => clearInterval(reading) };
}
