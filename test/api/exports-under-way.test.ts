import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { testConnection } from '../support/api-data.js';
import { digestsOf } from '../support/api-exports.js';
import { manyRelations, startWithManyRelations } from '../support/api-many-relations.js';
import { startTestService, type TestService } from '../support/service.js';

let store: Awaited<ReturnType<typeof startWithManyRelations>>;
let service: TestService;
const sent: string[] = [];
let onStatement: (name: string) => void = () => {};
beforeAll(async () => {
  store = await startWithManyRelations();
  service = await startTestService(testConnection(), {
    exportsAtOnce: 1,
    onStatement(name) {
      sent.push(name);
      onStatement(name);
    },
  });
});
afterAll(async () => {
  await service.stop();
  await store.stop();
});
beforeEach(() => {
  sent.length = 0;
  onStatement = () => {};
});

const stretches = () => sent.filter((name) => name === 'export/export-edges').length;
const open = (path = '/export/graph.ndjson', at = service) => request(at.url + path);
/** Until nothing more is sent for a while. */
async function untilQuiet(): Promise<void> {
  for (let before = -1; before !== sent.length; await sleep(700)) before = sent.length;
}
const runningExports = async () =>
  (await store.database.cypher(
    "SHOW TRANSACTIONS YIELD metaData WHERE metaData.query STARTS WITH 'export/' RETURN metaData.query AS name",
  )) as { name: string }[];
/** Takes long at each relation. */
const slowly = `/export/graph.ndjson?where=${encodeURIComponent(
  JSON.stringify({
    anyOf: Array.from({ length: 10 }, () => ({
      kindIn: ['STATE', 'PERSON'],
      overlaps: '1000/1001',
      statusIn: ['AFFIRMED', 'CONTESTED'],
    })),
  }),
)}`;

describe('an export under way', () => {
  it('reads no further than its client does, and holds next to nothing', async () => {
    const { body } = await open();
    await untilQuiet();
    const before = stretches();
    expect(before).toBeLessThan(manyRelations / 5_000);
    const text = await body.text();
    expect(stretches()).toBeGreaterThan(before);
    expect(text.match(/^\{"record":"edge"/gm)?.length).toBeGreaterThan(manyRelations);
    const { told, made } = digestsOf(text);
    expect(told).toBe(made);
  });

  it('sends nothing more once its client has left, and runs nothing half a second later', async () => {
    // A statement that is being planned cannot be ended.
    await (await open(slowly)).body.text();
    const whole = stretches();
    sent.length = 0;
    const controller = new AbortController();
    onStatement = () => {
      if (stretches() === 2) controller.abort();
    };
    const leaving = request(service.url + slowly, { signal: controller.signal });
    await expect(leaving.then(({ body }) => body.text())).rejects.toThrow(/aborted/);
    await sleep(500);
    expect(await runningExports()).toEqual([]);
    expect(whole).toBeGreaterThan(manyRelations / 5_000);
    expect(stretches()).toBe(2);
    expect(service.log.filter(({ msg }) => msg === 'export broke off')).toEqual([]);
  });

  it('has others wait where as many as may be are under way', async () => {
    const { body } = await open();
    const other = await open('/export/edges.csv');
    expect([other.statusCode, other.headers['retry-after'], other.headers['content-disposition']]).toEqual([
      503,
      '2',
      undefined,
    ]);
    expect(await other.body.json()).toEqual({
      errors: [
        {
          message: expect.stringContaining('may be written at once, 1'),
          extensions: { code: 'TOO_MANY_EXPORTS', allowed: 1 },
        },
      ],
    });
    body.destroy();
    await vi.waitFor(async () => {
      const again = await open('/export/nodes.csv');
      expect([again.statusCode, await again.body.text()]).toEqual([200, expect.stringContaining('"sha256"')]);
    });
  });

  it('is cut where a statement fails in the middle, and logged', async () => {
    onStatement = () => {
      if (stretches() === 5) throw new Error('the password is hunter2');
    };
    const answer = await open();
    expect(answer.statusCode).toBe(200);
    const text: string[] = [];
    await expect(
      (async () => {
        for await (const piece of answer.body) text.push(String(piece));
      })(),
    ).rejects.toThrow(/terminated|closed|aborted/);
    expect(text.join('').length).toBeGreaterThan(0);
    expect(text.join('')).not.toContain('"record":"end"');
    const err = expect.objectContaining({ message: 'the password is hunter2' });
    await vi.waitFor(() =>
      expect(service.log).toContainEqual(expect.objectContaining({ msg: 'export broke off', err })),
    );
  });

  it('is answered with a masked error where the first statement fails', async () => {
    onStatement = (name) => {
      if (name.startsWith('export/')) throw new Error('the password is hunter2');
    };
    const { statusCode, headers, body } = await open('/export/graph.gexf');
    expect([statusCode, headers['content-disposition'], headers['content-type']]).toEqual([
      500,
      undefined,
      'application/json; charset=utf-8',
    ]);
    expect(await body.text()).toMatch(/"code":"INTERNAL_SERVER_ERROR","id"|"id":.*INTERNAL_SERVER_ERROR/);
  });

  it('is cut when it takes longer than it may', async () => {
    const hasty = await startTestService(testConnection(), { exportTimeoutMs: 1_500 });
    const { body } = await open('/export/graph.ndjson', hasty);
    await sleep(2_000);
    await expect(body.text()).rejects.toThrow(/terminated|closed|aborted/);
    await hasty.stop();
  });

  it('is answered with 503 when its time is over before anything was sent', async () => {
    const hasty = await startTestService(testConnection(), {
      exportTimeoutMs: 100,
      // However fast the database is: its answer is read after the time is over.
      onStatement: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 150),
    });
    const late = await open(slowly, hasty);
    expect([late.statusCode, late.headers['retry-after']]).toEqual([503, '2']);
    expect(await late.body.text()).toContain('DB_TIMEOUT');
    await hasty.stop();
  });

  it('goes on where others write meanwhile, and is cut where that took a relation out of its sight', async () => {
    const { cypher } = store.database;
    const writeMeanwhile = async (text: string) => {
      const { body } = await open('/export/graph.graphml');
      await untilQuiet();
      await cypher(
        `${text} WITH 1 AS done MATCH (dataset:Dataset) SET dataset.version = dataset.version + 1`,
      );
      return body;
    };
    const whole = await (await writeMeanwhile('MERGE (:Meanwhile)')).text();
    expect(whole).toContain('"sha256"');
    const torn = await writeMeanwhile(
      "MATCH (relation:Relation {id: 'relation:0000000000000007'}) SET relation.newestKey = '9999 ' + relation.id",
    );
    await expect(torn.text()).rejects.toThrow(/terminated|closed|aborted/);
    await cypher('MATCH (node:Meanwhile) DELETE node');
  });
});
