import {
  type CountSourcesParams,
  countSources,
  type SourcesByIdsRow,
  sourcesByIds,
  sourcesPage,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { bottomKey } from '../pages/list-key.js';
import { loadById } from '../pages/load-by-id.js';
import type { Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import { datedText } from '../time/dated-text.js';
import { knownWord } from '../vocabulary/known-word.js';
import { admiraltyGrades, sourceKinds } from '../vocabulary/words.js';
import type { Source } from './source.js';

/** Reads sources for one request. */
export function createSourceStore(run: Run) {
  const byId = loadById(
    (ids) => run(sourcesByIds, { ids }),
    (row) => row.askedId,
    sourceFrom,
  );
  const whole = { page: sourcesPage, count: countSources, toItem: sourceFrom, start: bottomKey };
  return {
    byId: (id: string) => byId.load(id),
    page: (filter: CountSourcesParams, page: Page) => readWholeList(run, whole, filter, page),
  };
}

/** What `createSourceStore` makes. */
export type SourceStore = ReturnType<typeof createSourceStore>;

function sourceFrom(row: Omit<SourcesByIdsRow, 'askedId'>): Source {
  const { published, publishedInferred, retrieved, kind, reliability, ...columns } = row;
  return {
    ...columns,
    kind: knownWord(sourceKinds, kind),
    reliability: knownWord(admiraltyGrades, reliability),
    published: datedText(published, publishedInferred),
    retrieved: datedText(retrieved, false),
  };
}
