import { readFileSync } from 'node:fs';
import { request } from 'undici';
import type { BenchStore } from '../graph/store.js';
import type { Lab } from '../lab.js';
import { databaseSettings, startProgram } from '../program.js';
import type { Row } from '../row.js';

const other =
  'the driver alone behind a bare HTTP server, writing the same columns of the same relations as lines';
/** So long each of our files is written before it is measured. */
const warmUpMs = 5_000;
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
        const { alone, ours } = await lab.keep('rates of exports', async () => ({
          value: await measure(lab),
          stop: async () => {},
        }));
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
      const ours = await memory(await lab.store());
      return { ours, other: mostMegabytes, ratio: ours / mostMegabytes, unit: 'MB' };
    },
  },
];

/** Relations a second of each file, each taken once when all are warm, and of the driver alone before and after them. */
async function measure(lab: Lab): Promise<{ ours: readonly number[]; alone: number }> {
  const relations = await countRelations(await lab.store());
  const rate = (ms: number) => (relations * 1_000) / ms;
  const service = await lab.url('service');
  const bare = `${await lab.url('driver')}/relations`;
  const asked = files.map(({ name, encoding }) => ({ url: `${service}/export/${name}`, encoding }));
  // By this the database has read all that is to be read.
  await taken(bare, 'identity');
  for (const { url, encoding } of asked) await begun(url, encoding);
  const before = await msOf(taken(bare, 'identity'));
  const ours: number[] = [];
  for (const { url, encoding } of asked) ours.push(rate(await msOf(exported(url, encoding))));
  const after = await msOf(taken(bare, 'identity'));
  return { ours, alone: rate((before + after) / 2) };
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

async function exported(url: string, encoding: Encoding): Promise<void> {
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
async function begun(url: string, encoding: Encoding): Promise<void> {
  const end = performance.now() + warmUpMs;
  for await (const piece of await answered(url, encoding))
    if (piece.length > 0 && performance.now() > end) return;
}

async function answered(url: string, encoding: Encoding) {
  const { statusCode, body } = await request(url, { headers: { 'accept-encoding': encoding } });
  if (statusCode !== 200) throw new Error(`the service answers ${statusCode}: ${await body.text()}`);
  return body;
}

/** The highest of all readings in megabytes, ten a second. */
async function memory(store: BenchStore): Promise<number> {
  const service = await startProgram(serviceFile, { PORT: '0', ...databaseSettings(store.connection) });
  let highest = 0;
  const reading = setInterval(() => {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${service.pid}/status`, 'utf8'))?.[1];
    highest = Math.max(highest, Math.round(Number(kilobytes) / 1_024));
  }, 100);
  try {
    await exported(`${service.value}/export/graph.graphml`, 'identity');
    return highest;
  } finally {
    clearInterval(reading);
    await service.stop();
  }
}
