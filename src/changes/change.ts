import type { Connection } from '../pages/connection.js';
import type { AsOf } from '../standing/as-of.js';
import type { Verdict } from '../standing/judge.js';

/** The two times that are compared. */
export type Times = { readonly from: AsOf; readonly to: AsOf };

/** A relation whose standing differs between two times; `before` is null where nothing was known of it at the earlier one. */
export type Change = Times & {
  readonly relationId: string;
  readonly before: Verdict | null;
  readonly after: Verdict;
};

/** A page of changes. */
export type ChangeConnection = Connection<Change>;
