import type { Row } from './row.js';
import { actorRows } from './rows/actor-rows.js';
import { pathRows } from './rows/paths.js';

/** All that is measured, in the order of the table. */
export const rows: readonly Row[] = [...actorRows, ...pathRows];
