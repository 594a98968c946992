import { countTimeline, type TimelinePageRow, timelinePage } from '../graph/queries.generated.js';
import type { Run } from '../graph/run.js';
import { toConnection } from '../pages/connection.js';
import { bottomKey } from '../pages/list-key.js';
import type { Page } from '../pages/page.js';
import { type AsOf, asOfParams } from '../standing/as-of.js';
import { verdictOf } from '../standing/standing-word.js';
import { spokenStatuses } from '../standing/status-groups.js';
import { knownWord } from '../vocabulary/known-word.js';
import { type TimelineConnection, type TimelineItem, timelineSorts } from './timeline-item.js';

/** Whose timeline, and of which time; null leaves a side open. */
export type TimelineAsked = {
  readonly ids: readonly string[];
  readonly duringFrom: string | null;
  readonly duringUntil: string | null;
};

/** Reads timelines for one request. */
export function createTimelineStore(run: Run) {
  return {
    /** As known at the time; the day asked for does not matter. */
    async page(asked: TimelineAsked, asOf: AsOf, page: Page): Promise<TimelineConnection> {
      const clocks = asOfParams({ ...asOf, validAt: null }, { statusIn: spokenStatuses, projected: null });
      const filter = { ...clocks, ...asked };
      const after = page.after ?? bottomKey;
      const rows = await run(timelinePage, { ...filter, after, first: page.first + 1 });
      let counted: Promise<{ total: number; undatedEvents: number }> | null = null;
      const count = () => {
        counted ??= run(countTimeline, filter).then(([row]) => row ?? { total: 0, undatedEvents: 0 });
        return counted;
      };
      const toItem = (row: TimelinePageRow) => itemFrom(row, asOf);
      return {
        ...toConnection(page, rows, toItem, async () => (await count()).total),
        countUndated: async () => (await count()).undatedEvents,
      };
    },
  };
}

function itemFrom({ what, id, at, atInferred, word }: TimelinePageRow, { knownAt }: AsOf): TimelineItem {
  return {
    sort: knownWord(timelineSorts, what),
    id,
    at: { edtf: at, inferred: atInferred },
    knownAt,
    ...verdictOf(word),
  };
}
