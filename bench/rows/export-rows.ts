import { readFileSync } from 'node:fs';
import { request } from 'undici';
import { exportEdges } from '../../src/graph/queries.generated.js';
import { toStatement } from '../../src/graph/statement.js';
import { topKey } from '../../src/pages/list-key.js';
import { relationFilter } from '../../src/relations/relation-filter.js';
import type { BenchStore } from '../graph/store.js';
import type { Lab } from '../lab.js';
import { databaseSettings, startProgram } from '../program.js';
import type { Measured, Row } from '../row.js';

const other = 'the driver alone reading the same columns in one statement';
const rounds = 2;
const mostMegabytes = 300;
const serviceFile = new URL('../../dist/main.js', import.meta.url).pathname;

/** How fast files come out, beside whoever only reads what they are made of, and in what memory. */
export const exportRows: readonly Row[] = [
  ...(['graph.ndjson', 'edges.csv'] as const).flatMap((name): Row[] => [
    {
      part: 'exports',
      name: `an export of all relations as ${name}`,
      other,
      bar: { atLeast: 0.7 },
      measure: (lab) => measure(lab, name, 'identity'),
    },
    {
      part: 'exports',
      name: `an export of all relations as ${name}, gzip`,
      other,
      bar: { atLeast: 0.5 },
      measure: (lab) => measure(lab, name, 'gzip'),
    },
  ]),
  {
    part: 'exports',
    name: 'memory of a service that does nothing but export all relations',
    other: `${mostMegabytes} MB`,
    bar: { atMost: 1 },
    async measure(lab) {
      const ours = await memory(await lab.store());
      return { ours, other: mostMegabytes, ratio: ours / mostMegabytes, unit: 'MB' };
    },
  },
];

/** In turns, after a round that is not counted; each side by its best. */
async function measure(lab: Lab, name: string, encoding: 'identity' | 'gzip'): Promise<Measured> {
  const store = await lab.store();
  const url = `${await lab.url('service')}/export/${name}`;
  const times: [number[], number[]] = [[], []];
  let relations = 0;
  for (let round = 0; round <= rounds; round++)
    for (const side of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const start = performance.now();
      if (side === 0) await exported(url, encoding);
      else relations = await readAlone(store);
      if (round > 0) times[side].push(performance.now() - start);
    }
  const [ours, alone] = times.map((each) => (relations * 1_000) / Math.min(...each)) as [number, number];
  return { ours, other: alone, ratio: ours / alone, unit: 'relations/s' };
}

/** Gives the last bytes of a file, which is taken as fast as it comes and not kept. */
async function exported(url: string, encoding: 'identity' | 'gzip'): Promise<void> {
  const { statusCode, body } = await request(url, { headers: { 'accept-encoding': encoding } });
  if (statusCode !== 200) throw new Error(`the service answers ${statusCode}: ${await body.text()}`);
  let last = Buffer.alloc(0);
  for await (const piece of body) last = piece;
  if (encoding === 'identity' && !last.includes('sha256')) throw new Error('the file was cut');
}

/** Reads all rows of the same statement and lets go of each; gives their number. */
async function readAlone({ driver, connection: { database } }: BenchStore): Promise<number> {
  const asOf = { validAt: null, knownAt: '9999-12-31T23:59:59Z', reading: 'POSSIBLE' } as const;
  const params = { ...relationFilter(null, asOf), after: topKey, first: 1_000_000_000 };
  const { text, parameters } = toStatement(exportEdges, params);
  const session = driver.session({ database, defaultAccessMode: 'READ' });
  try {
    return await new Promise((resolve, reject) => {
      let rows = 0;
      session.run(text, parameters).subscribe({
        onNext: () => {
          rows += 1;
        },
        onCompleted: () => resolve(rows),
        onError: reject,
      });
    });
  } finally {
    await session.close();
  }
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
    for (let round = 0; round < rounds; round++)
      await exported(`${service.value}/export/graph.graphml`, 'identity');
    return highest;
  } finally {
    clearInterval(reading);
    await service.stop();
  }
}
