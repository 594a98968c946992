import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Effort } from './alternate.js';
import type { BulkRates } from './graph/bulk-rates.js';
import { filledInBulk } from './graph/filled-in-bulk.js';
import { type BenchStore, openStore } from './graph/store.js';
import { waitUntilIdle } from './graph/wait-until-idle.js';
import { databaseSettings, startProgram } from './program.js';

/** The programs that can be started on a graph: the service, and those that it is measured beside. */
const programs = {
  service: '../dist/main.js',
  driver: './servers/driver-server.ts',
  neo4jGraphql: './servers/neo4j-graphql-server.ts',
} as const;

/** Something started, with the way to end it. */
type Started<Value> = { readonly value: Value; stop(): Promise<void> };

/** What rows measure with. Whatever is started for a row goes on for those after it, until the lab is closed. */
export type Lab = {
  /** How many relations the graphs have, the smallest first. */
  readonly sizes: readonly number[];
  readonly effort: Effort;
  /** How fast the largest graph is filled in bulk. Asked before that graph is, it is the one that was filled. */
  bulkRates(): Promise<BulkRates>;
  /** A graph with so many relations; left out: the largest. */
  store(relations?: number): Promise<BenchStore>;
  /** Address of a program on that graph. */
  url(program: keyof typeof programs, relations?: number): Promise<string>;
  /** Anything else that several rows use, under a name. */
  keep<Value>(name: string, start: () => Promise<Started<Value>>): Promise<Value>;
};

/** What the service of the lab asks of whoever writes. */
const writeToken = 'bench-token-0123456789';

/** Opens a lab; graphs are left for the next one in the folder `keptIn`. `close` ends all that it started, the last first. */
export function openLab({
  sizes,
  effort,
  keptIn,
}: Pick<Lab, 'sizes' | 'effort'> & { keptIn: string | null }): Lab & { close(): Promise<void> } {
  const kept = new Map<string, Promise<Started<unknown>>>();
  const keep = async <Value>(name: string, start: () => Promise<Started<Value>>) => {
    const started = (kept.get(name) ?? start()) as Promise<Started<Value>>;
    kept.set(name, started);
    return (await started).value;
  };
  const largest = Math.max(...sizes);
  const inBulk = () => keep('bulk', () => filledInBulk(largest));
  const folderOf = async (relations: number) => {
    if (keptIn) return join(keptIn, String(relations));
    return relations === largest && kept.has('bulk') ? (await inBulk()).committed : null;
  };
  const store = (relations = largest) =>
    keep(`store ${relations}`, async () => openStore(relations, await folderOf(relations)));
  return {
    sizes,
    effort,
    keep,
    store,
    bulkRates: async () => (await inBulk()).rates,
    async url(program, relations = largest) {
      const on = await store(relations);
      const settings = {
        PORT: '0',
        WRITE_TOKEN: writeToken,
        // Smaller graphs are asked but a few statements, by rows that warm them up for that.
        PLAN_AHEAD: String(relations >= 1_000_000),
        ...databaseSettings(on.connection),
      };
      const file = fileURLToPath(new URL(programs[program], import.meta.url));
      return keep(`${program} ${relations}`, async () => {
        const started = await startProgram(file, settings);
        await waitUntilIdle(on);
        return started;
      });
    },
    async close() {
      for (const started of [...kept.values()].reverse())
        await started.then(
          ({ stop }) => stop(),
          () => {},
        );
    },
  };
}
