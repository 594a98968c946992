import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLastCommit } from '../../../src/dataset/last-commit.js';
import type { Run } from '../../../src/graph/run.js';

type Row = { version: number; committedAt: string; relations: number };

/** A store whose last commit a test sets, and which counts how often it was asked. */
function aStore() {
  const store = { rows: [] as Row[], asked: 0, isDown: false };
  const run = (async () => {
    store.asked += 1;
    if (store.isDown) throw new Error('the store is down');
    return store.rows;
  }) as unknown as Run;
  return { store, run };
}

const commit = (version: number): Row => ({
  version,
  committedAt: `2024-0${version}-01T00:00:00Z`,
  relations: 0,
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the last commit', () => {
  it('is before all others where nothing was committed yet', async () => {
    const { run } = aStore();
    expect(await createLastCommit(run, 100).read()).toEqual({ version: 0, committedAt: '', relations: 0 });
  });

  it('is looked for once by all who ask at a time, and again when it is no longer fresh', async () => {
    const { store, run } = aStore();
    store.rows = [commit(1)];
    const last = createLastCommit(run, 100);
    expect(await Promise.all([last.read(), last.read()])).toEqual([commit(1), commit(1)]);
    store.rows = [commit(2)];
    vi.advanceTimersByTime(99);
    expect(await last.read()).toEqual(commit(1));
    expect(store.asked).toBe(1);
    vi.advanceTimersByTime(1);
    expect(await last.read()).toEqual(commit(2));
    expect(store.asked).toBe(2);
  });

  it('is looked for anew after a write of this process, fresh or not', async () => {
    const { store, run } = aStore();
    store.rows = [commit(1)];
    const last = createLastCommit(run, 100);
    await last.read();
    store.rows = [commit(2)];
    last.forget();
    expect(await last.read()).toEqual(commit(2));
  });

  it('is tried again after a failure, which only those learn of who waited for it', async () => {
    const { store, run } = aStore();
    store.isDown = true;
    const last = createLastCommit(run, 100);
    const asked = await Promise.allSettled([last.read(), last.read()]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(store.asked).toBe(1);
    store.isDown = false;
    store.rows = [commit(1)];
    expect(await last.read()).toEqual(commit(1));
  });

  it('is not forgotten for the failure of an earlier look', async () => {
    const { store, run } = aStore();
    store.isDown = true;
    const last = createLastCommit(run, 100);
    const failing = last.read();
    last.forget();
    store.isDown = false;
    store.rows = [commit(1)];
    await last.read();
    await expect(failing).rejects.toThrow('the store is down');
    await last.read();
    expect(store.asked).toBe(2);
  });
});
