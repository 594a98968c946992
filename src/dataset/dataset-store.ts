import { readDataset } from '../graph/queries.generated.js';
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

/** Reads what is served, once for one request. */
export function createDatasetStore(run: Run) {
  let dataset: Promise<Dataset> | null = null;
  return {
    read(): Promise<Dataset> {
      dataset ??= run(readDataset, {}).then(([row]) => row ?? nothingYet);
      return dataset;
    },
  };
}

/** What `createDatasetStore` makes. */
export type DatasetStore = ReturnType<typeof createDatasetStore>;
