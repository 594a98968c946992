import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { createCircuitBreaker } from '../../src/graph/circuit-breaker.js';
import { createDriver } from '../../src/graph/driver.js';
import { lastCommit } from '../../src/graph/queries.generated.js';
import type { CypherQuery } from '../../src/graph/query.js';
import { createGraph } from '../../src/graph/run.js';
import { graphConnection, openEmptyGraph } from '../support/graph.js';
import { openWire } from '../support/wire.js';

const { close } = await openEmptyGraph();
afterAll(() => close());
const database = 'neo4j';

async function openBreaker() {
  const wire = await openWire(new URL(graphConnection().uri));
  const changes: boolean[] = [];
  const breaker = createCircuitBreaker({
    connect: (checked) => createDriver({ ...graphConnection(), uri: wire.uri }, checked),
    database,
    onChange: (isOpen) => void changes.push(isOpen),
  });
  const graph = createGraph(breaker, { database, timeoutMs: 60_000 });
  onTestFinished(async () => {
    wire.mend();
    await breaker.close();
    await wire.close();
  });
  return { wire, changes, breaker, graph, ask: () => graph.reader()(lastCommit, {}) };
}

/** A statement that would run for an hour. */
const endless: CypherQuery<object, { readonly total: number }> = {
  name: 'test/endless',
  mode: 'read',
  rows: 'one',
  params: {},
  records: {},
  columns: { total: 'INTEGER NOT NULL' },
  text: 'UNWIND range(1, 1000000000000) AS number RETURN count(number) AS total',
};

async function took<Result>(work: () => Promise<Result>): Promise<{ outcome: unknown; ms: number }> {
  const begun = performance.now();
  const outcome = await work().catch((error: unknown) => error);
  return { outcome, ms: performance.now() - begun };
}

const away = expect.objectContaining({ name: 'GraphError', kind: 'unavailable' });

describe.each(['cut', 'freeze'] as const)('where the wire to the database is %s', (fault) => {
  let opened: Awaited<ReturnType<typeof openBreaker>>;
  beforeEach(async () => {
    opened = await openBreaker();
    await opened.ask();
  });

  it('work under way ends within three seconds, and from then on all work at once, until the database answers', async () => {
    const { wire, changes, breaker, graph, ask } = opened;
    const running = took(() => graph.reader()(endless, {}));
    await sleep(50);
    wire[fault]();
    const first = await took(ask);
    expect(first).toEqual({ outcome: away, ms: expect.any(Number) });
    expect(first.ms).toBeLessThan(3_000);
    expect((await running).outcome).toEqual(away);
    expect(breaker.isOpen()).toBe(true);
    const later = await Promise.all(Array.from({ length: 100 }, () => took(ask)));
    for (const { outcome, ms } of later) {
      expect(outcome).toEqual(away);
      expect(ms).toBeLessThan(250);
    }
    const writing = await took(() => graph.write((run) => run(lastCommit, {})));
    expect(writing.outcome).toEqual(away);
    wire.mend();
    await vi.waitFor(() => expect(breaker.isOpen()).toBe(false), 3_000);
    expect(await ask()).toHaveLength(0);
    expect(changes).toEqual([true, false]);
  });
});

it('a statement that takes long is no reason to open, however many run', async () => {
  const { changes, graph } = await openBreaker();
  const stop = new AbortController();
  const running = Array.from({ length: 4 }, () => took(() => graph.reader(stop.signal)(endless, {})));
  await sleep(4_000);
  expect(changes).toEqual([]);
  stop.abort();
  for (const { outcome } of await Promise.all(running)) expect(outcome).toMatchObject({ kind: 'aborted' });
});

it('a write that the database has taken, but whose outcome does not come back, ends as unavailable', async () => {
  const { wire, graph } = await openBreaker();
  const written = await took(() =>
    graph.write(async (run) => {
      await run(lastCommit, {});
      wire.freeze();
    }),
  );
  expect(written.outcome).toEqual(away);
  expect(written.ms).toBeLessThan(3_500);
});
