import {
  type CountChangesParams,
  changesAtEnds,
  changesKnown,
  changesNewest,
  countChanges,
  countChangesAtEnds,
  countChangesKnown,
} from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { topKey } from '../pages/list-key.js';
import type { Page } from '../pages/page.js';
import { readWholeList } from '../pages/whole-list.js';
import type { Ends } from '../relations/ends-filter.js';
import { verdictOf } from '../standing/standing-word.js';
import type { Change, ChangeConnection, Times } from './change.js';

/** Which relations are compared, as they are known at the later time; `ends` null for all. */
export type ComparedRelations = {
  readonly filter: Omit<CountChangesParams, 'fromKnownAt' | 'fromValidAt' | 'fromCertain'>;
  readonly ends: Ends | null;
};

/** Compares two times for one request. */
export function createChangeStore(run: Run) {
  return {
    page({ filter, ends }: ComparedRelations, { from, to }: Times, page: Page): Promise<ChangeConnection> {
      const asked: CountChangesParams = {
        ...filter,
        fromKnownAt: from.knownAt,
        fromValidAt: from.validAt,
        fromCertain: from.reading === 'CERTAIN',
      };
      const list = { toItem: (row: ChangedRow) => changeFrom(row, { from, to }), start: topKey };
      if (from.validAt === to.validAt && from.reading === to.reading)
        return readWholeList(run, { ...list, page: changesKnown, count: countChangesKnown }, asked, page);
      if (ends) {
        const atEnds = { ...list, page: changesAtEnds, count: countChangesAtEnds };
        return readWholeList(run, atEnds, { ...asked, ...ends }, page);
      }
      return readWholeList(run, { ...list, page: changesNewest, count: countChanges }, asked, page);
    },
  };
}

type ChangedRow = {
  readonly relationId: string;
  readonly wordBefore: string | null;
  readonly wordAfter: string;
};

function changeFrom({ relationId, wordBefore, wordAfter }: ChangedRow, times: Times): Change {
  return {
    ...times,
    relationId,
    before: wordBefore === null ? null : verdictOf(wordBefore),
    after: verdictOf(wordAfter),
  };
}
