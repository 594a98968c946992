import { cpSync } from 'node:fs';
import { vi } from 'vitest';
import type { DataSet } from '../../src/data-set/data-set.js';
import { formatProblem } from '../../src/data-set/problem.js';
import { readDataSet } from '../../src/data-set/read-data-set.js';
import { type LoadOutcome, loadDataSet } from '../../src/loader/load-data-set.js';
import { foundingFolder } from './api-data.js';
import { copyFounding } from './founding-copy.js';
import { openEmptyGraph, type TestGraph } from './graph.js';

/** A database with the founding data as a folder has them, which a test may edit and load once more. */
export type FoundingStore = {
  database: TestGraph;
  folder: string;
  /** What the folder says now; throws where that has mistakes. */
  read(): Promise<DataSet>;
  /** Loads the folder as if it were that time. */
  load(now: string): Promise<LoadOutcome>;
  /** Takes back all edits of files. */
  undo(): void;
  /** As `undo`, and loads into an empty database. */
  beginAnew(now: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens the database of this test run, without anything in it, and copies the founding data. */
export async function openFoundingStore(): Promise<FoundingStore> {
  const database = await openEmptyGraph();
  const { folder, remove } = copyFounding();
  const undo = () => cpSync(foundingFolder, folder, { recursive: true });
  const load = (now: string) => {
    vi.setSystemTime(now);
    return loadDataSet(database.graph, folder, 'data/founding').finally(() => vi.useRealTimers());
  };
  return {
    database,
    folder,
    async read() {
      const { dataSet, problems } = await readDataSet(folder);
      if (!dataSet) throw new Error(problems.map(formatProblem).join('\n'));
      return dataSet;
    },
    load,
    undo,
    async beginAnew(now) {
      undo();
      await database.cypher('MATCH (node) DETACH DELETE node');
      await load(now);
    },
    async close() {
      remove();
      await database.close();
    },
  };
}
