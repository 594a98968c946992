import type { Row } from './row.js';
import { actorRows } from './rows/actor-rows.js';
import { analyticsRows } from './rows/analytics-rows.js';
import { dashboardRows } from './rows/dashboard-rows.js';
import { exportRows } from './rows/export-rows.js';
import { hubRows } from './rows/hub-rows.js';
import { importRows } from './rows/import-rows.js';
import { memoryRows } from './rows/memory-rows.js';
import { pageRows } from './rows/page-rows.js';
import { pathRows } from './rows/paths.js';
import { scalingRows } from './rows/scaling-rows.js';

/** All that is measured, in the order of the table. */
export const rows: readonly Row[] = [
  ...actorRows,
  ...hubRows,
  ...scalingRows,
  ...dashboardRows,
  ...pathRows,
  ...analyticsRows,
  ...importRows,
  ...exportRows,
  ...memoryRows,
  ...pageRows,
];
