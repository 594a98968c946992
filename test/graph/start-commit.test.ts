import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { startCommit } from '../../src/loader/start-commit.js';
import { writeDataSet } from '../../src/loader/write-data-set.js';
import { openEmptyGraph } from '../support/graph.js';
import { aDataSet } from '../support/graph-records.js';

const { graph, cypher, close } = await openEmptyGraph();
afterAll(() => close());
beforeEach(async () => {
  await cypher('MATCH (node) DETACH DELETE node');
});

const clock = '2030-01-01T00:00:00Z';
const committedAt = async () =>
  (await cypher('MATCH (dataset:Dataset) RETURN dataset.committedAt AS at, keys(dataset) AS keys'))[0];

describe('commits', () => {
  it('each have an instant of their own, even within one second of the clock', async () => {
    const told: unknown[] = [];
    for (const digest of ['one', 'two', 'three']) {
      await writeDataSet(graph, aDataSet({ digest }), 'test', clock);
      told.push((await committedAt())?.['at']);
    }
    expect(told).toEqual(['2030-01-01T00:00:00Z', '2030-01-01T00:00:01Z', '2030-01-01T00:00:02Z']);
  });

  it('wait for one another, so that two at once have two versions and two instants', async () => {
    const sets = ['a', 'b', 'c', 'd'].map((digest) => aDataSet({ digest }));
    const versions = await Promise.all(sets.map((set) => writeDataSet(graph, set, 'test', clock)));
    expect(versions.toSorted()).toEqual([1, 2, 3, 4]);
    expect(await committedAt()).toMatchObject({ at: '2030-01-01T00:00:03Z' });
  });

  it('that change nothing leave nothing of their beginning', async () => {
    await writeDataSet(graph, aDataSet({}), 'test', clock);
    const before = await committedAt();
    expect(await graph.write((run) => startCommit(run, clock))).toBe('2030-01-01T00:00:01Z');
    expect(await committedAt()).toEqual(before);
  });
});
