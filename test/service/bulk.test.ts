import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedRecords } from '../../bench/graph/generated-records.js';
import type { BulkRefusal } from '../../src/bulk/bulk-refusal.js';
import { type BulkOutcome, bulkWrite } from '../../src/bulk/bulk-write.js';
import { checkEmpty } from '../../src/bulk/commit-bulk.js';
import type { DataSet } from '../../src/data-set/data-set.js';
import { openDriver } from '../../src/graph/driver.js';
import type { RecordBatch } from '../../src/import/record-batch.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { openInProcess } from '../support/api-in-process.js';
import { aBatch, type BulkRecords, bulkRecords } from '../support/bulk-records.js';
import { graphConnection, openEmptyGraph, type TestGraph } from '../support/graph.js';
import { dump } from '../support/graph-dump.js';
import { testDistributionDir } from '../support/neo4j-server.js';

const [origin, clock] = ['data/founding', '2026-01-01T00:00:00Z'];
const parent = mkdtempSync(join(tmpdir(), 'bulk-'));
// Signs that mean something in lists and patterns of files.
const dataDir = join(parent, 'a, (folder) [of] Łódź+');
const home = join(dataDir, 'neo4j');
const steps: string[] = [];
const options = { dataDir, distributionDir: testDistributionDir, heapMegabytes: 512, shortLived: true };
const progress = {
  step: (text: string) => void steps.push(text),
  bar: () => ({ advance: () => {}, done: () => {} }),
};
const bulkOptions = { ...options, progress, uri: null, clock };

/** Begins to fill the database in a process of its own, which is killed while the importer is at work. */
async function fillAndKill(): Promise<void> {
  const module = (path: string) => JSON.stringify(fileURLToPath(new URL(`../../${path}`, import.meta.url)));
  const code = `
    const { bulkWrite } = await import(${module('src/bulk/bulk-write.ts')});
    const { generatedRecords } = await import(${module('bench/graph/generated-records.ts')});
    const progress = { step() {}, bar: () => ({ advance() {}, done() {} }) };
    await bulkWrite(generatedRecords({ actors: 1_000, relations: 5_000 }), {
      ...${JSON.stringify(bulkOptions)}, progress, title: '', licence: '', digest: '' });`;
  const args = ['--import', 'tsx', '--input-type=module', '-e', code];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const exited = once(child, 'exit');
  while (!existsSync(join(home, 'data', 'databases', 'neo4j'))) {
    if (child.exitCode !== null) throw new Error('it ended before it could be killed');
    await sleep(50);
  }
  child.kill('SIGKILL');
  await exited;
}

/** Begins to fill the database, and ends it by its signal while the importer is at work; gives what it threw. */
async function fillAndEnd(): Promise<unknown> {
  const ending = new AbortController();
  const filling = bulkWrite(generatedRecords({ actors: 1_000, relations: 5_000 }), {
    ...bulkOptions,
    ...{ title: '', licence: '', digest: '', signal: ending.signal },
  });
  const thrown = filling.then(
    () => new Error('it was not ended'),
    (error: unknown) => error,
  );
  while (!existsSync(join(home, 'data', 'databases', 'neo4j'))) await sleep(20);
  ending.abort('told to stop');
  return thrown;
}

describe('an empty database filled in bulk', () => {
  let records: BulkRecords;
  let online: TestGraph;
  let outcome: BulkOutcome;
  let ended: unknown;
  let bulk: Pick<TestGraph, 'cypher' | 'close'>;
  const changed: RecordBatch[] = [];

  beforeAll(async () => {
    records = await bulkRecords();
    const { whole, batches } = records;
    const [actor] = whole.actors;
    const claim = whole.claims.find(({ aboutId }) => aboutId === whole.relations[0]?.id);
    if (!actor || !claim) throw new Error('nothing to change');
    const later = { ...claim, id: 'claim:0123456789abcdef', stance: 'DENIES' } as const;
    changed.push(aBatch({ actors: [{ ...actor, describedAs: 'changed\nlater' }], claims: [later] }, whole));
    online = await openEmptyGraph();
    await writeDataSet(online.graph, whole as DataSet, origin, clock);
    await fillAndKill();
    ended = await fillAndEnd();
    outcome = await bulkWrite(inTurn([...batches, ...changed]), { ...bulkOptions, ...whole });
    const driver = await openDriver({ ...outcome.server, database: 'neo4j' });
    bulk = {
      async cypher(text, params = {}) {
        const { records } = await driver.executeQuery(text, params, { database: 'neo4j' });
        return records.map((record) => record.toObject());
      },
      close: () => driver.close(),
    };
  }, 300_000);

  afterAll(async () => {
    await bulk?.close();
    await outcome?.server.stop();
    await online?.close();
    rmSync(parent, { recursive: true, force: true });
  });

  it('is begun again where an earlier filling was killed', () => {
    expect(steps.slice(0, 2)).toEqual([
      expect.stringContaining('Ending the Neo4j server that an earlier run left behind'),
      'Removing what an import that was cut off has left in the database',
    ]);
  });

  it('is as empty as before where its filling was ended', () => {
    expect(ended).toBe('told to stop');
  });

  it('holds the very nodes and edges that loading makes in one commit', async () => {
    const [expected, found] = [await dump(online), await dump(bulk)];
    expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
    for (const [name, properties] of expected)
      expect({ [name]: found.get(name) }).toEqual({ [name]: properties });
    expect(outcome.version).toBe(1);
  });

  it('holds them with values of the same types', async () => {
    const types = `MATCH (node) UNWIND keys(node) AS key
      RETURN labels(node)[-1] AS kind, key, valueType(node[key]) AS type, count(*) AS times ORDER BY kind, key, type
      UNION ALL MATCH ()-[tie]->() UNWIND keys(tie) AS key
      RETURN type(tie) AS kind, key, valueType(tie[key]) AS type, count(*) AS times ORDER BY kind, key, type`;
    const kinds = (rows: Record<string, unknown>[]) =>
      rows.map(({ key, type, times }) => `${key} ${type} ${times}`).toSorted();
    expect(kinds(await bulk.cypher(types))).toEqual(kinds(await online.cypher(types)));
  });

  it('has all constraints and indexes, each of them online', async () => {
    const indexes = 'SHOW INDEXES YIELD name, state, type RETURN name, state, type ORDER BY name';
    const found = await bulk.cypher(indexes);
    expect(found).toEqual(await online.cypher(indexes));
    expect(new Set(found.map(({ state }) => state))).toEqual(new Set(['ONLINE']));
  });

  it('answers as the other does', async () => {
    const question = `{
      search(text: "Odd") { matched actor { id name } }
      contested(first: 5) { totalCount nodes { id standing { status } } }
      relations(first: 20, asOf: { validAt: "2014" }) { totalCount nodes { id status validity { from { edtf } } } }
    }`;
    const [here, there] = [
      await openInProcess(),
      await openInProcess({ ...outcome.server, database: 'neo4j' }),
    ];
    const answers = [await here.ask(question), await there.ask(question)].map(({ data }) => data);
    await Promise.all([here.close(), there.close()]);
    expect(answers[1]).toEqual(answers[0]);
  });

  it('leaves nothing of the files, and gives back what has to be added in the usual way', async () => {
    const later: RecordBatch[] = [];
    for await (const batch of outcome.later()) later.push(batch);
    const [batch] = changed;
    expect(later).toEqual([{ ...batch, origin, kinds: new Map(), occurred: new Map() }]);
    const known = ['conf', 'data', 'logs', 'password', 'run', 'server.pid'];
    expect(readdirSync(home).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('is refused where the database holds anything', async () => {
    await expect(checkEmpty(graphConnection())).rejects.toMatchObject({
      reason: 'NOT_EMPTY',
      remedy: expect.stringContaining('without --bulk'),
    } satisfies Partial<BulkRefusal>);
  });

  it('is refused on a server that is not managed, and while the service runs on the folder', async () => {
    const { whole } = records;
    const uri = 'neo4j://elsewhere:7687';
    await expect(bulkWrite(inTurn([]), { ...bulkOptions, ...whole, uri })).rejects.toMatchObject({
      reason: 'NOT_MANAGED',
      message: expect.stringContaining(uri),
    });
    await expect(bulkWrite(inTurn([]), { ...bulkOptions, ...whole })).rejects.toThrow(
      'The service already runs on the data folder',
    );
  });
});

async function* inTurn(batches: readonly RecordBatch[]): AsyncGenerator<RecordBatch> {
  for (const batch of batches) yield { ...batch, origin };
}
