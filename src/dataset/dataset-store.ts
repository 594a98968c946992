import { lastChange, readDataset } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import type { Dataset } from './dataset.js';

const nothingYet: Dataset = {
  version: 0,
  title: 'Nothing is loaded yet',
  licence: 'none',
  committedAt: null,
  horizonFrom: null,
  horizonUntil: null,
  actors: 0,
  relations: 0,
  events: 0,
  claims: 0,
  sources: 0,
};

/** Later than any instant, as text. */
const afterAll = '9';

/** Reads what is served, once for one request. */
export function createDatasetStore(run: Run) {
  let dataset: Promise<Dataset> | null = null;
  return {
    read(): Promise<Dataset> {
      dataset ??= run(readDataset, {}).then(([row]) => row ?? nothingYet);
      return dataset;
    },
    /** Sought one after the other, each by one step into an index: to look for them all would be to look at each relation. */
    async changedAt(first: number): Promise<readonly string[]> {
      const found: string[] = [];
      while (found.length < first) {
        const [row] = await run(lastChange, { before: found.at(-1) ?? afterAll });
        if (!row) break;
        found.push(row.changedAt);
      }
      return found;
    },
  };
}
